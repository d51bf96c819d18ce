/**
 * Every run of `length` words, in lower case and without punctuation: what two texts share if one was copied. A word spelt out in single
 * letters is no run.
 */
export function runsOfWords(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}$'’]+/gu) ?? [];
  return words
    .slice(length - 1)
    .map((_, at) => words.slice(at, at + length))
    .filter((run) => run.filter((word) => word.length === 1).length < length - 1)
    .map((run) => run.join(' '));
}
