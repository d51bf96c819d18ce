import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../../model/train/area-under-curve.ts';
import { fitSigmoid } from '../../../model/train/calibrate.ts';
import { cropText } from '../../../model/train/crop.ts';
import { type Example, HEADS, headOf } from '../../../model/train/example.ts';
import { naturalWeights, weighToShare } from '../../../model/train/natural-weights.ts';
import { quantise } from '../../../model/train/quantise.ts';
import { createRandom } from '../../../model/train/random.ts';
import { reformat } from '../../../model/train/reformat.ts';
import { evenOut } from '../../../model/train/soft-labels.ts';
import { Trainer } from '../../../model/train/trainer.ts';
import { CLASS_GROUP } from '../../../src/scoring/embedded/features.ts';
import { LinearModel } from '../../../src/scoring/embedded/linear-model.ts';
import { decodeWeights } from '../../../src/scoring/embedded/weights-file.ts';
import { createTinyTrainer, tinyExample } from './tiny-training.ts';

const INSULT = headOf('insult');
const SPAM = headOf('spam');

function example(text: string, labels: Record<number, number>): Example {
  const known = new Float32Array(HEADS.length).fill(Number.NaN);
  const weights = new Float32Array(HEADS.length);
  for (const [head, label] of Object.entries(labels)) {
    known[Number(head)] = label;
    weights[Number(head)] = 1;
  }
  return tinyExample(text, Number.NaN, { labels: known, weights });
}

function trainTiny(): Trainer {
  const trainer = createTinyTrainer({ groupBits: [10, 10, 8] });
  const rows = [
    example('a wicked fellow', { [INSULT]: 1 }),
    example('a gentle fellow', { [INSULT]: 0 }),
    example('buy wicked boots', { [SPAM]: 1 }),
    example('wear gentle boots', { [SPAM]: 0 }),
  ];
  for (let round = 0; round < 60; round += 1) {
    for (const row of rows) trainer.learn(row, row.text, 1);
  }
  return trainer;
}

describe('training', () => {
  it('learns each attribute from the rows that know it, and nothing from the others', () => {
    const trainer = trainTiny();
    expect(trainer.predict('a wicked fellow')[INSULT]).toBeGreaterThan(1);
    expect(trainer.predict('a gentle fellow')[INSULT]).toBeLessThan(-1);
    expect(trainer.predict('buy wicked boots')[SPAM]).toBeGreaterThan(1);
    const threat = headOf('threat');
    expect(trainer.predict('a wicked fellow')[threat]).toBe(trainer.biases[threat]);
  });

  it('neither guesses nor learns by a group that is left out of a step', () => {
    const trainer = trainTiny();
    const before = Float32Array.from(trainer.tables[CLASS_GROUP] as Float32Array);
    const row = example('you are a parasite', { [INSULT]: 1 });
    trainer.learn(row, row.text, 1, [CLASS_GROUP]);
    expect(trainer.tables[CLASS_GROUP]).toEqual(before);
    trainer.learn(row, row.text, 1);
    expect(trainer.tables[CLASS_GROUP]).not.toEqual(before);
  });

  it('has a mean with another model, which says the mean of what both say', () => {
    const [own, other] = [trainTiny(), trainTiny()];
    const row = example('a wicked fellow', { [INSULT]: 0 });
    for (let round = 0; round < 60; round += 1) other.learn(row, row.text, 1);
    const say = (trainer: Trainer) => trainer.predict('a wicked fellow')[INSULT] as number;
    const [before, theirs] = [say(own), say(other)];
    expect(theirs).toBeLessThan(before - 1);
    own.mixWith(other, 0.3);
    expect(say(own)).toBeCloseTo(0.7 * before + 0.3 * theirs, 4);
  });

  it('has no mean with a model of other options', () => {
    const own = trainTiny();
    const other = new Trainer({ ...own.options, groupBits: [10, 10, 9] });
    expect(() => own.mixWith(other, 0.5)).toThrow('same options');
  });

  it('ends in weights by which the scorer says what the trainer says', () => {
    const trainer = trainTiny();
    const calibrations = HEADS.map(() => ({ slope: 1, offset: 0 }));
    const model = new LinearModel(decodeWeights(quantise(trainer, calibrations)));
    for (const text of ['a wicked fellow', 'buy gentle boots', 'something else']) {
      model.read(text);
      const expected = trainer.predict(text);
      for (let head = 0; head < HEADS.length; head += 1) {
        expect(model.logits[head]).toBeCloseTo(expected[head] as number, 0);
      }
    }
  });
});

describe('the area under the curve', () => {
  it('is 1 for a perfect order, 0 for the reverse, a half for ties', () => {
    expect(areaUnderCurve([0.1, 0.2, 0.8, 0.9], [false, false, true, true])).toBe(1);
    expect(areaUnderCurve([0.9, 0.8, 0.2], [false, false, true])).toBe(0);
    expect(areaUnderCurve([0.5, 0.5, 0.5, 0.5], [false, true, false, true])).toBe(0.5);
  });

  it('is the share of pairs in the right order', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        const up = rows.filter(([, label]) => label);
        const down = rows.filter(([, label]) => !label);
        fc.pre(up.length > 0 && down.length > 0);
        let right = 0;
        for (const [a] of up) for (const [b] of down) right += a > b ? 1 : a === b ? 0.5 : 0;
        const found = areaUnderCurve(
          rows.map(([score]) => score),
          rows.map(([, label]) => label),
        );
        expect(found).toBeCloseTo(right / (up.length * down.length), 9);
      }),
    );
  });
});

describe('calibration', () => {
  it('finds the sigmoid that the labels were drawn from', () => {
    const random = createRandom(5);
    const scores = Array.from({ length: 20_000 }, () => random() * 8 - 4);
    const labels = scores.map((score) => (random() < 1 / (1 + Math.exp(-(1.5 * score - 1))) ? 1 : 0));
    const { slope, offset } = fitSigmoid(scores, {
      up: Float64Array.from(labels),
      down: Float64Array.from(labels, (label) => 1 - label),
    });
    expect(slope).toBeCloseTo(1.5, 0);
    expect(offset).toBeCloseTo(-1, 0);
  });

  it('lowers the level, not the order, when positives are said to be rarer', () => {
    const scores = [-2, -1, 0, 1, 2, 3];
    const labels = [0, 0, 1, 0, 1, 1];
    const even = fitSigmoid(scores, weighToShare(labels, 0.5));
    const rare = fitSigmoid(scores, weighToShare(labels, 0.05));
    expect(rare.slope).toBeGreaterThan(0);
    expect(rare.slope * 1 + rare.offset).toBeLessThan(even.slope * 1 + even.offset);
  });
});

describe('weights at a natural rate', () => {
  const rows = (set: string, cases: number, others: number) =>
    Array.from({ length: cases + others }, (_, at) => ({ set, label: at < cases ? 1 : 0 }));
  const weigh = (all: readonly { set: string; label: number }[], attribute: 'toxicity' | 'spam') =>
    naturalWeights(
      attribute,
      all.map(({ set }) => set),
      all.map(({ label }) => label),
    );

  it('gives each set its natural share of cases, and the weight of its rows', () => {
    const all = [...rows('a', 30, 30), ...rows('b', 20, 180)];
    const { up, down } = weigh(all, 'toxicity');
    for (const [from, to] of [
      [0, 60],
      [60, 260],
    ] as const) {
      const cases = up.subarray(from, to).reduce((sum, weight) => sum + weight, 0);
      const others = down.subarray(from, to).reduce((sum, weight) => sum + weight, 0);
      expect(cases / (cases + others)).toBeCloseTo(0.09, 9);
      expect(cases + others).toBeCloseTo(to - from, 9);
    }
  });

  it('leaves out a set with fewer than 20 cases', () => {
    const { up, down } = weigh([...rows('a', 30, 30), ...rows('b', 19, 181)], 'toxicity');
    expect(up[60]).toBe(0);
    expect(down[259]).toBe(0);
    expect(down[59]).toBeGreaterThan(0);
  });

  it('takes all sets as one for spam, and where none has cases enough', () => {
    for (const [attribute, share] of [
      ['spam', 0.05],
      ['toxicity', 0.09],
    ] as const) {
      const { up, down } = weigh(
        [...rows('a', attribute === 'spam' ? 30 : 10, 0), ...rows('b', 0, 100)],
        attribute,
      );
      const cases = up.reduce((sum, weight) => sum + weight, 0);
      expect(cases / (cases + down.reduce((sum, weight) => sum + weight, 0))).toBeCloseTo(share, 9);
    }
  });
});

describe('reformatting', () => {
  it('changes case, punctuation and spaces only', () => {
    const random = createRandom(3);
    const text = 'Well, (he) said: "It\'s fine!" and left.';
    const bare = (value: string) => value.toLowerCase().replace(/[^a-z]/g, '');
    const seen = new Set<string>();
    for (let round = 0; round < 200; round += 1) {
      const formatted = reformat(text, random);
      expect(bare(formatted)).toBe(bare(text));
      seen.add(formatted);
    }
    expect(seen.size).toBe(5);
    expect(seen).toContain(text);
  });
});

describe('cropping', () => {
  it('takes one or two neighbouring sentences as they stand', () => {
    const random = createRandom(2);
    const text = 'The first sentence is here. A second one follows it! Is there a third one as well?';
    const seen = new Set(Array.from({ length: 100 }, () => cropText(text, random)));
    expect(seen.size).toBe(5);
    for (const cropped of seen) expect(text).toContain(cropped);
    expect(seen).not.toContain(text);
  });

  it('takes eighteen words where no sentence ends, and leaves a short text whole', () => {
    const words = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
    const cropped = cropText(words, createRandom(4));
    expect(cropped.split(' ')).toHaveLength(18);
    expect(words).toContain(cropped);
    expect(cropText('only a few words', createRandom(4))).toBe('only a few words');
  });
});

describe('the deep stage’s labels', () => {
  it('are taken from the natural rate to even chances', () => {
    // At 9 % toxic by nature a probability of 9 % says nothing either way.
    expect(evenOut(0, 0.09)).toBeCloseTo(0.5, 9);
    expect(evenOut(0, 0.5)).toBeCloseTo(0.91, 9);
    expect(evenOut(0, 0)).toBeLessThan(0.001);
    expect(evenOut(0, 1)).toBeLessThanOrEqual(1);
  });
});
