/** Trimming by a set of signs, in linear time: `/[…]+$/` tries anew from each sign of a run, which is quadratic. */
import type { Range } from './mapped-text.ts';

/** What is left of the text without the leading and trailing signs; an empty range at the end where nothing is. */
export function trimmedRange(text: string, leading: string, trailing: string): Range {
  let begin = 0;
  while (begin < text.length && leading.includes(text[begin] as string)) begin++;
  let end = text.length;
  while (end > begin && trailing.includes(text[end - 1] as string)) end--;
  return { begin, end };
}
