/**
 * Small changes to a comment that leave its kind: words left out, letters mistyped. A comment of our own is learnt many
 * times; so it is never quite the same, and no one of its words can carry it alone.
 */

/** Share of the copies with words left out, and the chance of each word to go. */
const DROPPING_SHARE = 0.65;
const DROPPED_WORDS = 0.22;
/** Share of the copies with a typing error or two. */
const TYPING_SHARE = 0.2;
/** Shorter comments keep all of their words. */
const MIN_WORDS_TO_DROP = 6;
const MIN_LETTERS_TO_MISTYPE = 5;

/** A copy of the comment; often the comment itself. */
export function varyComment(text: string, random: () => number): string {
  let words = text.split(' ');
  if (words.length >= MIN_WORDS_TO_DROP && random() < DROPPING_SHARE) {
    words = words.filter(() => random() >= DROPPED_WORDS);
  }
  if (random() < TYPING_SHARE) {
    const count = random() < 0.6 ? 1 : 2;
    for (let error = 0; error < count; error += 1) {
      const at = Math.floor(random() * words.length);
      words[at] = mistype(words[at] ?? '', random);
    }
  }
  const varied = words.join(' ').trim();
  return varied === '' ? text : varied;
}

/** Two letters swapped, one left out, or one doubled; the first letter stays. */
function mistype(word: string, random: () => number): string {
  if (!/^\p{L}+$/u.test(word) || word.length < MIN_LETTERS_TO_MISTYPE) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const die = random();
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  if (die < 0.4) return `${before}${next}${letter}${after}`;
  return die < 0.7 ? `${before}${next}${after}` : `${before}${letter}${letter}${next}${after}`;
}
