/** Telling plain English at a glance: detection takes 60 µs a comment, and most sites' comments are plain English. */

/** Words of at most six letters that stand in most English sentences, and that no other language uses often. */
const TELLING =
  'the and of that with they this have you are not but their there about what your from when which who were how why ' +
  'would could just than then them our my his she been its should these those where while being';

/** As many letters as a key of five bits each holds below 2^31. */
const LONGEST = 6;
const KEYS: ReadonlySet<number> = new Set(
  TELLING.split(' ').map((word) =>
    [...word].reduce((key, letter) => key * 32 + (letter.charCodeAt(0) - 0x60), 0),
  ),
);
/** At least so many telling words, and one in so many words: see `isPlainEnglish`. */
const MIN_HITS = 4;
const WORDS_A_HIT = 5;

/**
 * True where at least 4 words, and one in 5, are telling English ones, and no letter is beyond ASCII. Then eld finds
 * English too: of 16,683 comments in five languages (2026-11) it did so for each of the 6,071 that pass; at one in 7, one
 * did not. False says nothing. One pass over the first `maxLength` code units.
 */
export function isPlainEnglish(text: string, maxLength: number): boolean {
  const end = Math.min(text.length, maxLength);
  let words = 0;
  let hits = 0;
  let key = 0;
  let length = 0;
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 0x20;
    const lower = unit | 0x20;
    if (unit < 0x80 && lower >= 0x61 && lower <= 0x7a) {
      length++;
      if (length <= LONGEST) key = key * 32 + (lower - 0x60);
      continue;
    }
    if (unit >= 0xaa && (unit < 0x2010 || unit > 0x2027)) return false;
    if (length === 0) continue;
    words++;
    if (length <= LONGEST && KEYS.has(key)) hits++;
    key = 0;
    length = 0;
  }
  return hits >= MIN_HITS && hits * WORDS_A_HIT >= words;
}
