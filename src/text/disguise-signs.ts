/** A single pass that says which normalising steps could change a text: most comments need none. */

/** What a text holds; a step runs only where its sign is set. */
export interface DisguiseSigns {
  /** Anything beyond ASCII, the letters of Latin-1 and common typographic marks. */
  readonly hasOther: boolean;
  /** Three of a letter in a row (ASCII in either case, or any unit from U+00C0 on). */
  readonly hasStretch: boolean;
  /** A digit or sign that may stand for a letter, before or after one. */
  readonly hasSign: boolean;
  /** A separator or sign between letters. */
  readonly hasSeparator: boolean;
  /** Three single letters or digits with one or two units between. */
  readonly hasSpaced: boolean;
  /** A Latin letter with an accent, a mark by itself, or a v before a consonant. */
  readonly hasAccent: boolean;
}

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
const SPACE = 4;
const SEPARATOR = 5;
const APOSTROPHE = 6;

const SOFT_HYPHEN = 0xad;
/** May be an l behind a small letter. */
const CAPITAL_I = 0x49;

/** Beyond Latin-1, which is looked up: Latin with accents, and accents by themselves. */
const ACCENTED = /[\u0100-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;
const FIRST_ACCENTED = 0xc0;
const SMALL_V = 0x76;
const CONSONANTS = new Uint8Array(0x80);
for (const letter of 'bcdfghjklmnpqrstvwxz') CONSONANTS[letter.charCodeAt(0)] = 1;

const CLASSES = new Uint8Array(0x100);
for (let unit = 0; unit < 0x100; unit++) {
  const sign = String.fromCharCode(unit);
  if (/\p{L}/u.test(sign)) CLASSES[unit] = LETTER;
  else if (/[0-9]/.test(sign)) CLASSES[unit] = DIGIT;
  else if (/[@$!|+£*#%&^~_×]/.test(sign)) CLASSES[unit] = SIGN;
  else if (/[.\-/·,]/.test(sign)) CLASSES[unit] = SEPARATOR;
  else if (sign === "'") CLASSES[unit] = APOSTROPHE;
  else if (/\s/.test(sign)) CLASSES[unit] = SPACE;
}
/** Dashes, quotation marks, ellipsis, bullet: what word processors put in. Normalising never changes these. */
const TYPOGRAPHIC = /[\u2010\u2012-\u2016\u2018-\u2023\u2026\u2027\u2030-\u2035\u2038-\u203d]/;

/** Finds the signs. One pass; sets a sign too often rather than too seldom. */
export function findSigns(text: string): DisguiseSigns {
  let hasOther = false;
  let hasStretch = false;
  let hasSign = false;
  let hasSpaced = false;
  let hasSeparator = false;
  let hasAccent = false;
  /** Whether the last unit that is no sign or separator was a letter. */
  let isAfterLetter = false;
  let before = NONE;
  let beforeThat = NONE;
  let lastLower = -1;
  let repeats = 1;
  /** Where the last letter or digit with no letter or digit beside it stands. */
  let lastSingle = -9;
  let singles = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    let kind: number;
    if (unit < 0x100) {
      kind = CLASSES[unit] as number;
      if (unit === SOFT_HYPHEN) hasOther = true;
    } else {
      const isTypographic = unit >= 0x2010 && unit <= 0x203d && TYPOGRAPHIC.test(text[i] as string);
      if (!isTypographic) {
        hasOther = true;
        hasAccent ||= ACCENTED.test(text[i] as string);
      }
      kind = isTypographic ? (unit === 0x2022 ? SEPARATOR : unit === 0x2019 ? APOSTROPHE : NONE) : LETTER;
    }
    if (kind === LETTER) {
      const lower = unit < 0x80 ? unit | 0x20 : unit;
      if (lastLower === SMALL_V && CONSONANTS[lower] === 1) hasAccent = true;
      if (unit >= FIRST_ACCENTED && unit < 0x100) hasAccent = true;
      repeats = lower === lastLower ? repeats + 1 : 1;
      lastLower = lower;
      if (repeats >= 3) hasStretch = true;
      if (before === DIGIT || before === SIGN) hasSign = true;
      if (before === SEPARATOR || before === SIGN) hasSeparator ||= isAfterLetter;
      isAfterLetter = true;
      if (unit === CAPITAL_I && i > 0 && text.charCodeAt(i - 1) >= 0x61) hasSign = true;
    } else {
      lastLower = -1;
      if (kind !== SEPARATOR && kind !== SIGN) isAfterLetter = false;
      if (before === LETTER && (kind === DIGIT || isMaskSign(unit))) hasSign = true;
    }
    if ((before === LETTER || before === DIGIT) && !isWordPart(kind) && !isWordPart(beforeThat)) {
      // The unit before stood alone.
      singles = i - 1 - lastSingle <= 3 ? singles + 1 : 1;
      lastSingle = i - 1;
      if (singles >= 3) hasSpaced = true;
    }
    beforeThat = before;
    before = kind;
  }
  return { hasOther, hasStretch, hasSign, hasSeparator, hasSpaced, hasAccent };
}

/** `*`, `$`, `×` or `•`: what stands for letters at the end of a masked word. The other stars count as letters here. */
function isMaskSign(unit: number): boolean {
  return unit === 0x2a || unit === 0x24 || unit === 0xd7 || unit === 0x2022;
}

function isWordPart(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === APOSTROPHE;
}
