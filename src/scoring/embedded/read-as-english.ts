/**
 * Whether the deep stage, which read English in its training, is to read a piece. It goes by the piece alone, and never by what a
 * site or its CMS says of the language: a text has one score everywhere.
 */
import { detectLanguage } from '../../text/detect-language.ts';
import { countLetters } from '../../text/letters.ts';
import { isPlainEnglish } from '../../text/plain-english.ts';
import { measureMainScript } from '../../text/scripts.ts';

/** What detection reads of a piece, UTF-16 code units. */
const MAX_DETECTED_LENGTH = 1_000;
/** With fewer letters detection is no more than a guess, and English the likeliest. */
const MIN_LETTERS = 16;
/** How much better than English another language must score to be believed; eld's scores lie in 0..1. */
const MIN_LEAD = 0.1;

/** What can be said of a piece: `perhaps` where nothing speaks for English, and nothing reliable for another language. */
export type Englishness = 'surely' | 'perhaps' | 'not';

/**
 * `not` where most letters are of another script than Latin, or where detection is reliable on 16 letters or more and
 * another language leads English clearly. A piece without letters (emoji) counts as English. Some 25 µs; pure.
 */
export function measureEnglish(text: string): Englishness {
  const main = measureMainScript(text);
  if (main === null) return 'surely';
  return main.script === 'Latin' ? measureLatin(text) : 'not';
}

/** The same for a text in Latin script. */
function measureLatin(text: string): Englishness {
  if (isPlainEnglish(text, MAX_DETECTED_LENGTH)) return 'surely';
  const result = detectLanguage(text);
  const { language } = result;
  const isReliable = result.isReliable();
  if (language === '' || (language === 'en' && isReliable)) return 'surely';
  if (language === 'en' || countLetters(text) < MIN_LETTERS || !isReliable) return 'perhaps';
  const scores = result.getScores();
  return (scores[language] ?? 0) - (scores.en ?? 0) < MIN_LEAD ? 'perhaps' : 'not';
}

/** Whether English tables and frames are to read a piece. */
export function isReadAsEnglish(text: string): boolean {
  const main = measureMainScript(text);
  if (main === null) return true;
  if (main.script !== 'Latin') return false;
  // Of a few letters the answer is known without detection, which takes most of the time.
  return countLetters(text) < MIN_LETTERS || measureLatin(text) !== 'not';
}
