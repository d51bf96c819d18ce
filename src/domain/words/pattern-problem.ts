/** What makes an entry of a word list unfit: it would match nothing, or almost everything. */
import type { WordPattern } from '../policy.ts';
import { foldText } from './fold-text.ts';
import { splitText } from './split-text.ts';

const CONTROL_OR_SURROGATE = /[\p{Cc}\p{Cs}]/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;

/** One sentence that says what is wrong with the entry, or null where it can be used. */
export function patternProblem({ pattern, match }: Pick<WordPattern, 'pattern' | 'match'>): string | null {
  if (CONTROL_OR_SURROGATE.test(pattern)) {
    return 'A pattern holds no control characters and no halves of a character.';
  }
  const pieces = splitText(foldText(pattern.trim()));
  if (match === 'wildcard') {
    const hasOther = pieces.some(({ kind, text }) => kind === 'space' || (kind === 'symbol' && text !== '*'));
    if (hasOther) {
      return 'A wildcard pattern is one word of letters, digits and *; write a phrase as a literal.';
    }
  }
  const isTelling = pieces.some(({ kind, text }) => kind === 'character' || PICTOGRAPH.test(text));
  const letterCount = pieces.reduce((sum, { text }) => sum + (text.match(LETTER_OR_DIGIT)?.length ?? 0), 0);
  if (!isTelling && letterCount < 2) return 'A pattern needs at least two letters or digits besides *.';
  return null;
}
