/**
 * Cuts a folded text into the pieces that word lists compare. A word is a run of letters, marks and digits; in
 * scripts written without spaces, and in Korean, whose particles cling to the word, each character is a piece of
 * its own, so that a run of them is found anywhere.
 */

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}' +
  '\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = '\\p{L}\\p{M}\\p{N}';

// One alternative a kind, each tried once at each place: the expression is linear, and no user writes it.
const PIECE = new RegExp(
  `([${UNSPACED}]\\p{M}*)|((?:(?![${UNSPACED}])[${WORD}])+)|(\\s+)|[^\\s${WORD}]`,
  'gu',
);

/** `word`: whole; `character`: one of an unspaced script; `space`: a run of white space; `symbol`: one of the rest. */
export type PieceKind = 'word' | 'character' | 'space' | 'symbol';

export interface Piece {
  kind: PieceKind;
  text: string;
}

/** The pieces of a folded text, in order and without a gap. */
export function splitText(folded: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [text, character, word, space] of folded.matchAll(PIECE)) {
    const kind = word ? 'word' : space ? 'space' : character ? 'character' : 'symbol';
    pieces.push({ kind, text });
  }
  return pieces;
}
