/** Comments as fast as they can be sent: two halves made beforehand, put together to a text that no other comment has. */
import { writeHalf } from './comment-grammar.ts';
import { createRandom } from './random.ts';

/** Without a common divisor, so that the pairs repeat after 8 million comments only. */
const FIRST_HALVES = 2_048;
const SECOND_HALVES = 4_093;

export interface CommentSource {
  /** The next comment as JSON. Its externalId and author appear once. */
  next(): string;
  /** The next comment's text alone. */
  nextText(): string;
}

/** `prefix` keeps the external ids of two sources apart; the same seed gives the same texts. */
export function createCommentSource(seed: number, prefix: string): CommentSource {
  const random = createRandom(seed);
  const firsts = Array.from({ length: FIRST_HALVES }, () => writeHalf(random));
  const seconds = Array.from({ length: SECOND_HALVES }, () => writeHalf(random));
  // Escaped once, here: the load generator shares the machine with what it measures.
  const firstJson = firsts.map((half) => JSON.stringify(half).slice(0, -1));
  const secondJson = seconds.map((half) => JSON.stringify(half).slice(1));
  let count = 0;
  return {
    next() {
      const n = count++;
      const text = `${firstJson[n % FIRST_HALVES]} ${secondJson[n % SECOND_HALVES]}`;
      const author = `{"id":"${prefix}-a${n}","name":"Reader ${n}"}`;
      return `{"externalId":"${prefix}-${n}","author":${author},"article":{"id":"article-${n % 500}"},"text":${text}}`;
    },
    nextText() {
      const n = count++;
      return `${firsts[n % FIRST_HALVES]} ${seconds[n % SECOND_HALVES]}`;
    },
  };
}
