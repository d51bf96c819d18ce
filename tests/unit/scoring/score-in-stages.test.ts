import { describe, expect, it } from 'vitest';
import { noScores, type Scores } from '../../../src/domain/attribute.ts';
import { MAX_DEEP_STRETCHES, MAX_DEEP_WINDOWS } from '../../../src/scoring/score-in-stages.ts';
import { createTextScorer } from '../../../src/scoring/score-texts.ts';
import type { Piece, Scorer } from '../../../src/scoring/scorer.ts';

interface Asked {
  quick: string[];
  whole: string[];
  explained: Piece[];
}

/**
 * First stage, on both attributes: 0.96 for a piece that begins with `bad`, 0.9 for one that has `foul`, 0.5 for `odd`, 0.3 where `bad`
 * stands further in, else 0.1. Second stage, for what reaches 0.4: 0.99 where `truly` stands in it, else 0.05.
 */
function makeScorer(asked: Asked): Scorer {
  const deepAnswers = new WeakSet<Scores>();
  const isDoubtful = (scores: Scores) => (scores.toxicity ?? 0) >= 0.4;
  return {
    model: 'two-stages',
    attributes: ['toxicity', 'insult'],
    languages: null,
    maxBatch: 64,
    maxPieceLength: 64,
    stages: { stageOf: (scores) => (deepAnswers.has(scores) ? 'deep' : 'fast'), isDoubtful },
    async score(pieces) {
      return pieces.map(({ text, isQuick }) => {
        (isQuick ? asked.quick : asked.whole).push(text);
        const first = firstScore(text);
        const scores = { ...noScores(), toxicity: first, insult: first };
        if (isQuick || !isDoubtful(scores)) return scores;
        const second = /truly/.test(text) ? 0.99 : 0.05;
        const deep = { ...noScores(), toxicity: second, insult: second };
        deepAnswers.add(deep);
        return deep;
      });
    },
    explain(piece) {
      asked.explained.push(piece);
      return [];
    },
    close: async () => {},
  };
}

function firstScore(text: string): number {
  if (text.startsWith('bad')) return 0.96;
  if (text.includes('foul')) return 0.9;
  if (text.includes('odd')) return 0.5;
  return text.includes('bad') ? 0.3 : 0.1;
}

async function scoreText(text: string) {
  const asked: Asked = { quick: [], whole: [], explained: [] };
  const texts = createTextScorer(makeScorer(asked));
  const scored = await texts.scoreText({ text, format: 'text', declaredLanguages: ['en'], wantsSpans: true });
  await texts.close();
  return { asked, stage: scored.stage, toxicity: scored.scores?.toxicity };
}

const CIVIL = 'The bridge opens on Monday, they say. ';

describe('a scorer of two stages', () => {
  it('reads a short text by both at once', async () => {
    const { asked, stage, toxicity } = await scoreText('a foul idea');
    expect(asked).toMatchObject({ quick: [], whole: ['a foul idea'] });
    expect([stage, toxicity]).toEqual(['deep', 0.05]);
  });

  it('says that the first stage answered where the second read nothing', async () => {
    expect((await scoreText('a good idea')).stage).toBe('fast');
    expect((await scoreText(CIVIL.repeat(10))).stage).toBe('fast');
  });

  it('reads a long text by the first, and only its doubtful windows by the second', async () => {
    const { asked, stage, toxicity } = await scoreText(`${CIVIL.repeat(8)}An odd tale. ${CIVIL.repeat(8)}`);
    expect(asked.quick.length).toBeGreaterThan(15);
    expect(asked.whole.length).toBeGreaterThan(0);
    expect(asked.whole.every((text) => text.includes('odd'))).toBe(true);
    expect([stage, toxicity]).toEqual(['deep', 0.1]);
  });

  it('lets the second stage have the last word on a window', async () => {
    expect((await scoreText(`${CIVIL.repeat(8)}A truly odd tale. ${CIVIL.repeat(8)}`)).toxicity).toBe(0.99);
  });

  it('sends few windows of a text that is doubtful throughout, the highest first', async () => {
    const { asked, toxicity } = await scoreText(
      `${'An odd tale, this is. '.repeat(200)}That is a foul tale.`,
    );
    const windows = asked.whole.slice(0, MAX_DEEP_WINDOWS);
    expect(windows.some((text) => text.includes('foul'))).toBe(true);
    expect(asked.whole.length).toBeLessThanOrEqual(MAX_DEEP_WINDOWS + 2 * MAX_DEEP_STRETCHES);
    // What the second stage had no time for keeps the first one's score.
    expect(toxicity).toBe(0.5);
  });

  it('has what convinces in a closer look confirmed by the second stage', async () => {
    const sentence = (word: string) => `Well now I say to you all that ${word} it is what we have here`;
    const isConfirmed = await scoreText(`${CIVIL.repeat(30)}${sentence('bad truly')}. ${CIVIL.repeat(30)}`);
    expect(isConfirmed.toxicity).toBe(0.99);
    const isDenied = await scoreText(`${CIVIL.repeat(30)}${sentence('bad')}. ${CIVIL.repeat(30)}`);
    expect(isDenied.asked.quick.some((text) => text.startsWith('bad'))).toBe(true);
    expect(isDenied.asked.whole.some((text) => text.startsWith('bad'))).toBe(true);
    expect(isDenied.toxicity).toBe(0.3);
  });

  it('counts no stretch that the second stage had no time for', async () => {
    const sentence = 'So I say that bad I say that bad I say that bad I say that bad thing is here. ';
    const { asked, toxicity } = await scoreText(`${CIVIL.repeat(8)}${sentence.repeat(6)}${CIVIL.repeat(8)}`);
    expect(asked.quick.filter((text) => text.startsWith('bad')).length).toBeGreaterThan(
      2 * MAX_DEEP_STRETCHES,
    );
    expect(asked.whole.length).toBeLessThanOrEqual(2 * MAX_DEEP_STRETCHES);
    expect(toxicity).toBe(0.3);
  });

  it('explains a window no longer than it was looked at', async () => {
    const { asked } = await scoreText('An odd tale, this is. '.repeat(200));
    const isWhole = asked.explained.filter(({ isQuick }) => !isQuick);
    expect(asked.explained.length).toBeGreaterThan(0);
    for (const { text } of isWhole) expect(asked.whole).toContain(text);
  });
});
