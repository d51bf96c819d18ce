/** Counting letters: what the policy's rule on short comments and the language rules compare against. */

const LETTERS = /\p{L}/gu;

/** Letters of any script, each code point once. Marks, digits and emoji are none. Linear. */
export function countLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) return count + countOtherLetters(text.slice(i));
    if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) count++;
  }
  return count;
}

function countOtherLetters(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}
