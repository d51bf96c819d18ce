/** A fingerprint by which the same text sent twice is known again, whatever its dress. */
import { createHash } from 'node:crypto';
import { toSkeleton } from './look-alikes.ts';

const NOT_KEPT = /[^\p{L}\p{N}\p{M}]+/gu;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;

/**
 * 32 hex digits (128 bits of MD5, which guards against accident, not against malice), equal for texts that differ only in case,
 * spacing, punctuation, accents on Latin letters and look-alikes (`раypal` and `paypal`, `0` and `o`, `1`, `l` and `i`).
 * A text without letters or digits is taken in its NFKC form, so that two different emoji differ. Linear; never throws.
 */
export function foldText(text: string): string {
  return createHash('md5').update(foldedForm(text)).digest('hex');
}

function foldedForm(text: string): string {
  if (isAscii(text)) {
    const folded = foldAscii(text);
    return folded === '' ? text.trim() : folded;
  }
  const kept = text
    .normalize('NFKD')
    .replace(LATIN_MARKS, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(NOT_KEPT, '');
  return kept === '' ? text.normalize('NFKC').trim() : toSkeleton(kept);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The unit that each ASCII unit folds to; 0: left out. */
const ASCII_FOLD = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const kept = toSkeleton(String.fromCharCode(unit).toLowerCase());
  if (/[a-z0-9]/.test(kept)) ASCII_FOLD[unit] = kept.charCodeAt(0);
}

function foldAscii(text: string): string {
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = ASCII_FOLD[text.charCodeAt(i)] as number;
    if (folded !== 0) bytes[length++] = folded;
  }
  return bytes.toString('latin1', 0, length);
}
