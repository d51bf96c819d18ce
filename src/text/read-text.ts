/** What reading a comment gives; plain text and markup are read by different files to the same shape. */
import type { MappedText } from './mapped-text.ts';

/** A comment as it reads. */
export interface ReadText {
  readonly readable: MappedText;
  /** Link targets as written, in order, one entry a link. */
  readonly links: string[];
}
