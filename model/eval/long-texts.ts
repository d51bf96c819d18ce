/** Long texts made of civil rows, with and without an insult in them: does the joining keep the one and spare the other? */
import type { Attribute } from '../../src/domain/attribute.ts';
import type { TextScorer } from '../../src/scoring/scored-text.ts';
import { createRandom } from '../train/random.ts';
import type { SetRow } from '../train/read-set.ts';
import type { ScoredRow } from './scored-set.ts';

/** Just under the 20 KB that intake takes. */
export const LONG_TEXT_UNITS = 19_000;
const SEED = 11;

/** Own sentences, one an attribute at least. */
const PLANTS: readonly (readonly [Attribute, string])[] = [
  ['toxicity', 'You are a miserable fool and everybody laughs at you.'],
  ['insult', 'What a stupid moron you must be.'],
  ['identity_attack', 'You people are vermin and should crawl back to where you came from.'],
  ['threat', 'I will find you and break every bone in your body.'],
  ['profanity', 'Fuck off, you piece of shit.'],
];

/** `count` texts of about `units` code units, each of whole civil rows in random order. */
export function makeLongTexts(rows: readonly SetRow[], count: number, units = LONG_TEXT_UNITS): string[] {
  const random = createRandom(SEED);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < units) {
      const row = rows[Math.floor(random() * rows.length)];
      if (row !== undefined) text += `${row.text.trim()}\n`;
    }
    return text.trimEnd();
  });
}

const asRequest = (text: string) => ({
  text,
  format: 'text' as const,
  language: 'en',
  declaredLanguages: ['en'],
});

/** Of each planted sentence at the start, middle and end of each text: its score there as a share of its score alone. */
export async function keptShares(scorer: TextScorer, texts: readonly string[]): Promise<number[]> {
  const shares: number[] = [];
  for (const [attribute, sentence] of PLANTS) {
    const [alone] = await scorer.scoreTexts([asRequest(sentence)]);
    for (const text of texts) {
      const middle = text.indexOf('\n', text.length / 2) + 1;
      const planted = [
        `${sentence} ${text}`,
        `${text.slice(0, middle)}${sentence} ${text.slice(middle)}`,
        `${text} ${sentence}`,
      ];
      const answers = await scorer.scoreTexts(planted.map(asRequest));
      for (const answer of answers) {
        shares.push((answer.scores?.[attribute] ?? 0) / (alone?.scores?.[attribute] ?? 1));
      }
    }
  }
  return shares;
}

/** Scores of long civil texts, to be held against those of the rows that they are made of. */
export async function scoreLongTexts(scorer: TextScorer, texts: readonly string[]): Promise<ScoredRow[]> {
  const answers = await scorer.scoreTexts(texts.map(asRequest));
  return answers.flatMap(({ scores }) => (scores === null ? [] : [{ labels: {}, scores }]));
}
