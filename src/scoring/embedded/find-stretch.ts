/**
 * Where the deep stage looks in a long piece. Reading all of it costs four times the time and tells little more: contempt stands
 * in a sentence or two, and the fast stage has read the rest.
 */
import { cutSentences } from '../../text/windows.ts';

/** Half-open, UTF-16 code units. */
export interface FoundStretch {
  begin: number;
  end: number;
}

/**
 * The sentence (or run of words) that is most doubtful, with as many of its neighbours, the next one first, as fit into
 * `length` code units. A sentence longer than that is a stretch by itself. The first of equals; the whole text where it has one
 * sentence.
 *
 * @param doubtOf asked once for each sentence
 */
export function findStretch(
  text: string,
  length: number,
  doubtOf: (sentence: string) => number,
): FoundStretch {
  const sentences = cutSentences(text, text.length);
  if (sentences.length === 0) return { begin: 0, end: text.length };
  let first = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [index, { begin, end }] of sentences.entries()) {
    const doubt = doubtOf(text.slice(begin, end));
    if (doubt <= highest) continue;
    highest = doubt;
    first = index;
  }
  let last = first;
  const { begin, end } = sentences[first] as FoundStretch;
  const found = { begin, end };
  for (;;) {
    const next = sentences[last + 1];
    const before = sentences[first - 1];
    if (next !== undefined && next.end - found.begin <= length) {
      found.end = Math.max(found.end, next.end);
      last += 1;
    } else if (before !== undefined && found.end - before.begin <= length) {
      found.begin = before.begin;
      first -= 1;
    } else {
      return found;
    }
  }
}
