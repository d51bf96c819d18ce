import { describe, expect, it } from 'vitest';
import { renderContext } from '../../../model/eval/card/context-block.ts';
import type { ContextResults } from '../../../model/eval/context-results.ts';
import { measureContext } from '../../../model/eval/context-run.ts';
import type { Reply } from '../../../model/eval/measure-context.ts';
import { createRuleScorer } from './rule-scorer.ts';

/** Half of the parents are rude; of the replies, which all read alike but for a number, those to rude ones are abuse. */
const replies: Reply[] = Array.from({ length: 40 }, (_, at) => ({
  comment: `same to you ${at % 7}`,
  parent: at % 2 === 0 ? 'rude words' : 'kind words',
  isPositive: at % 2 === 0,
}));

const run = (scoreOf: (text: string) => number) =>
  measureContext(
    {
      stage: 'cascade',
      texts: createRuleScorer((text) => ({ toxicity: scoreOf(text) })),
      stageCounts: () => ({ fast: 3, deep: 1 }),
    },
    { dev: replies, train: replies, pairs: replies },
    100,
  );
const resultsOf = async (scoreOf: (text: string) => number): Promise<ContextResults> => ({
  model: 'rule',
  measuredOn: '2026-01-01',
  resamples: 100,
  isWhole: true,
  skipped: [],
  runs: [await run(scoreOf)],
});

describe('a stage’s figures on context', () => {
  it('are the parent’s where it alone tells replies apart', async () => {
    const found = await run((text) => (text.includes('rude') ? 0.9 : 0.1));
    expect(found).toMatchObject({
      stage: 'cascade',
      deepShare: 0.25,
      weight: { chosenOn: { rows: 40, positives: 20 } },
      dev: { rows: 40, positives: 20 },
      ownPairs: { inOrder: { joined: 1, 'joined short': 1, parent: 1 } },
    });
    expect(found.weight.value).toBeGreaterThan(0);
    const joined = found.dev.approaches.find(({ approach }) => approach === 'joined');
    expect(joined).toMatchObject({ rocAuc: { value: 1 }, gain: { value: 0.5 }, helps: true });
  });

  it('are said in the card as they are: a gain by name, or that there is none', async () => {
    const helped = renderContext(await resultsOf((text) => (text.includes('rude') ? 0.9 : 0.1)));
    expect(helped).toContain('**The parent helps**');
    expect(helped).toContain('joined (cascade)');
    expect(helped).toContain('| joined | 1.000 (1.000–1.000) | +0.500 (+0.500 to +0.500) |');
    const unmoved = renderContext(await resultsOf(() => 0.2));
    expect(unmoved).toContain('**The parent is not shown to help**');
    expect(unmoved).toContain('Titles: no set at hand has any');
  });
});
