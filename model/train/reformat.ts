/** Formatting that says nothing of the content is varied, so that the model can't learn a set by its typography. */

/** Lower case, punctuation dropped, or tokenised with spaces, each at times; else the text as it is. */
export function reformat(text: string, random: () => number): string {
  const die = random();
  if (die < 0.2) return text.toLowerCase();
  if (die < 0.35) return text.toLowerCase().replace(/[.,;:!?"'()]/g, '');
  if (die < 0.45)
    return text
      .toLowerCase()
      .replace(/([.,;:!?"()])/g, ' $1 ')
      .replace(/(\w)'(\w)/g, "$1 '$2");
  if (die < 0.5) return text.replace(/[.,;:!?"()]/g, '');
  return text;
}
