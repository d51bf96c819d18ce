/** The answer for a text that nothing could be found out about: it ended the thread that read it. */
import { createHash } from 'node:crypto';
import type { ScoredText, TextToScore } from './scored-text.ts';

/** `scores` is null, so it is flagged as unscored; the facts claim nothing; the fold is of the text as it is. */
export function unreadText(text: TextToScore, model: string, error: string): ScoredText {
  return {
    scores: null,
    error,
    model,
    spans: [],
    facts: {
      letterCount: 0,
      linkHosts: [],
      personalData: { email: 0, phone: 0, iban: 0 },
      language: text.language ?? null,
      languageSource: text.language === undefined ? 'detected' : 'given',
      isLanguageUnknown: false,
    },
    texts: { plain: text.text, normalised: null },
    fold: createHash('sha256').update(text.text).digest('hex').slice(0, 32),
  };
}
