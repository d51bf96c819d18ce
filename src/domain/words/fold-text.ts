/** Patterns and texts meet in one form, so that case, width, accents' encoding and invisible marks don't matter. */

/** Zero-width marks, soft hyphens, variation selectors: they change how a word is drawn, not which word it is. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * NFKC, then lower and then upper case, which is full case folding (`GROẞ`, `groß` and `GROSS` meet, as do all three
 * Greek sigmas), then without invisible characters. Linear in the text; at most 18 times as long (NFKC's longest
 * expansion).
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().toUpperCase().replace(INVISIBLE, '');
}
