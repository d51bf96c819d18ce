/** Patterns and texts meet in one form, so that case, width, accents' encoding and invisible marks don't matter. */

/** Zero-width marks, soft hyphens, variation selectors: they change how a word is drawn, not which word it is. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * NFKC, then full case folding (upper, then lower: `STRASSE` and `straße` meet, and both Greek small sigmas), then
 * without invisible characters. Linear in the text; at most 18 times as long (NFKC's longest expansion).
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ').replace(INVISIBLE, '');
}
