import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CONTEXT_PAIRS } from '../../../model/eval/context-pairs.ts';
import { contextReplies, pairReplies } from '../../../model/eval/context-rows.ts';
import {
  APPROACHES,
  type ApproachFigures,
  chooseWeight,
  compareApproaches,
  logitOf,
  rerank,
  SHORT_PARENT_LENGTH,
  scoresByApproach,
  sharePairsInOrder,
  takeHighest,
  textFor,
} from '../../../model/eval/measure-context.ts';

const numbers = (...values: number[]) => Float64Array.from(values);
const labels = (...values: number[]) => Uint8Array.from(values);

describe('the texts of a reply', () => {
  const reply = { comment: 'and the reply', parent: 'what was said' };

  it('are the comment, the parent, and the parent before the comment', () => {
    expect(textFor('alone', reply)).toBe('and the reply');
    expect(textFor('parent', reply)).toBe('what was said');
    expect(textFor('joined', reply)).toBe('what was said\n\nand the reply');
    expect(textFor('joined short', reply)).toBe('what was said\n\nand the reply');
  });

  it('have the last whole words of a long parent in the short form', () => {
    const exact = 'x'.repeat(SHORT_PARENT_LENGTH);
    expect(textFor('joined short', { comment: 'c', parent: exact })).toBe(`${exact}\n\nc`);
    expect(textFor('joined short', { comment: 'c', parent: `y${exact}` })).toBe(`${exact}\n\nc`);
    const words = `first ${'word '.repeat(30)}last`;
    const [parent] = textFor('joined short', { comment: 'c', parent: words }).split('\n\n') as [string];
    expect(parent).toMatch(/^(word )+last$/);
    expect(parent.length).toBeLessThanOrEqual(SHORT_PARENT_LENGTH);
    expect(parent.length).toBeGreaterThan(SHORT_PARENT_LENGTH - 6);
  });
});

describe('bringing scores together', () => {
  it('takes bounded log odds', () => {
    expect(logitOf(0.5)).toBe(0);
    expect(logitOf(0.9)).toBeCloseTo(Math.log(9), 12);
    expect(logitOf(0)).toBeCloseTo(-logitOf(1), 6);
    expect(Number.isFinite(logitOf(0))).toBe(true);
    expect(logitOf(0)).toBeLessThan(logitOf(1e-5));
  });

  it('adds the weighted log odds of the parent', () => {
    const [score] = rerank(numbers(0.9), numbers(0.8), 0.5);
    expect(score).toBeCloseTo(Math.log(9) + 0.5 * Math.log(4), 12);
    expect(rerank(numbers(0.9), numbers(0.8), 0)[0]).toBeCloseTo(Math.log(9), 12);
  });

  it('takes the higher of both', () => {
    expect(takeHighest(numbers(0.1, 0.9), numbers(0.3, 0.2))).toEqual(numbers(0.3, 0.9));
  });
});

describe('the weight of the parent', () => {
  it('is above 0 where a toxic parent comes with a toxic reply', () => {
    const weight = chooseWeight(numbers(0.5, 0.5, 0.5, 0.5), numbers(0.9, 0.8, 0.2, 0.1), labels(1, 1, 0, 0));
    expect(weight).toBe(0.05);
  });

  it('is below 0 where it comes with a calm one', () => {
    const weight = chooseWeight(numbers(0.5, 0.5, 0.5, 0.5), numbers(0.9, 0.8, 0.2, 0.1), labels(0, 0, 1, 1));
    expect(weight).toBe(-0.05);
  });

  it('is as high as the comment needs, and no higher', () => {
    // The civil reply leads by log odds of ln 2, its parent is behind by ln 3: 0.6 is not enough, 0.65 is.
    const weight = chooseWeight(numbers(0.5, 2 / 3), numbers(0.75, 0.5), labels(1, 0));
    expect(weight).toBeCloseTo(0.65, 12);
  });

  it('is 0 where the parent adds nothing', () => {
    expect(chooseWeight(numbers(0.9, 0.1), numbers(0.3, 0.3), labels(1, 0))).toBe(0);
  });
});

describe('comparing with the comment alone', () => {
  const isPositive = Uint8Array.from({ length: 200 }, (_, row) => (row < 40 ? 1 : 0));
  // The comment says something, in a spread that overlaps; the joined text says all; the parent says nothing.
  const alone = Float64Array.from(isPositive, (label, row) => (((row * 37) % 100) + 20 * label) / 256);
  const scored = {
    alone,
    parent: new Float64Array(200).fill(0.5),
    joined: Float64Array.from(isPositive, (label) => 0.1 + label * 0.8),
    'joined short': alone.map((score) => score / 2),
  };
  const figures = compareApproaches(scoresByApproach(scored, 0.5), isPositive, 200);
  const figureOf = (name: string) => figures.find(({ approach }) => approach === name) as ApproachFigures;

  it('answers every way in order, the comment alone without a gain', () => {
    expect(figures.map(({ approach }) => approach)).toEqual([...APPROACHES]);
    expect([figureOf('alone').gain, figureOf('alone').helps]).toEqual([null, false]);
  });

  it('finds a gain where there is one, as the difference of the two figures', () => {
    const { rocAuc, gain, helps } = figureOf('joined');
    expect([rocAuc.value, helps]).toEqual([1, true]);
    expect(gain?.value).toBeCloseTo(1 - (figureOf('alone').rocAuc.value as number), 3);
    expect(gain?.low).toBeLessThan(gain?.value as number);
    expect(gain?.high).toBeGreaterThan(gain?.value as number);
  });

  it('pairs the resamples: the same order has a gain of exactly 0, however wide its own interval', () => {
    for (const name of ['joined short', 're-ranked']) {
      expect(figureOf(name).gain).toEqual({ value: 0, low: 0, high: 0 });
      expect(figureOf(name).helps).toBe(false);
    }
    const { low, high } = figureOf('alone').rocAuc;
    expect((high as number) - (low as number)).toBeGreaterThan(0.05);
  });

  it('finds a loss where the parent drowns the reply', () => {
    expect(figureOf('parent').rocAuc.value).toBe(0.5);
    expect(figureOf('parent').gain?.high).toBeLessThan(0);
    expect(figureOf('parent').helps).toBe(false);
  });
});

describe('pairs in order', () => {
  it('are counted, equal ones half', () => {
    expect(sharePairsInOrder(numbers(0.9, 0.1, 0.5, 0.5, 0.2, 0.3, 0.7, 0.6))).toBe(2.5 / 4);
  });
});

describe('the replies', () => {
  it('are the rows with a parent and a label: all positives, and so many negatives', () => {
    const folder = mkdtempSync(join(tmpdir(), 'winnow-context-'));
    try {
      mkdirSync(join(folder, 'dev'));
      const row = (text: string, toxicity: number, context?: string) => ({
        text,
        lang: 'en',
        id: text,
        labels: { toxicity },
        context,
      });
      const rows = [
        row('a', 0, 'before'),
        row('b', 0.5, 'before'),
        row('no parent', 1),
        row('blank', 1, ' '),
        ...['c', 'd', 'e'].map((text) => row(text, 0.4, 'before')),
        { ...row('unlabelled', 0, 'before'), labels: { insult: 1 } },
      ];
      writeFileSync(
        join(folder, 'dev', 'wiki_context_cat.jsonl.gz'),
        gzipSync(rows.map((one) => JSON.stringify(one)).join('\n')),
      );
      const read = (max?: number) =>
        contextReplies(folder, 'dev', max).map(({ comment, isPositive }) => [comment, isPositive]);
      expect(read()).toEqual([
        ['b', true],
        ['a', false],
        ['c', false],
        ['d', false],
        ['e', false],
      ]);
      expect(read(2)).toEqual([
        ['b', true],
        ['a', false],
        ['d', false],
      ]);
      expect(contextReplies(folder, 'dev')[0]?.parent).toBe('before');
      expect(contextReplies(folder, 'train')).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('of our own are thirty, each after both parents', () => {
    expect(CONTEXT_PAIRS.length).toBe(30);
    const replies = pairReplies();
    expect(replies.length).toBe(60);
    replies.forEach((reply, at) => {
      const pair = CONTEXT_PAIRS[at >> 1];
      expect(reply).toEqual({
        comment: pair?.reply,
        parent: at % 2 === 0 ? pair?.abusiveAfter : pair?.harmlessAfter,
        isPositive: at % 2 === 0,
      });
    });
  });
});
