/**
 * Disguises and mistypes words at random, in abuse and in civil comments alike: so that odd spelling neither hides abuse
 * nor is taken for it. The normalised form of a text undoes most of this when it is scored; what it misses is learnt here.
 */
import { pickOne } from '../train/random.ts';

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: '4@а',
  b: '8',
  c: '(с',
  e: '3е',
  g: '9',
  i: '1!і',
  l: '1|',
  o: '0о',
  s: '5$',
  t: '7+',
  z: '2',
  p: 'р',
  x: 'х',
  y: 'у',
};
/** The letters of a masked word are replaced by one of these. */
const MASKS = ['*', '#', '-', '.', '_'];
const MIN_LETTERS = 4;

type Disguise = (word: string, random: () => number) => string;

const inside = (word: string, random: () => number) => 1 + Math.floor(random() * (word.length - 2));

const DISGUISES: readonly Disguise[] = [
  (word, random) =>
    word.replace(/[a-z]/gi, (letter) => {
      const known = LOOK_ALIKES[letter.toLowerCase()];
      return known !== undefined && random() < 0.4
        ? (known[Math.floor(random() * known.length)] as string)
        : letter;
    }),
  (word, random) => {
    const mask = pickOne(MASKS, random);
    const at = inside(word, random);
    return word.slice(0, at) + mask + word.slice(at + 1);
  },
  (word, random) => word.split('').join(pickOne([' ', '.', '-'], random)),
  (word, random) => {
    const at = inside(word, random);
    return word.slice(0, at) + (word[at] as string).repeat(2 + Math.floor(random() * 4)) + word.slice(at + 1);
  },
  (word, random) => {
    const at = inside(word, random);
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  },
  (word, random) => {
    const at = inside(word, random);
    return word.slice(0, at) + word.slice(at + 1);
  },
  (word, random) => {
    const at = inside(word, random);
    return `${word.slice(0, at)} ${word.slice(at)}`;
  },
];

/** One to three words of four letters or more, each in a way of its own. */
export function disturbText(text: string, random: () => number): string {
  const words = text.split(' ');
  const places = words.flatMap((word, at) =>
    word.length >= MIN_LETTERS && /^[a-z]+$/i.test(word) ? [at] : [],
  );
  if (places.length === 0) return text;
  const count = 1 + Math.floor(random() * Math.min(3, places.length));
  for (let round = 0; round < count; round += 1) {
    const at = pickOne(places, random);
    const word = words[at] as string;
    if (/^[a-z]+$/i.test(word)) words[at] = pickOne(DISGUISES, random)(word, random);
  }
  // At times the gap between two words is lost.
  if (random() < 0.1 && words.length > 2) {
    const at = Math.floor(random() * (words.length - 1));
    words.splice(at, 2, `${words[at]}${words[at + 1]}`);
  }
  return words.join(' ');
}
