/** Letters held down: `stuuuupid`, `nooooo`. */
import { visitTokens } from './innocent-tokens.ts';
import { applyEdits, type Edit, type MappedText } from './mapped-text.ts';
import { KNOWN_WORDS } from './vocabulary.ts';

const STRETCHED = /(\p{L})\1{2}/giu;
const WORD = /\p{L}+/gu;
const ROMAN = /^[IVXLCDM]+$/;
/** Letters that English and its neighbours double: three or more of them shrink to two where no known word decides. */
const DOUBLED = /[eosltfprnmgdbcz]/i;
/** Above this many stretched places the known words are not tried in all combinations. */
const MAX_PLACES = 4;

interface Place {
  /** Within the word, half-open. */
  begin: number;
  end: number;
}

/** Runs of three or more of a letter cut to one or two; null where there are none. Linear. */
export function shrinkStretched(text: string): MappedText | null {
  const edits: Edit[] = [];
  visitTokens(text, STRETCHED, (token, begin) => {
    for (const match of token.matchAll(WORD)) addWord(match[0], begin + match.index, edits);
  });
  return edits.length === 0 ? null : applyEdits(text, edits);
}

function addWord(word: string, begin: number, edits: Edit[]): void {
  const places = findPlaces(word);
  if (places.length === 0 || ROMAN.test(word)) return;
  const first = places[0] as Place;
  // One letter alone, such as `aaa`, `KKK` or `www`, spells nothing shorter.
  if (first.begin === 0 && first.end === word.length) return;
  const kept = chooseKept(word.toLowerCase(), places);
  places.forEach((place, i) => {
    const from = place.begin + (kept[i] as number);
    if (from < place.end) edits.push({ begin: begin + from, end: begin + place.end, text: '' });
  });
}

/** Cased letters (one code unit) that stand three times or more. */
function findPlaces(word: string): Place[] {
  const lower = word.toLowerCase();
  if (lower.length !== word.length) return [];
  const places: Place[] = [];
  for (let at = 0; at < word.length; ) {
    let end = at + 1;
    while (end < word.length && lower[end] === lower[at]) end++;
    const letter = lower[at] as string;
    if (end - at >= 3 && letter.toUpperCase() !== letter) places.push({ begin: at, end });
    at = end;
  }
  return places;
}

/** How many of each place stay: as a known word has it, two tried before one; else by the letter. */
function chooseKept(word: string, places: readonly Place[]): number[] {
  if (places.length <= MAX_PLACES) {
    for (let choice = 0; choice < 1 << places.length; choice++) {
      const kept = places.map((_, i) => ((choice >> i) & 1 ? 1 : 2));
      if (KNOWN_WORDS.has(shrink(word, places, kept))) return kept;
    }
  }
  return places.map((place) => {
    const letter = word[place.begin] as string;
    // German joins words so: `Schifffahrt`.
    const isJoint = place.end - place.begin === 3 && place.end < word.length && !/[aeiouy]/.test(letter);
    if (isJoint && place.begin > 0) return 3;
    return DOUBLED.test(letter) ? 2 : 1;
  });
}

function shrink(word: string, places: readonly Place[], kept: readonly number[]): string {
  let out = '';
  let at = 0;
  places.forEach((place, i) => {
    out += word.slice(at, place.begin + (kept[i] as number));
    at = place.end;
  });
  return out + word.slice(at);
}
