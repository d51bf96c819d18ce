/** Characters that don't show, and marks piled on letters: both break words up for a program and not for a reader. */
import { applyEdits, type Edit, type MappedText } from './mapped-text.ts';

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]+/gu;
/** Joiners and selectors belong to emoji and to scripts that join letters: there they stay. */
const KEPT_BEFORE =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[#*0-9]|\u20e3|[\u0590-\u0fff]|[\u1000-\u109f]|[\u1780-\u18af])$/u;
const MAY_STAY = /^(?:\u200c|\u200d|\ufe0e|\ufe0f|\ufe0f\u200d|[\u{e0020}-\u{e007f}]+)$/u;
const DIRECTION = /^[\u061c\u200e\u200f]$/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** The text without invisible characters, or null where there is none to remove. Linear. */
export function removeInvisible(text: string): MappedText | null {
  const edits: Edit[] = [];
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  for (const match of text.matchAll(INVISIBLE)) {
    const begin = match.index;
    const before = text.slice(Math.max(0, begin - 2), begin);
    if (MAY_STAY.test(match[0]) && KEPT_BEFORE.test(before)) continue;
    if (isRightToLeft && DIRECTION.test(match[0])) continue;
    edits.push({ begin, end: begin + match[0].length, text: '' });
  }
  return edits.length === 0 ? null : applyEdits(text, edits);
}
