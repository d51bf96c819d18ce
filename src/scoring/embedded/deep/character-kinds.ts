/** What each UTF-16 code unit is to the tokeniser: one table look-up a unit instead of a regular expression. */

/** White space and control characters: they part words and are no token. */
export const KIND_SPACE = 0;
/** A token by itself: punctuation, signs, and each ideograph (BERT's tokeniser parts Chinese by characters). */
export const KIND_SINGLE = 1;
/** Letters and digits. */
export const KIND_WORD = 2;
/** May begin an emoji: a surrogate, or a pictograph of the basic plane. */
export const KIND_EMOJI = 3;
/** Joiners and variation selectors: nothing to read. */
export const KIND_SILENT = 4;

const SPACE = /[\s\p{Cc}]/u;
const SILENT = /[\p{Cf}\p{Mn}\p{Me}]/u;
const IDEOGRAPH = /\p{Script=Han}/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const WORD = /[\p{L}\p{N}\p{Mc}]/u;

function kindOf(unit: number): number {
  // ASCII digits, `#` and `*` count as pictographs in Unicode, and `©` and `™` are signs to a reader.
  if (unit >= 0xd800 && unit <= 0xdfff) return KIND_EMOJI;
  const character = String.fromCharCode(unit);
  if (SPACE.test(character)) return KIND_SPACE;
  if (SILENT.test(character)) return KIND_SILENT;
  if (IDEOGRAPH.test(character)) return KIND_SINGLE;
  if (WORD.test(character)) return KIND_WORD;
  return unit > 0xff && PICTOGRAPH.test(character) ? KIND_EMOJI : KIND_SINGLE;
}

/** `Uint8Array [65536]`: the kind of each code unit. */
export const KINDS: Uint8Array = Uint8Array.from({ length: 0x1_0000 }, (_, unit) => kindOf(unit));

/**
 * Lower case without accents, one unit for one unit: `É` becomes `e`. Units whose lower case or decomposition is longer
 * stay as they are, so that offsets need no map. `Uint16Array [65536]`.
 */
export const PLAIN_UNITS: Uint16Array = Uint16Array.from({ length: 0x1_0000 }, (_, unit) => plainUnit(unit));

function plainUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  const base = lower.length === 1 ? lower : String.fromCharCode(unit);
  // Hangul would fall apart into letters that the vocabulary doesn't know.
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit;
  const bare = base.normalize('NFD').replace(/\p{Mn}/gu, '');
  return bare.length === 1 ? bare.charCodeAt(0) : base.charCodeAt(0);
}
