/** From bytes to a JSON value, with a fault that names what is wrong and never quotes the body. */

export type JsonResult = { ok: true; value: unknown } | { ok: false; fault: 'not-utf8' | 'not-json' };

/** Fatal: bytes that are no UTF-8 are refused, never replaced. A byte order mark is skipped. */
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** Decodes and parses. Deep nesting is no danger: V8's JSON parser doesn't recurse. */
export function decodeJson(bytes: Uint8Array): JsonResult {
  let text: string;
  try {
    text = DECODER.decode(bytes);
  } catch {
    return { ok: false, fault: 'not-utf8' };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, fault: 'not-json' };
  }
}

/** What to tell the sender. */
export const JSON_FAULT_DETAILS = {
  'not-utf8': 'The body holds bytes that are not UTF-8. Encode it as UTF-8.',
  'not-json': 'The body could not be parsed as JSON. Check quotes, commas and escapes.',
} as const;

/** The media type without its parameters, in lower case; '' where there is none. */
export function mediaTypeOf(contentType: string | undefined): string {
  if (contentType === undefined) return '';
  const end = contentType.indexOf(';');
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

/** False where a charset is named that isn't UTF-8 (or ASCII, which is part of it). */
export function isUtf8Charset(contentType: string | undefined): boolean {
  if (contentType === undefined || contentType.length <= 'application/json'.length) return true;
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1]?.toLowerCase();
  return charset === undefined || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii';
}
