import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribute } from '../../../../src/domain/attribute.ts';
import { parsePerspectiveMap } from '../../../../src/domain/perspective/parse-perspective-map.ts';
import {
  type AttributeMap,
  describeThreshold,
  isByFewRows,
  type PerspectiveMap,
  toOwnThreshold,
  toPerspectiveScore,
} from '../../../../src/domain/perspective/perspective-map.ts';

const path = fileURLToPath(new URL('../../../../model/weights/perspective-map.json', import.meta.url));
const shipped = parsePerspectiveMap(JSON.parse(readFileSync(path, 'utf8')));

function mapOf(toxicity: Partial<AttributeMap>): PerspectiveMap {
  const knots = {
    x: [0, 0.5, 1],
    y: [0, 0.2, 1],
    low: [0, 0.1, 1],
    high: [0, 0.4, 1],
    shareHeld: [1, 0.3, 0],
    rowsHeld: [100, 30, 0],
  };
  return {
    model: 'm-1',
    sample: { name: 's', rows: 100, fittedRows: 100, isUnseen: true },
    attributes: { toxicity: { ...knots, table: [], note: null, ...toxicity } },
  };
}

/** 1 to 40 steps each way, none smaller than the fit's own least rise. */
const rises = fc
  .array(fc.tuple(fc.double({ min: 1e-6, max: 1 }), fc.double({ min: 1e-6, max: 1 })), {
    minLength: 1,
    maxLength: 40,
  })
  .filter((steps) => steps.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)))
  .map((steps) => {
    const climb = (side: 0 | 1) => {
      const total = steps.reduce((sum, step) => sum + step[side], 0);
      let sum = 0;
      const inner = steps.slice(0, -1).map((step) => {
        sum += step[side];
        return sum / total;
      });
      return [0, ...inner, 1];
    };
    return mapOf({ x: climb(0), y: climb(1) });
  });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the map of Perspective’s thresholds', () => {
  it('joins its knots by straight lines', () => {
    const map = mapOf({});
    expect(toOwnThreshold(map, 'toxicity', 0.5)).toBe(0.2);
    expect(toOwnThreshold(map, 'toxicity', 0.25)).toBeCloseTo(0.1, 12);
    expect(toOwnThreshold(map, 'toxicity', 0.75)).toBeCloseTo(0.6, 12);
    expect(toPerspectiveScore(map, 'toxicity', 0.2)).toBe(0.5);
    expect(toPerspectiveScore(map, 'toxicity', 0.6)).toBeCloseTo(0.75, 12);
  });

  it('leaves both ends where they are', () => {
    fc.assert(
      fc.property(rises, (map) => {
        for (const end of [0, 1]) {
          expect(toOwnThreshold(map, 'toxicity', end)).toBe(end);
          expect(toPerspectiveScore(map, 'toxicity', end)).toBe(end);
        }
      }),
    );
  });

  it('is its own inverse both ways, to a millionth', () => {
    fc.assert(
      fc.property(rises, share, (map, value) => {
        const own = toOwnThreshold(map, 'toxicity', value) as number;
        expect(Math.abs((toPerspectiveScore(map, 'toxicity', own) as number) - value)).toBeLessThan(1e-6);
        const theirs = toPerspectiveScore(map, 'toxicity', value) as number;
        expect(Math.abs((toOwnThreshold(map, 'toxicity', theirs) as number) - value)).toBeLessThan(1e-6);
      }),
    );
  });

  it('rises strictly', () => {
    fc.assert(
      fc.property(rises, share, share, (map, one, other) => {
        fc.pre(Math.abs(one - other) > 1e-9);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(toOwnThreshold(map, 'toxicity', low)).toBeLessThan(
          toOwnThreshold(map, 'toxicity', high) as number,
        );
        expect(toPerspectiveScore(map, 'toxicity', low)).toBeLessThan(
          toPerspectiveScore(map, 'toxicity', high) as number,
        );
      }),
    );
  });

  it('answers null for an attribute that it does not know', () => {
    expect(toOwnThreshold(shipped, 'spam', 0.5)).toBeNull();
    expect(toPerspectiveScore(shipped, 'spam', 0.5)).toBeNull();
    expect(describeThreshold(shipped, 'spam', 0.5)).toBeNull();
  });

  it.each([-0.001, 1.001, Number.NaN])('refuses %s, which is no score', (value) => {
    expect(() => toOwnThreshold(shipped, 'toxicity', value)).toThrow(RangeError);
    expect(() => toPerspectiveScore(shipped, 'toxicity', value)).toThrow(`not at ${value}`);
  });

  it('describes a threshold between knots with all that is known of it', () => {
    expect(describeThreshold(mapOf({}), 'toxicity', 0.25)).toEqual({
      perspective: 0.25,
      ours: 0.1,
      low: 0.05,
      high: 0.2,
      shareHeld: 0.65,
      rowsHeld: 65,
    });
  });

  it('calls a threshold a guess below thirty rows, not at thirty', () => {
    expect(isByFewRows({ rowsHeld: 30 })).toBe(false);
    expect(isByFewRows({ rowsHeld: 29.99 })).toBe(true);
  });
});

describe('the map that ships', () => {
  const attributes = Object.keys(shipped.attributes) as Attribute[];

  it('has every attribute of Perspective’s sample', () => {
    expect(attributes).toEqual([
      'toxicity',
      'severe_toxicity',
      'identity_attack',
      'insult',
      'profanity',
      'threat',
      'sexually_explicit',
    ]);
  });

  it('names the 6.1 % of the comments that TOXICITY held at 0.8, and holds about as many', () => {
    const row = shipped.attributes.toxicity?.table.find(({ perspective }) => perspective === 0.8);
    expect(row?.shareHeld).toBe(0.061);
    expect(Math.abs((row?.shareHeldByOurs ?? 0) - 0.061)).toBeLessThan(0.01);
  });

  it('holds about the share that Perspective held, at each usual threshold of each attribute', () => {
    for (const attribute of attributes) {
      for (const row of shipped.attributes[attribute]?.table ?? []) {
        // Beyond what smoothing moves a rank by: twice the standard deviation of the count, and two comments.
        const slack = 2 * Math.sqrt(row.rowsHeld) + 2;
        expect(Math.abs(row.rowsHeldByOurs - row.rowsHeld)).toBeLessThanOrEqual(slack);
      }
    }
  });

  it('is its own inverse at every thousandth', () => {
    for (const attribute of attributes) {
      for (let step = 0; step <= 1000; step += 1) {
        const own = toOwnThreshold(shipped, attribute, step / 1000) as number;
        const back = toPerspectiveScore(shipped, attribute, own) as number;
        expect(Math.abs(back - step / 1000)).toBeLessThan(1e-6);
      }
    }
  });

  it('says where few comments make it a guess', () => {
    const noted = attributes.filter((attribute) => shipped.attributes[attribute]?.note !== null);
    expect(noted).toEqual(expect.arrayContaining(['severe_toxicity', 'threat', 'sexually_explicit']));
  });
});
