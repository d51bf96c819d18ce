/**
 * Cuts a folded text into the pieces that word lists compare. A word is a run of letters, marks and digits; in
 * scripts written without spaces, and in Korean, whose particles cling to the word, each character is a piece of
 * its own, so that a run of them is found anywhere.
 */

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}' +
  '\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = '\\p{L}\\p{M}\\p{N}';

// One alternative a kind, each tried once at each place: these expressions are linear, and no user writes them.
const PIECE = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[${WORD}])+|\\s+|[^\\s${WORD}]`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const STARTS_WORD = new RegExp(`^[${WORD}]`, 'u');

/** `word`: whole; `character`: one of an unspaced script; `space`: a run of white space; `symbol`: one of the rest. */
export type PieceKind = 'word' | 'character' | 'space' | 'symbol';

export interface Piece {
  kind: PieceKind;
  text: string;
}

/** The pieces of a folded text, in order and without a gap. */
export function splitText(folded: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [text] of folded.matchAll(PIECE)) pieces.push({ kind: kindOf(text), text });
  return pieces;
}

function kindOf(text: string): PieceKind {
  const code = text.charCodeAt(0);
  // Most text is this; it spares two expressions a word.
  if (code >= 97 && code <= 122) return 'word';
  if (STARTS_UNSPACED.test(text)) return 'character';
  if (STARTS_WORD.test(text)) return 'word';
  return text.trim() === '' ? 'space' : 'symbol';
}
