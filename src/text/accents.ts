/** Accents as a mask (`fück`, `ïdïöt`, `ƒuck`), and the Roman v for u (`fvck`). Ordinary words of other languages stay. */
import { visitTokens } from './innocent-tokens.ts';
import { applyEdits, type Edit, type MappedText } from './mapped-text.ts';
import { HIDDEN_WORD_SET, MAX_WORD_LENGTH } from './vocabulary.ts';

/** Without the flag for either case: by it `s` would match, for the long s folds to it. */
const MASKED = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]|[vV](?=[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ])/gu;
/** A regular expression of its own: the other one's place in the text must not move. */
const HAS_MASK = new RegExp(MASKED.source, 'u');
const WORD = /(?:\p{L}|[\u0300-\u036f])+/gu;
const LETTER = /\P{M}[\u0300-\u036f]*/gu;
const MARKS = /[\u0300-\u036f]+/g;
/** Shorter words are too often a word of some language once their accents are gone. */
const MIN_LENGTH = 4;
/** A letter and two marks. Longer stacks are taken off before, and Unicode's ordering of marks is not linear in them. */
const MAX_UNITS_A_LETTER = 3;

/** Letters that Unicode doesn't take for an accented form of the plain one. */
const STROKED: Readonly<Record<string, string>> = {
  ƒ: 'f',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ɨ: 'i',
  ƙ: 'k',
  ɠ: 'g',
  ɗ: 'd',
  ƈ: 'c',
  ƀ: 'b',
};

/**
 * Words of other languages that lose their meaning with their accents, as they are written, lower case and composed. By eye
 * from the vocabulary's words of four letters on: French, Spanish, Portuguese, Catalan, Italian, Polish, Czech, Slovak,
 * Hungarian, Turkish, Vietnamese. Where the word means the same without (`imbécile`), it needs no place here.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    'râpe râpes râpé râpés râper rapé rapés hâte hâtes hâté hâter béat béats exécute exécuté douché douchés parasité parasités ' +
    'suicidé pénis pênis ânus anús añal morón pedó negró kiké hindú hindús christián casinò indián liberál animál mentál ' +
    'islám i̇slam islâm i̇slâm àrab àrabs aráb nazí horný trámp spić špic štab hàng hãng hạng hằng háng thốt thọt thót'
  )
    .split(' ')
    .map((word) => word.normalize('NFC')),
);

const STROKED_LETTER = new RegExp(`[${Object.keys(STROKED).join('')}]`, 'g');

/** Hidden words without the accents that mask them, or null where there are none. Linear. */
export function readAccents(text: string): MappedText | null {
  // Looking at tokens is dear, and in most languages with accents every other word has one.
  if (!hasMaskedWord(text)) return null;
  const edits: Edit[] = [];
  visitTokens(text, MASKED, (token, begin) => {
    for (const match of token.matchAll(WORD)) addWord(match[0], begin + match.index, edits);
  });
  return edits.length === 0 ? null : applyEdits(text, edits);
}

function hasMaskedWord(text: string): boolean {
  for (const [word] of text.matchAll(WORD)) if (findHidden(word) !== null) return true;
  return false;
}

function addWord(word: string, begin: number, edits: Edit[]): void {
  const hidden = findHidden(word);
  if (hidden === null) return;
  const letters = word.match(LETTER) as string[];
  let at = begin;
  letters.forEach((letter, i) => {
    if (letter.toLowerCase() !== hidden[i]) {
      const isCapital = letter !== letter.toLowerCase();
      const plain = hidden[i] as string;
      edits.push({ begin: at, end: at + letter.length, text: isCapital ? plain.toUpperCase() : plain });
    }
    at += letter.length;
  });
}

/** The hidden word, lower case, a unit for each letter of the masked one; null where nothing is masked. */
function findHidden(word: string): string | null {
  if (word.length < MIN_LENGTH || word.length > MAX_UNITS_A_LETTER * MAX_WORD_LENGTH) return null;
  if (!HAS_MASK.test(word)) return null;
  const lower = word.toLowerCase();
  const plain = lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(STROKED_LETTER, (letter) => STROKED[letter] as string);
  if (plain.length < MIN_LENGTH) return null;
  const hidden = HIDDEN_WORD_SET.has(plain) ? plain : plain.replaceAll('v', 'u');
  if (hidden === lower || !HIDDEN_WORD_SET.has(hidden)) return null;
  return ORDINARY.has(lower.normalize('NFC')) || startsWithMark(word) ? null : hidden;
}

function startsWithMark(word: string): boolean {
  return /^\p{M}/u.test(word);
}
