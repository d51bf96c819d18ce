/** The six ways in which words are disguised so that a filter misses them and a reader does not. */
import { pickOne } from '../../train/random.ts';

/** In the order of the report. */
export const DISGUISES = [
  'leetspeak',
  'homoglyph',
  'zero-width',
  'spaced-out',
  'masked',
  'stretched',
] as const;
export type Disguise = (typeof DISGUISES)[number];

const LEET: Readonly<Record<string, readonly string[]>> = {
  a: ['4', '@'],
  e: ['3'],
  i: ['1', '!'],
  o: ['0'],
  s: ['5', '$'],
  t: ['7'],
};

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  j: 'ј',
  k: 'κ',
  n: 'п',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  u: 'υ',
  v: 'ν',
  x: 'х',
  y: 'у',
};

/** Zero width space, non-joiner, joiner, no-break space; soft hyphen. */
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad'];
const VOWELS = 'aeiouAEIOU';

/** One word of letters, disguised; it may come back as it was where nothing in it lends itself. */
export function disguiseWord(word: string, disguise: Disguise, random: () => number): string {
  switch (disguise) {
    case 'leetspeak':
      return mapLetters(word, (letter) => {
        const signs = LEET[letter.toLowerCase()];
        return signs === undefined ? letter : pickOne(signs, random);
      });
    case 'homoglyph':
      return mapLetters(word, (letter) => LOOK_ALIKES[letter] ?? letter);
    case 'zero-width':
      return mapLetters(word, (letter, at) => (at === 0 ? letter : pickOne(INVISIBLE, random) + letter));
    case 'spaced-out':
      return [...word].join(' ');
    case 'masked': {
      const inner = innerPlaces(word, (letter) => VOWELS.includes(letter));
      const place = pickOne(inner.length > 0 ? inner : innerPlaces(word, () => true), random);
      return `${word.slice(0, place)}*${word.slice(place + 1)}`;
    }
    case 'stretched': {
      const inner = innerPlaces(word, (letter) => VOWELS.includes(letter));
      const place = inner.length > 0 ? pickOne(inner, random) : word.length - 1;
      const letter = word[place] as string;
      return word.slice(0, place) + letter.repeat(3 + Math.floor(random() * 4)) + word.slice(place + 1);
    }
  }
}

function mapLetters(word: string, change: (letter: string, at: number) => string): string {
  return [...word].map(change).join('');
}

/** Places that are neither the first nor the last. */
function innerPlaces(word: string, isWanted: (letter: string) => boolean): number[] {
  const places: number[] = [];
  for (let at = 1; at + 1 < word.length; at += 1) if (isWanted(word[at] as string)) places.push(at);
  return places;
}
