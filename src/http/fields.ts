/**
 * The kinds of field that several features share. PostgreSQL refuses NUL characters and lone surrogates, so every
 * string that may be stored is checked for both here: a refusal at the edge names the field, a failed insert can't.
 *
 * Each kind is one function over the value instead of a chain of zod checks: one pass and one fault a field.
 */
import { isIP } from 'node:net';
import { z } from './zod.ts';

/** A fault in one value: the code for programs, the message for whoever writes the client. */
export interface ValueFault {
  code: FieldErrorCode;
  message: string;
}

/** What a field error's `code` may be. Clients rely on the names: add, never rename. */
export const FIELD_ERROR_CODES = [
  'missing',
  'wrong-type',
  'unknown-field',
  'not-allowed',
  'out-of-range',
  'too-few',
  'too-many',
  'too-short',
  'too-long',
  'too-deep',
  'comment-empty',
  'nul-character',
  'lone-surrogate',
  'forbidden-key',
  'not-a-time',
  'not-a-hash',
  'not-a-url',
  'not-an-ip-address',
  'bad-format',
  'not-json',
  'not-utf8',
  'invalid',
] as const;
export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];

/** Longest text of a comment in bytes of UTF-8: 20 KB, as `API.md`'s clients know it. */
export const MAX_TEXT_BYTES = 20_480;

/** Longest address: what browsers and proxies handle everywhere (de-facto 2,048). */
const MAX_URL_LENGTH = 2_048;

/** Nothing but blanks, controls and invisible format characters: there is nothing to read or to score. */
const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u;

const NUL: ValueFault = {
  code: 'nul-character',
  message: 'Holds a NUL character (U+0000). Remove it.',
};
const SURROGATE: ValueFault = {
  code: 'lone-surrogate',
  message: 'Holds half of a surrogate pair, which is no character. Cut texts between characters.',
};

/** `String.prototype.isWellFormed` is in Node 20 but not in the es2023 library's types. */
interface MaybeWellFormed {
  isWellFormed(): boolean;
}

/** The fault that keeps a string from being stored, or null. */
export function findStorageFault(value: string): ValueFault | null {
  if (!(value as unknown as MaybeWellFormed).isWellFormed()) return SURROGATE;
  return value.includes('\0') ? NUL : null;
}

function findTextFault(value: string, isBlankAllowed: boolean): ValueFault | null {
  // Three bytes is the most that a UTF-16 code unit takes, so short texts need no counting.
  if (value.length * 3 > MAX_TEXT_BYTES && Buffer.byteLength(value) > MAX_TEXT_BYTES) {
    return { code: 'too-long', message: `Longer than ${MAX_TEXT_BYTES} bytes of UTF-8. Send less.` };
  }
  if (!isBlankAllowed && BLANK.test(value)) {
    return { code: 'comment-empty', message: 'Empty or blank: there is nothing to moderate.' };
  }
  return findStorageFault(value);
}

function findStringFault(value: string, minLength: number, maxLength: number): ValueFault | null {
  if (value.length < minLength) {
    return { code: 'too-short', message: 'Empty. Send a value or leave the field out.' };
  }
  if (value.length > maxLength) {
    return { code: 'too-long', message: `Longer than ${maxLength} characters. Send less.` };
  }
  return findStorageFault(value);
}

/** Turns a fault of ours into zod's custom issue. */
function report(context: z.core.$RefinementCtx, fault: ValueFault | null): void {
  if (fault === null) return;
  context.addIssue({ code: 'custom', message: fault.message, params: { fault: fault.code } });
}

/** The text of a comment: 1..20,480 bytes of UTF-8, not blank. */
export function commentText() {
  return z
    .string()
    .superRefine((value, context) => report(context, findTextFault(value, false)))
    .openapi({ minLength: 1, description: `1 to ${MAX_TEXT_BYTES} bytes of UTF-8; not blank.` });
}

/** A text that is only context (the parent comment): as long as a comment, and may be empty. */
export function contextText() {
  return z
    .string()
    .superRefine((value, context) => report(context, findTextFault(value, true)))
    .openapi({ description: `At most ${MAX_TEXT_BYTES} bytes of UTF-8.` });
}

/** A string that can be stored, its length in UTF-16 code units within both bounds. */
export function storableString(minLength: number, maxLength: number) {
  return z
    .string()
    .superRefine((value, context) => report(context, findStringFault(value, minLength, maxLength)))
    .openapi({ minLength, maxLength });
}

/** An identifier that the client chose: 1..200 characters. */
export function clientId() {
  return storableString(1, 200);
}

/** http(s) or relative, at most 2,048 characters. Other schemes are refused: consoles make links of these. */
export function webAddress() {
  return z
    .string()
    .superRefine((value, context) => report(context, findUrlFault(value)))
    .openapi({ maxLength: MAX_URL_LENGTH, description: 'An http or https address, or a relative one.' });
}

function findUrlFault(value: string): ValueFault | null {
  const fault = findStringFault(value, 0, MAX_URL_LENGTH);
  if (fault !== null) return fault;
  // Browsers skip blanks and controls before and within a scheme, so those are refused along with it.
  const hasControls = /\p{Cc}|^\s/u.test(value);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  const isWeb = scheme === undefined || scheme === 'http' || scheme === 'https';
  if (isWeb && !hasControls) return null;
  return { code: 'not-a-url', message: 'Not an http or https address. Send one or leave the field out.' };
}

/** An IPv4 or IPv6 address without a zone. */
export function ipAddress() {
  return z
    .string()
    .superRefine((value, context) => {
      if (isIP(value) !== 0 && !value.includes('%')) return;
      report(context, { code: 'not-an-ip-address', message: 'Not an IPv4 or IPv6 address.' });
    })
    .openapi({ description: 'IPv4 or IPv6.' });
}

/** A hex digest of 32..128 digits (MD5 to SHA-512), in lower case. */
export function hexDigest() {
  return z
    .string()
    .transform((value, context) => {
      if (!/^[0-9a-f]{32,128}$/i.test(value)) {
        report(context, { code: 'not-a-hash', message: 'Not a hex digest of 32 to 128 digits.' });
      }
      return value.toLowerCase();
    })
    .openapi({ type: 'string', pattern: '^[0-9a-fA-F]{32,128}$' });
}

const ISO_TIME = z.regexes.datetime({ offset: true });

/** A time in ISO 8601 with its offset, as UTC. Years 0001..9999, which PostgreSQL and JavaScript both hold. */
export function instant() {
  return z
    .string()
    .transform((value, context) => {
      const time = ISO_TIME.test(value) ? new Date(value) : null;
      const year = time?.getUTCFullYear() ?? Number.NaN;
      if (time !== null && year >= 1 && year <= 9999) return time.toISOString();
      report(context, {
        code: 'not-a-time',
        message: 'Not a time in ISO 8601 with an offset, such as 2026-11-24T09:30:00Z.',
      });
      return value;
    })
    .openapi({ type: 'string', format: 'date-time' });
}

/** BCP 47 in outline (RFC 5646, section 2.1): a language of 2 or 3 letters, then subtags. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/**
 * A language tag, or undefined where the string isn't one: a wrong language is never the cause of a refusal.
 * CMSs send locales such as `de_DE`, so an underscore counts as a hyphen.
 */
export function languageTag() {
  return z
    .string()
    .transform((value) => {
      const tag = value.length > 35 ? '' : value.trim().replaceAll('_', '-');
      return LANGUAGE_TAG.test(tag) ? tag : undefined;
    })
    .openapi({ type: 'string', description: 'A BCP 47 tag; anything else is ignored.', example: 'en' });
}
