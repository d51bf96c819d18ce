/** A fingerprint by which the same text sent twice is known again, whatever its dress. */
import { createHash } from 'node:crypto';
import { toSkeleton } from './look-alikes.ts';

const NOT_KEPT = /[^\p{L}\p{N}\p{M}]+/gu;
/** Unicode's ordering of marks takes quadratic time on a long stack. */
const LONG_STACK = /(\p{M}{4})\p{M}+/gu;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;

/** How many units the table of plain folds covers: Latin with its accents. */
const PLAIN_UNITS = 0x250;
/** General punctuation folds to nothing. */
const PUNCTUATION_FROM = 0x2000;
const PUNCTUATION_TO = 0x206f;
/** In the table: the unit is left out; it takes the slow way. Else the unit that it folds to. */
const LEFT_OUT = 0;
const SLOW = 0xffff;

const PLAIN_FOLDS = new Uint16Array(PLAIN_UNITS);
for (let unit = 0; unit < PLAIN_UNITS; unit++) {
  const folded = foldSlowly(String.fromCharCode(unit));
  PLAIN_FOLDS[unit] = folded.length > 1 ? SLOW : folded === '' ? LEFT_OUT : folded.charCodeAt(0);
}

/**
 * 32 hex digits (128 bits of SHA-256), equal for texts that differ only in case, spacing, punctuation, accents on Latin
 * letters and look-alikes (`раypal` and `paypal`, `0` and `o`, `1`, `l` and `i`). A text without letters or digits is taken
 * in its NFKC form, so that two different emoji differ. Linear; never throws.
 */
export function foldText(text: string): string {
  const folded = foldQuickly(text) ?? foldSlowly(text);
  const form = folded === '' ? text.replace(LONG_STACK, '$1').normalize('NFKC').trim() : folded;
  return createHash('sha256').update(form).digest('hex').slice(0, 32);
}

/** By the table, or null where the text holds what isn't in it. */
function foldQuickly(text: string): string | null {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= PUNCTUATION_FROM && unit <= PUNCTUATION_TO) continue;
    const folded = unit < PLAIN_UNITS ? (PLAIN_FOLDS[unit] as number) : SLOW;
    if (folded === SLOW) return null;
    if (folded !== LEFT_OUT) units[length++] = folded;
  }
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}

/** By Unicode's own tables. */
function foldSlowly(text: string): string {
  return toSkeleton(
    text
      .replace(LONG_STACK, '$1')
      .normalize('NFKD')
      .replace(LATIN_MARKS, '$1')
      .normalize('NFKC')
      .toLowerCase()
      .replace(NOT_KEPT, ''),
  );
}
