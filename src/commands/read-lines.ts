/** Lines of a stream as they come in, in groups, with bounded memory: NDJSON may be any number of gigabytes. */
import type { Readable } from 'node:stream';

export interface InputLine {
  /** Counts from 1, blank lines included, as an editor shows it. */
  number: number;
  /** Without its line feed; null: longer than the limit, and dropped. */
  bytes: Buffer | null;
}

export interface LineGroup {
  lines: InputLine[];
  /** Bytes read since the group before, for progress. */
  readBytes: number;
}

export interface ReadLinesOptions {
  /** The most lines in one group. */
  maxLines: number;
  /** A longer line is dropped as it comes in, in bytes. */
  maxLineBytes: number;
  /**
   * Hands over what there is at the end of each piece of input, so that a program that writes a line and waits for
   * the answer gets it; else only full groups and the last one.
   */
  isPrompt: boolean;
}

const LINE_FEED = 0x0a;
/** A group of long lines is handed over with fewer of them, in bytes. */
const MAX_GROUP_BYTES = 4 * 1024 * 1024;

/** Yields the lines in order; blank ones are counted and left out. The last one needs no line feed. */
export async function* readLines(input: Readable, options: ReadLinesOptions): AsyncGenerator<LineGroup> {
  const { maxLines, maxLineBytes, isPrompt } = options;
  let rest: Buffer[] = [];
  let restBytes = 0;
  let isTooLong = false;
  let number = 0;
  let lines: InputLine[] = [];
  let readBytes = 0;

  const endLine = (last: Buffer): void => {
    number += 1;
    const length = restBytes + last.length;
    const bytes =
      isTooLong || length > maxLineBytes ? null : rest.length > 0 ? Buffer.concat([...rest, last]) : last;
    rest = [];
    restBytes = 0;
    isTooLong = false;
    if (bytes === null || !isBlank(bytes)) lines.push({ number, bytes });
  };
  const takeGroup = (): LineGroup => {
    const group = { lines, readBytes };
    lines = [];
    readBytes = 0;
    return group;
  };

  for await (const piece of input) {
    const bytes: Buffer = typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
    let begin = 0;
    for (;;) {
      const feed = bytes.indexOf(LINE_FEED, begin);
      if (feed === -1) break;
      endLine(bytes.subarray(begin, feed));
      readBytes += feed + 1 - begin;
      begin = feed + 1;
      if (lines.length >= maxLines || readBytes >= MAX_GROUP_BYTES) yield takeGroup();
    }
    const left = bytes.subarray(begin);
    readBytes += left.length;
    if (isTooLong || restBytes + left.length > maxLineBytes) {
      isTooLong = true;
      rest = [];
      restBytes = 0;
    } else if (left.length > 0) {
      rest.push(left);
      restBytes += left.length;
    }
    if (isPrompt && lines.length > 0) yield takeGroup();
  }
  if (isTooLong || restBytes > 0) endLine(Buffer.alloc(0));
  if (lines.length > 0) yield takeGroup();
}

/** Blanks of JSON only: anything else is for the parser to refuse. */
function isBlank(line: Buffer): boolean {
  for (const byte of line) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}
