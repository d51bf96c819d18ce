/** CSV as spreadsheets write it (RFC 4180), row by row with bounded memory; commas, semicolons or tabs between cells. */
import type { Readable } from 'node:stream';

/** `number` is the line on which the row begins, counted from 1, as an editor shows it. */
export type CsvRow = { number: number; cells: string[] } | { number: number; fault: string };

export interface CsvGroup {
  rows: CsvRow[];
  /** Bytes read since the group before, for progress. */
  readBytes: number;
}

export interface ReadCsvOptions {
  /** The most rows in one group. */
  maxRows: number;
  /** A longer row is dropped as it comes in and has a fault in its place, in bytes. */
  maxRowBytes: number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** What may stand between cells: comma, semicolon, tab. The one that the header holds most of is the file's. */
const DELIMITERS = [0x2c, 0x3b, 0x09];
/** A group of long rows is handed over with fewer of them, in bytes. */
const MAX_GROUP_BYTES = 4 * 1024 * 1024;
const DECODER = new TextDecoder('utf-8', { fatal: true });

type Place = 'cell-start' | 'plain' | 'quoted' | 'after-quote';

/** Yields all rows in order, the header first; blank lines are passed over. The last row needs no line feed. */
export async function* readCsv(input: Readable, options: ReadCsvOptions): AsyncGenerator<CsvGroup> {
  const { maxRows, maxRowBytes } = options;
  const counts = DELIMITERS.map(() => 0);
  let delimiter: number | null = null;
  let place: Place = 'cell-start';
  let held: Buffer[] = [];
  let heldBytes = 0;
  let isTooLong = false;
  let line = 1;
  let rowLine = 1;
  let rows: CsvRow[] = [];
  let readBytes = 0;

  const hold = (part: Buffer): void => {
    if (isTooLong || heldBytes + part.length > maxRowBytes) {
      isTooLong = true;
      held = [];
      heldBytes = 0;
    } else if (part.length > 0) {
      held.push(part);
      heldBytes += part.length;
    }
  };
  const endRow = (isOpen: boolean): void => {
    delimiter ??= DELIMITERS[counts.indexOf(Math.max(...counts))] as number;
    const row = isTooLong
      ? { number: rowLine, fault: `longer than ${maxRowBytes} bytes; is a quote not closed?` }
      : isOpen
        ? { number: rowLine, fault: 'a quote is not closed before the end of the file.' }
        : readRow(rowLine, Buffer.concat(held), String.fromCharCode(delimiter));
    if (row !== null) rows.push(row);
    held = [];
    heldBytes = 0;
    isTooLong = false;
    place = 'cell-start';
    rowLine = line;
  };
  const takeGroup = (): CsvGroup => {
    const group = { rows, readBytes };
    rows = [];
    readBytes = 0;
    return group;
  };

  for await (const piece of input) {
    const bytes: Buffer = typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
    let begin = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === LINE_FEED) {
        line += 1;
        if (place === 'quoted') continue;
        hold(bytes.subarray(begin, at));
        readBytes += at + 1 - begin;
        begin = at + 1;
        endRow(false);
        if (rows.length >= maxRows || readBytes >= MAX_GROUP_BYTES) yield takeGroup();
        continue;
      }
      const column = DELIMITERS.indexOf(byte);
      const isDelimiter = delimiter === null ? column !== -1 : byte === delimiter;
      if (isDelimiter && delimiter === null && place !== 'quoted') counts[column] = (counts[column] ?? 0) + 1;
      place = step(place, byte, isDelimiter);
    }
    hold(bytes.subarray(begin));
    readBytes += bytes.length - begin;
  }
  if (isTooLong || heldBytes > 0) endRow(place === 'quoted');
  if (rows.length > 0) yield takeGroup();
}

/** A quote opens a cell at its beginning only; inside, two of them stand for one. */
function step(place: Place, byte: number, isDelimiter: boolean): Place {
  if (place === 'quoted') return byte === QUOTE ? 'after-quote' : 'quoted';
  if (place === 'after-quote' && byte === QUOTE) return 'quoted';
  if (isDelimiter) return 'cell-start';
  return place === 'cell-start' && byte === QUOTE ? 'quoted' : place === 'after-quote' ? place : 'plain';
}

function readRow(number: number, bytes: Buffer, delimiter: string): CsvRow | null {
  const length = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
  if (length === 0) return null;
  try {
    return { number, cells: splitCells(DECODER.decode(bytes.subarray(0, length)), delimiter) };
  } catch {
    return { number, fault: 'it holds bytes that are not UTF-8; save the file as UTF-8.' };
  }
}

function splitCells(text: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      for (;;) {
        const close = text.indexOf('"', at + 1);
        cell += text.slice(at + 1, close === -1 ? text.length : close);
        at = close === -1 ? text.length : close + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
    }
    const end = text.indexOf(delimiter, at);
    cells.push(cell + text.slice(at, end === -1 ? text.length : end));
    if (end === -1) return cells;
    at = end + 1;
  }
}
