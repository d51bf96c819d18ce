/** Signs that stand for letters, and the hidden words by the shape that they share with their disguises. */
import { HIDDEN_WORDS } from './vocabulary.ts';

/** Each sign's letter. `1`, `!` and `|` may be l as well: the vocabulary decides, else i. */
export const LEET_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '€': 'e',
  '£': 'l',
};

/** Lower-case letters and signs to one shape: signs as their letters, and l as i, for `1` may be either. */
export function shapeOf(run: string): string {
  let shape = '';
  for (let i = 0; i < run.length; i++) {
    const sign = (run[i] as string).toLowerCase();
    shape += sign === 'l' || sign === '£' ? 'i' : (LEET_LETTERS[sign] ?? sign);
  }
  return shape;
}

const WORD_BY_SHAPE = new Map<string, string>();
for (const word of HIDDEN_WORDS) {
  const shape = shapeOf(word);
  if (!WORD_BY_SHAPE.has(shape)) WORD_BY_SHAPE.set(shape, word);
}

/** The hidden word that the run is a disguise of, letter for letter; undefined where it's none. */
export function findByShape(run: string): string | undefined {
  return WORD_BY_SHAPE.get(shapeOf(run));
}
