/**
 * The spelling of hurried and of evasive writers: letters swapped, left out, added, spaced or put into digits, words run together. Abusive
 * and civil examples get it at the same rate, so that odd spelling itself says nothing.
 */
import { pickOne } from '../train/random.ts';

const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', g: '9', b: '8' };
const SIGN_LEET: Record<string, string> = { a: '@', s: '$', i: '!', l: '1', e: '3', o: '0', t: '+' };
const MIN_LETTERS = 4;
const LETTERS = /^[\p{Script=Latin}'’]+$/u;

type Random = () => number;
type Respell = (word: string, random: Random) => string;

const swapLetters: Respell = (word, random) => {
  const at = place(word.length - 1, random);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
};
const deleteLetter: Respell = (word, random) => {
  const at = place(word.length, random);
  return word.slice(0, at) + word.slice(at + 1);
};
const addLetter: Respell = (word, random) => {
  const at = place(word.length, random);
  return word.slice(0, at) + 'aeioutnrsh'.charAt(Math.floor(random() * 10)) + word.slice(at);
};
const stretchLetter: Respell = (word, random) => {
  const at = place(word.length, random);
  return word.slice(0, at) + word.charAt(at).repeat(2 + Math.floor(random() * 4)) + word.slice(at + 1);
};
const spaceLetters: Respell = (word, random) => [...word].join(random() < 0.7 ? ' ' : '-');
const writeInDigits: Respell = (word, random) => {
  const table = random() < 0.6 ? LEET : SIGN_LEET;
  const share = random() < 0.5 ? 1 : 0.6;
  return [...word]
    .map((letter) => (random() < share ? (table[letter.toLowerCase()] ?? letter) : letter))
    .join('');
};

const doubleLetter: Respell = (word, random) => {
  const at = place(word.length, random);
  return word.slice(0, at) + word.charAt(at).repeat(2) + word.slice(at + 1);
};

/** The way of writing and the words that it takes: one, two, or each long one. */
const WAYS: readonly { respell: Respell; words: number; chance: number }[] = [
  { respell: swapLetters, words: 2, chance: 0.18 },
  { respell: deleteLetter, words: 2, chance: 0.18 },
  { respell: addLetter, words: 2, chance: 0.12 },
  { respell: stretchLetter, words: 1, chance: 0.08 },
  { respell: spaceLetters, words: 1, chance: 0.12 },
  { respell: writeInDigits, words: Number.POSITIVE_INFINITY, chance: 0.14 },
];

/** Another spelling of the text. Words in other scripts and links stay; where nothing can change, the text itself. */
export function misspell(text: string, random: Random): string {
  const words = text.split(' ');
  let die = random();
  for (const { respell, words: most, chance } of WAYS) {
    if (die < chance) return respellWords(words, most, respell, random).join(' ');
    die -= chance;
  }
  return runTogether(words, random);
}

/**
 * The text with one or two words mistyped as a hasty hand does it: two letters swapped, one left out or one doubled. The first letter
 * stays. It never digs deeper than that, so a short text stays readable.
 */
export function mistypeLetters(text: string, random: Random): string {
  const respell = pickOne([swapLetters, deleteLetter, doubleLetter], random);
  return respellWords(text.split(' '), 2, respell, random).join(' ');
}

function respellWords(words: string[], most: number, respell: Respell, random: Random): string[] {
  const long = words.flatMap((word, index) => (partsOf(word) === undefined ? [] : [index]));
  const wanted = Math.min(
    long.length,
    most === Number.POSITIVE_INFINITY ? long.length : 1 + place(most, random, 0),
  );
  const changed = [...words];
  for (let count = 0; count < wanted; count += 1) {
    const [index] = long.splice(Math.floor(random() * long.length), 1) as [number];
    const [before, letters, after] = partsOf(words[index] as string) as [string, string, string];
    changed[index] = before + respell(letters, random) + after;
  }
  return changed;
}

/** Two neighbours become one word, at times all of a short text do. */
function runTogether(words: string[], random: Random): string {
  if (words.length < 2) return words.join(' ');
  if (words.length <= 8 && random() < 0.35) return words.join('');
  const joints = new Set<number>();
  const count = 1 + Math.floor(random() * Math.min(3, words.length - 1));
  for (let joint = 0; joint < count; joint += 1) joints.add(1 + Math.floor(random() * (words.length - 1)));
  return words.map((word, index) => (index === 0 || joints.has(index) ? word : ` ${word}`)).join('');
}

function partsOf(word: string): [string, string, string] | undefined {
  const parts = /^(\P{L}*)(.*?)(\P{L}*)$/su.exec(word);
  const letters = parts?.[2] ?? '';
  if (letters.length < MIN_LETTERS || !LETTERS.test(letters)) return undefined;
  return [parts?.[1] ?? '', letters, parts?.[3] ?? ''];
}

/** A place within `length`, from the second on unless told. */
function place(length: number, random: Random, from = 1): number {
  return from + Math.floor(random() * Math.max(1, length - from));
}
