/** One stage's figures on context: four texts of each reply are scored, and all comes from that. */
import type { TextScorer } from '../../src/scoring/scored-text.ts';
import type { Configuration } from './configurations.ts';
import type { ContextRun, ReplyCounts } from './context-results.ts';
import {
  type ApproachFigures,
  chooseWeight,
  compareApproaches,
  type Reply,
  SCORED_TEXTS,
  type ScoredTextName,
  scoresByApproach,
  sharePairsInOrder,
  textFor,
} from './measure-context.ts';
import { beginStep } from './progress.ts';
import { scoreRows, scoresOf } from './scored-set.ts';

/** What is scored: `pairs` in turn, abusive and harmless. Each needs replies of both kinds. */
export interface ContextReplies {
  dev: readonly Reply[];
  train: readonly Reply[];
  pairs: readonly Reply[];
}

/** Scores and compares. */
export async function measureContext(
  { texts, stage, stageCounts }: Pick<Configuration, 'texts' | 'stage' | 'stageCounts'>,
  { dev, train, pairs }: ContextReplies,
  resamples: number,
): Promise<ContextRun> {
  const trainScores = await scoreReplies(texts, `${stage}, train`, train);
  const weight = chooseWeight(trainScores.alone, trainScores.parent, positivesOf(train));
  const figuresOf = (replies: readonly Reply[], scored: Record<ScoredTextName, Float64Array>, own = weight) =>
    compareApproaches(scoresByApproach(scored, own), positivesOf(replies), resamples);

  const devScores = await scoreReplies(texts, `${stage}, dev`, dev);
  const weightInHindsight = chooseWeight(devScores.alone, devScores.parent, positivesOf(dev));
  const hindsight = figuresOf(dev, devScores, weightInHindsight).find(
    ({ approach }) => approach === 're-ranked',
  ) as ApproachFigures;
  const pairScores = await scoreReplies(texts, `${stage}, own pairs`, pairs);
  const { fast, deep } = stageCounts();
  return {
    stage,
    deepShare: deep / Math.max(fast + deep, 1),
    weight: { value: weight, chosenOn: countReplies(train) },
    dev: { ...countReplies(dev), approaches: figuresOf(dev, devScores) },
    devInHindsight: { weight: weightInHindsight, approach: hindsight },
    train: { ...countReplies(train), approaches: figuresOf(train, trainScores) },
    ownPairs: {
      ...countReplies(pairs),
      approaches: figuresOf(pairs, pairScores),
      inOrder: {
        joined: sharePairsInOrder(pairScores.joined),
        'joined short': sharePairsInOrder(pairScores['joined short']),
        parent: sharePairsInOrder(pairScores.parent),
      },
    },
  };
}

/** How many, and how many of them abuse. */
export function countReplies(replies: readonly Reply[]): ReplyCounts {
  return { rows: replies.length, positives: replies.filter(({ isPositive }) => isPositive).length };
}

/** Scores of the four texts of each reply: `Float64Array [rows]` each. */
async function scoreReplies(
  scorer: TextScorer,
  name: string,
  replies: readonly Reply[],
): Promise<Record<ScoredTextName, Float64Array>> {
  const bar = beginStep(name, replies.length * SCORED_TEXTS.length);
  const scored: Partial<Record<ScoredTextName, Float64Array>> = {};
  for (const text of SCORED_TEXTS) {
    const rows = replies.map((reply) => ({ text: textFor(text, reply), lang: 'en' }));
    const answers = await scoreRows(scorer, rows, { onProgress: (count) => bar.add(count) });
    scored[text] = scoresOf(answers, 'toxicity');
  }
  bar.end();
  return scored as Record<ScoredTextName, Float64Array>;
}

function positivesOf(replies: readonly Reply[]): Uint8Array {
  return Uint8Array.from(replies, ({ isPositive }) => (isPositive ? 1 : 0));
}
