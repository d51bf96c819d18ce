/** From a batch's bytes to its comments, each still to be checked; a bad line spoils only itself. */
import { decodeJson, JSON_FAULT_DETAILS } from '../http/decode-json.ts';
import { listFieldErrors } from '../http/field-errors.ts';
import { makeProblem, type Problem } from '../http/problem.ts';
import { z } from '../http/zod.ts';

/** Most comments in one batch. */
export const MAX_BATCH_ITEMS = 1_000;

/** A comment as it came, or why it can't be read. */
export type BatchEntry = { ok: true; value: unknown } | { ok: false; problem: Problem };
export type SplitResult = { ok: true; entries: BatchEntry[] } | { ok: false; problem: Problem };

// Each comment is checked on its own, so here it is anything.
const envelopeSchema = z.strictObject({ comments: z.array(z.unknown()).min(1) });

const LINE_FEED = 0x0a;

/** `{comments: […]}`. */
export function splitJsonBatch(bytes: Uint8Array): SplitResult {
  const json = decodeJson(bytes);
  if (!json.ok) return { ok: false, problem: makeProblem(json.fault, JSON_FAULT_DETAILS[json.fault]) };
  const parsed = envelopeSchema.safeParse(json.value);
  if (!parsed.success) {
    const errors = listFieldErrors(parsed.error, json.value);
    return { ok: false, problem: makeProblem('invalid', 'The batch itself has invalid fields.', { errors }) };
  }
  const { comments } = parsed.data;
  if (comments.length > MAX_BATCH_ITEMS) return tooMany();
  return { ok: true, entries: comments.map((value) => ({ ok: true, value })) };
}

/** A comment a line; blank lines are skipped. */
export function splitNdjsonBatch(bytes: Buffer): SplitResult {
  const entries: BatchEntry[] = [];
  let begin = 0;
  while (begin < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, begin);
    const end = feed === -1 ? bytes.length : feed;
    const line = bytes.subarray(begin, end);
    begin = end + 1;
    if (isBlank(line)) continue;
    if (entries.length === MAX_BATCH_ITEMS) return tooMany();
    entries.push(readLine(line));
  }
  if (entries.length > 0) return { ok: true, entries };
  return { ok: false, problem: makeProblem('invalid', 'The batch is empty. Send at least one comment.') };
}

function readLine(line: Uint8Array): BatchEntry {
  const json = decodeJson(line);
  if (json.ok) return json;
  const detail =
    json.fault === 'not-utf8'
      ? 'The line holds bytes that are not UTF-8.'
      : 'The line could not be parsed as JSON.';
  const errors = [{ pointer: '', code: json.fault, message: detail }];
  return { ok: false, problem: makeProblem(json.fault, detail, { errors }) };
}

/** Blanks of JSON only: anything else is for the parser to refuse. */
function isBlank(line: Uint8Array): boolean {
  for (const byte of line) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}

function tooMany(): SplitResult {
  const detail = `More than ${MAX_BATCH_ITEMS} comments. Send them in several batches.`;
  return { ok: false, problem: makeProblem('too-large', detail) };
}
