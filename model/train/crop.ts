/** A civil comment is civil in each of its sentences: learning them alone keeps the pieces of long texts apart from abuse. */

const SENTENCE = /[^.!?\n]+[.!?\n]*/g;
const RUN_WORDS = 18;
/** What is shorter says too little by itself. */
const MIN_UNITS = 20;

/** One sentence, or two that follow each other; of a text without sentence ends a run of 18 words. */
export function cropText(text: string, random: () => number): string {
  const sentences = text.match(SENTENCE) ?? [];
  if (sentences.length > 1) {
    const first = Math.floor(random() * sentences.length);
    const cropped = sentences
      .slice(first, first + (random() < 0.7 ? 1 : 2))
      .join('')
      .trim();
    return cropped.length < MIN_UNITS ? text : cropped;
  }
  const words = text.split(/\s+/);
  if (words.length <= RUN_WORDS) return text;
  const first = Math.floor(random() * (words.length - RUN_WORDS + 1));
  return words.slice(first, first + RUN_WORDS).join(' ');
}
