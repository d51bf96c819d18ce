/** Fields of addresses and headers that several routes share. Query parameters come as strings and leave as values. */
import { z } from './zod.ts';

/** A whole number in decimal, within both bounds. */
export function wholeNumber(minimum: number, maximum: number) {
  return z
    .string()
    .transform((text, context) => {
      const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
      if (value >= minimum && value <= maximum) return value;
      context.addIssue({
        code: 'custom',
        message: `Must be a whole number from ${minimum} to ${maximum}.`,
        params: { fault: 'out-of-range' },
      });
      return minimum;
    })
    .openapi({ type: 'integer', minimum, maximum });
}

/** A whole number that may be left out. */
export function wholeNumberOr(fallback: number, minimum: number, maximum: number) {
  return wholeNumber(minimum, maximum)
    .default(fallback)
    .openapi({ type: 'integer', minimum, maximum, default: fallback });
}

/** `true` or `false`; false where it is left out. */
export function yesOrNo() {
  return z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .default(false)
    .openapi({ type: 'boolean', default: false });
}

/** A cursor from an earlier page. Its content is the record's own business. */
export function cursor() {
  return z
    .string()
    .min(1)
    .max(1_000)
    .openapi({ description: '`nextCursor` of the page before. Leave it out for the first page.' });
}

/** How many entries a page holds at most: 1..200, 50 where it isn't said. */
export function pageSize() {
  return wholeNumberOr(50, 1, 200);
}

/** The id of something of ours in the path; anything that is no UUID leads to a 404. */
export const idParams = z.object({ id: z.uuid() });

/** Printable ASCII without blanks at its ends, 1..200 characters: what a header can carry unharmed. */
function headerText(pattern: RegExp, message: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (!pattern.test(value))
        context.addIssue({ code: 'custom', message, params: { fault: 'bad-format' } });
    })
    .openapi({ minLength: 1, maxLength: 200 });
}

/** The member for whom a key with `review` acts. */
export const moderatorHeaders = z.object({
  'winnow-moderator': headerText(
    /^[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?$/,
    'Must be an id or an e-mail address: 1 to 200 printable ASCII characters.',
  ).optional(),
});

/** Makes a request without `externalId` safe to send again. */
export const idempotencyHeaders = z.object({
  'idempotency-key': headerText(
    /^[\x21-\x7e]{1,200}$/,
    'Must be 1 to 200 visible ASCII characters.',
  ).optional(),
});
