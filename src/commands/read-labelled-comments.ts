/** Labelled comments from CSV or NDJSON, in batches, with bounded memory. */
import type { Readable } from 'node:stream';
import { z } from '../http/zod.ts';
import { CommandFailure } from './command-failure.ts';
import { type LabelledComment, type LabelledFields, readLabelled } from './labelled-comment.ts';
import { parseLine } from './parse-line.ts';
import { readCsv } from './read-csv.ts';
import { readLines } from './read-lines.ts';

export type LabelledFormat = 'csv' | 'ndjson';

export interface LabelledBatch {
  comments: LabelledComment[];
  /** One a refused row: its line and field, and what is wrong; never what it holds. */
  faults: string[];
  readBytes: number;
}

const MAX_BATCH_ROWS = 256;
/** The longest text with every byte escaped as \u00xx, and the rest: some 260 KB. */
const MAX_ROW_BYTES = 512 * 1024;
const ANY_OBJECT = z.looseObject({});

/** Yields all rows in order. Throws a CommandFailure where a CSV's header lacks a column that is needed. */
export function readLabelledComments(
  input: Readable,
  format: LabelledFormat,
  fields: LabelledFields,
): AsyncGenerator<LabelledBatch> {
  return format === 'csv' ? readFromCsv(input, fields) : readFromLines(input, fields);
}

async function* readFromLines(input: Readable, fields: LabelledFields): AsyncGenerator<LabelledBatch> {
  const options = { maxLines: MAX_BATCH_ROWS, maxLineBytes: MAX_ROW_BYTES, isPrompt: false };
  for await (const { lines, readBytes } of readLines(input, options)) {
    const batch: LabelledBatch = { comments: [], faults: [], readBytes };
    for (const line of lines) {
      const parsed = parseLine(line, ANY_OBJECT, MAX_ROW_BYTES);
      if (parsed.ok) take(batch, line.number, parsed.value, fields);
      else batch.faults.push(parsed.error);
    }
    yield batch;
  }
}

async function* readFromCsv(input: Readable, fields: LabelledFields): AsyncGenerator<LabelledBatch> {
  let header: string[] | null = null;
  for await (const group of readCsv(input, { maxRows: MAX_BATCH_ROWS, maxRowBytes: MAX_ROW_BYTES })) {
    const batch: LabelledBatch = { comments: [], faults: [], readBytes: group.readBytes };
    for (const row of group.rows) {
      if (header === null) {
        header = readHeader(row, fields);
      } else if ('fault' in row) {
        batch.faults.push(`line ${row.number}: ${row.fault}`);
      } else if (row.cells.length !== header.length) {
        batch.faults.push(
          `line ${row.number}: it has ${row.cells.length} cells, the header ${header.length}; quote cells that hold commas.`,
        );
      } else {
        const named = Object.fromEntries(header.map((name, at) => [name, row.cells[at]]));
        take(batch, row.number, named, fields);
      }
    }
    yield batch;
  }
}

/** A file without a header begins with a comment, so the failure doesn't quote what stands there. */
function readHeader(
  row: { number: number; cells: string[] } | { number: number; fault: string },
  fields: LabelledFields,
): string[] {
  if ('fault' in row) throw new CommandFailure(`line ${row.number}: ${row.fault}`);
  const names = row.cells.map((name) => name.trim());
  for (const field of [fields.text, fields.label, fields.groups]) {
    const count = names.filter((name) => name === field).length;
    if (count === 1 || (count === 0 && field === fields.groups)) continue;
    throw new CommandFailure(
      `line ${row.number}: the header has ${count === 0 ? 'no column' : `${count} columns`} "${field}" (of ${names.length}). Write one, or name yours with --text-field, --label-field and --groups-field.`,
    );
  }
  return names;
}

function take(
  batch: LabelledBatch,
  number: number,
  row: Record<string, unknown>,
  fields: LabelledFields,
): void {
  const read = readLabelled(row, fields);
  if (read.ok) batch.comments.push(read.value);
  else batch.faults.push(`line ${number}: ${read.fault}`);
}
