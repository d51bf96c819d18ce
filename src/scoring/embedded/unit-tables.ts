/** What each UTF-16 code unit is and what it becomes in lower case: tables made once, so that reading is a look-up. */

/** Kinds of code units, as the tokeniser sees them. */
export const UNIT_SPACE = 0;
export const UNIT_LETTER = 1;
export const UNIT_DIGIT = 2;
/** Han and kana: each one is a word by itself. */
export const UNIT_IDEOGRAPH = 3;
export const UNIT_APOSTROPHE = 4;
export const UNIT_SENTENCE_END = 5;
/** Half of a pair: emoji and rare letters. */
export const UNIT_SURROGATE = 6;
export const UNIT_SYMBOL = 7;

/** Kind by code unit, `[65536]`. */
export const UNIT_KINDS = new Uint8Array(65536);
/** Lower case by code unit, `[65536]`; a typographic apostrophe becomes the plain one. */
export const LOWER_UNITS = new Uint16Array(65536);

const LETTER = /[\p{L}\p{M}_]/u;
const DIGIT = /\p{Nd}/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SPACE = /[\s\p{Z}\p{C}]/u;

function kindOf(unit: number, char: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return UNIT_SURROGATE;
  if (char === "'" || char === '’') return UNIT_APOSTROPHE;
  if ('.!?…\n。！？；;'.includes(char)) return UNIT_SENTENCE_END;
  if (IDEOGRAPH.test(char)) return UNIT_IDEOGRAPH;
  if (LETTER.test(char)) return UNIT_LETTER;
  if (DIGIT.test(char)) return UNIT_DIGIT;
  if (SPACE.test(char)) return UNIT_SPACE;
  return UNIT_SYMBOL;
}

for (let unit = 0; unit < 65536; unit += 1) {
  const char = String.fromCharCode(unit);
  UNIT_KINDS[unit] = kindOf(unit, char);
  const lower = char.toLowerCase();
  LOWER_UNITS[unit] = char === '’' ? 0x27 : lower.length === 1 ? lower.charCodeAt(0) : unit;
}
