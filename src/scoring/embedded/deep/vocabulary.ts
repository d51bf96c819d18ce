/** The word pieces that the deep stage knows, and the names under which it reads emoji. */

/** Ids of the pieces that aren't text; the vocabulary begins with them. */
export const PAD_ID = 0;
export const UNKNOWN_ID = 1;
export const BEGIN_ID = 2;
export const END_ID = 3;
export const SPECIAL_PIECES: readonly string[] = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];

/** No letter begins it. */
export const PIECE_OTHER = 0;
/** It begins a word. */
export const PIECE_WORD = 1;
/** It goes on a word. */
export const PIECE_REST = 2;

/** Skin tones are read as words: `👦🏿` is "boy dark skin". */
const SKIN_TONES: Readonly<Record<string, string>> = {
  '\u{1f3fb}': 'light skin',
  '\u{1f3fc}': 'light skin',
  '\u{1f3fd}': 'medium skin',
  '\u{1f3fe}': 'dark skin',
  '\u{1f3ff}': 'dark skin',
};

/** As it ships. A piece that goes on a word begins with `##`. */
export interface VocabularyFile {
  /** The place of a piece is its id. */
  pieces: readonly string[];
  /** Emoji, without variation selectors, to their Unicode names in lower case. */
  emojiNames: Readonly<Record<string, string>>;
}

/** Look-ups by text. */
export interface Vocabulary {
  /** Pieces that begin a word, to their ids. */
  readonly firsts: ReadonlyMap<string, number>;
  /** Pieces that go on a word, without the `##`. */
  readonly rests: ReadonlyMap<string, number>;
  /** Of the longest piece, in UTF-16 code units. */
  readonly longest: number;
  readonly size: number;
  /** By id: `PIECE_OTHER`, `PIECE_WORD` or `PIECE_REST`. */
  readonly kinds: Uint8Array;
  /** Ids of the words of an emoji's name. */
  readonly emoji: ReadonlyMap<string, readonly number[]>;
  /** Of the longest emoji, in UTF-16 code units, without variation selectors. */
  readonly longestEmoji: number;
}

/** Throws an Error where the pieces don't begin with the special ones. */
export function createVocabulary({ pieces, emojiNames }: VocabularyFile): Vocabulary {
  if (SPECIAL_PIECES.some((piece, id) => pieces[id] !== piece)) {
    throw new Error(`A vocabulary begins with ${SPECIAL_PIECES.join(', ')}.`);
  }
  const firsts = new Map<string, number>();
  const rests = new Map<string, number>();
  const kinds = new Uint8Array(pieces.length);
  let longest = 1;
  for (let id = SPECIAL_PIECES.length; id < pieces.length; id += 1) {
    const piece = pieces[id] as string;
    const isRest = piece.startsWith('##') && piece.length > 2;
    const text = isRest ? piece.slice(2) : piece;
    (isRest ? rests : firsts).set(text, id);
    if (isRest) kinds[id] = PIECE_REST;
    else if (/^\p{L}/u.test(text)) kinds[id] = PIECE_WORD;
    longest = Math.max(longest, text.length);
  }
  const emoji = new Map<string, number[]>();
  let longestEmoji = 1;
  for (const [character, name] of [...Object.entries(emojiNames), ...Object.entries(SKIN_TONES)]) {
    const ids = name
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '')
      .flatMap((word) => splitWord(word, firsts, rests, longest));
    emoji.set(character, ids);
    longestEmoji = Math.max(longestEmoji, character.length);
  }
  return { firsts, rests, longest, size: pieces.length, kinds, emoji, longestEmoji };
}

/** The longest pieces from the left (Wu et al. 2016); an unknown character is one unknown piece, and the rest goes on. */
export function splitWord(
  word: string,
  firsts: ReadonlyMap<string, number>,
  rests: ReadonlyMap<string, number>,
  longest: number,
  ends?: number[],
): number[] {
  const ids: number[] = [];
  let at = 0;
  while (at < word.length) {
    const table = at === 0 ? firsts : rests;
    let end = Math.min(word.length, at + longest);
    let id: number | undefined;
    for (; end > at; end -= 1) {
      id = table.get(word.slice(at, end));
      if (id !== undefined) break;
    }
    if (id === undefined) end = at + 1;
    ids.push(id ?? UNKNOWN_ID);
    ends?.push(end);
    at = end;
  }
  return ids;
}
