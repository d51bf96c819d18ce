/** Whether what an author wrote beside a quote is a comment by itself, or a fig leaf that would hide what is "quoted". */

/** About four words. Below it, a quote could carry the message: `> you idiot`, then `ok`. */
export const MIN_OWN_LETTERS = 20;
/** A Chinese or Japanese sign or a Korean syllable says about as much as four letters. */
const DENSE_LETTER_WEIGHT = 4;

/** Fillers count as letters in Unicode, but show nothing. */
const VISIBLE_LETTER = /(?!\p{Default_Ignorable_Code_Point})\p{L}/gu;
const DENSE_LETTER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** True from 20 letters on, signs of East Asian scripts counting four each. Linear; reads no further than it must. */
export function isOwnPartEnough(text: string): boolean {
  let count = 0;
  for (const [letter] of text.matchAll(VISIBLE_LETTER)) {
    count += DENSE_LETTER.test(letter) ? DENSE_LETTER_WEIGHT : 1;
    if (count >= MIN_OWN_LETTERS) return true;
  }
  return false;
}
