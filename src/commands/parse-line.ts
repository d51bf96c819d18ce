/** One line of NDJSON, checked by the very schema that checks it over HTTP. */
import { decodeJson } from '../http/decode-json.ts';
import { listFieldErrors } from '../http/field-errors.ts';
import type { z } from '../http/zod.ts';
import type { InputLine } from './read-lines.ts';

/** `raw` is what could be read of a line that is refused, to tell its id; `error` never quotes the line. */
export type ParsedLine<T> = { ok: true; value: T } | { ok: false; error: string; raw: unknown };

/** Faults named of one line; the rest is told by number. */
const MAX_NAMED_FAULTS = 5;

export function parseLine<T>(line: InputLine, schema: z.ZodType<T>, maxLineBytes: number): ParsedLine<T> {
  if (line.bytes === null) {
    return refuse(line, null, `longer than ${maxLineBytes} bytes; split it or cut its texts.`);
  }
  const json = decodeJson(line.bytes);
  if (!json.ok) {
    const why =
      json.fault === 'not-utf8'
        ? 'it holds bytes that are not UTF-8; encode it as UTF-8.'
        : 'it is not JSON; write one JSON object on a line.';
    return refuse(line, null, why);
  }
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = listFieldErrors(parsed.error, json.value);
  const named = faults.slice(0, MAX_NAMED_FAULTS).map(({ pointer, message }) => {
    return pointer === '' ? message : `${pointer.slice(1)}: ${message}`;
  });
  if (faults.length > named.length) named.push(`And ${faults.length - named.length} more.`);
  return refuse(line, json.value, named.join(' '));
}

function refuse(line: InputLine, raw: unknown, why: string): { ok: false; error: string; raw: unknown } {
  return { ok: false, error: `line ${line.number}: ${why}`, raw };
}
