/** A scorer that answers by a rule over the whole text, with nothing else in the text to hold it for. */
import { noScores, type Scores } from '../../../src/domain/attribute.ts';
import type { TextScorer } from '../../../src/scoring/scored-text.ts';

/** `scoreText` names the attributes that it has something to say on; it judges none of the others. */
export function createRuleScorer(scoreText: (text: string) => Partial<Scores>): TextScorer {
  return {
    model: 'rule',
    attributes: ['toxicity', 'spam'],
    languages: null,
    scoreTexts: async (texts) =>
      texts.map(({ text }) => ({
        model: 'rule',
        scores: { ...noScores(), ...scoreText(text) },
        stage: 'fast',
        spans: [],
        facts: {
          letterCount: text.length,
          linkHosts: [],
          personalData: { email: 0, phone: 0, iban: 0 },
          language: 'en',
          languageSource: 'given',
          isLanguageUnknown: false,
        },
        texts: { plain: text, normalised: null },
        fold: '',
      })),
    close: async () => {},
  };
}
