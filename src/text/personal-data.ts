/** Counting personal data in a comment: mail addresses, telephone numbers, account numbers. Nothing of it is kept. */
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { TextFacts } from '../domain/facts.ts';

/** Local part and domain around an `@`; RFC 5321 allows 64 and 255 units. Matched from the `@` outwards, so linear. */
const LOCAL_PART = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/;
const DOMAIN_PART = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}(?![\w-])/i;

/** Two letters, two check digits, 11 to 30 more, in groups of four or in one piece (ISO 13616). */
const IBAN_LIKE = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Z0-9])/gi;

/** A run that could be a telephone number: digits with single marks between them. */
const PHONE_LIKE =
  /(?<![\p{L}\p{N}.,:/@#$€£¥+-])(?:\+|\(\+?|00)?\d(?:[ ()./\u00a0-]{0,3}\d){6,16}(?![\p{L}\p{N}%€$£@]|[.,:/-]\d)/gu;
/** National numbers are tried in these regions; a number needs its shape or a word beside it as well. */
const NATIONAL_REGIONS = ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'NL', 'BR', 'IN', 'AU'] as const;
const PHONE_WORD =
  /(?:phone|tel|telefon|mobile?|cell|call|text|ring|whats\s?app|handy|fax|number|nummer|reach me|sms)\W{0,12}(?:\p{L}+\W{1,3}){0,3}$/iu;
/** Behind a word such as `call`; fewer digits are a ticket's, an article's or a local number. */
const MIN_ANNOUNCED_DIGITS = 9;
const PHONE_SHAPE =
  /^(?:\(\d{2,5}\)[ -]?\d{3,4}[ .-]?\d{3,5}|\d{3}[ .-]\d{3}[ .-]\d{4}|0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,5}|0\d(?:[ .]\d{2}){4})$/;
/** Five pairs with points between are a French number. */
const DATE_LIKE =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?!\.\d\d\.)|(?:19|20)\d\d[ -]+(?:19|20)\d\d)/;
const ADDRESS_LIKE = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** At most so many candidates of a kind are looked at: a policy only asks whether there are any. */
const MAX_CANDIDATES = 100;

/** How many of each kind the text holds, each at most 100. Linear; never throws. */
export function countPersonalData(text: string): TextFacts['personalData'] {
  const ibans = countIbans(text);
  return { email: countEmails(text), phone: countPhones(ibans.rest), iban: ibans.count };
}

function countEmails(text: string): number {
  let count = 0;
  for (let at = text.indexOf('@'); at >= 0 && count < MAX_CANDIDATES; at = text.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, at - 64), at));
    // `@jo@mastodon.social` is a handle.
    if (local === null || text[at - local[0].length - 1] === '@') continue;
    if (DOMAIN_PART.test(text.slice(at + 1, at + 256))) count++;
  }
  return count;
}

/** The account numbers, and the text without them, so that their digits are not taken for a telephone number. */
function countIbans(text: string): { count: number; rest: string } {
  if (digitCount(text, 10) < 10) return { count: 0, rest: text };
  let count = 0;
  const rest = text.replace(IBAN_LIKE, (candidate) => {
    if (count >= MAX_CANDIDATES) return candidate;
    const iban = electronicFormatIBAN(candidate);
    if (iban === null || !isValidIBAN(iban)) return candidate;
    count++;
    return ' ';
  });
  return { count, rest };
}

function countPhones(text: string): number {
  if (digitCount(text, 7) < 7) return 0;
  let count = 0;
  let seen = 0;
  for (const match of text.matchAll(PHONE_LIKE)) {
    if (++seen > MAX_CANDIDATES) break;
    if (isPhone(match[0], text.slice(Math.max(0, match.index - 40), match.index))) count++;
  }
  return count;
}

function isPhone(candidate: string, before: string): boolean {
  if (DATE_LIKE.test(candidate) || ADDRESS_LIKE.test(candidate)) return false;
  const number = candidate.replace(/^\(\+/, '+').replace(/^00/, '+');
  if (number.startsWith('+')) return parsePhoneNumberFromString(number)?.isValid() ?? false;
  const isAnnounced =
    digitCount(candidate, MIN_ANNOUNCED_DIGITS) >= MIN_ANNOUNCED_DIGITS && PHONE_WORD.test(before);
  if (!isAnnounced && !PHONE_SHAPE.test(candidate)) return false;
  return NATIONAL_REGIONS.some((region) => parsePhoneNumberFromString(number, region)?.isValid() ?? false);
}

/** Digits in the text, counted up to `enough`. */
function digitCount(text: string, enough: number): number {
  let count = 0;
  for (let i = 0; i < text.length && count < enough; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) count++;
  }
  return count;
}
