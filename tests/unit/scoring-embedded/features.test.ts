import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHAR_GROUP,
  CLASS_GROUP,
  FeatureReader,
  WORD_GROUP,
} from '../../../src/scoring/embedded/features.ts';

const reader = new FeatureReader([16, 16, 14]);

function featuresOf(text: string, groupId: 0 | 1 | 2): number[] {
  reader.read(text);
  const group = reader.groups[groupId];
  return Array.from(group.index.subarray(0, group.count));
}

describe('features', () => {
  it('are the same each time that a text is read, whatever was read before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ maxLength: 50 }),
        (text, other) => {
          const before = [0, 1, 2].map((id) => featuresOf(text, id as 0 | 1 | 2));
          featuresOf(other, 0);
          expect([0, 1, 2].map((id) => featuresOf(text, id as 0 | 1 | 2))).toEqual(before);
        },
      ),
    );
  });

  it('count once a text and lie within their table', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (text) => {
        for (const [id, bits] of [16, 16, 14].entries()) {
          const found = featuresOf(`${text} ${text}`, id as 0 | 1 | 2);
          expect(new Set(found).size).toBe(found.length);
          expect(found.every((bucket) => bucket >= 0 && bucket < 2 ** bits)).toBe(true);
        }
      }),
    );
  });

  it('do not depend on letters being large or small, shouting apart', () => {
    expect(featuresOf('A Quiet Word', WORD_GROUP)).toEqual(featuresOf('a quiet word', WORD_GROUP));
    expect(featuresOf('A Quiet Word', CHAR_GROUP)).toEqual(featuresOf('a quiet word', CHAR_GROUP));
    expect(featuresOf('SHOUTED WORDS HERE', CLASS_GROUP)).not.toEqual(
      featuresOf('shouted words here', CLASS_GROUP),
    );
  });

  it('are equal for sentences that differ in nothing but the nation or the faith', () => {
    for (const groupId of [WORD_GROUP, CHAR_GROUP, CLASS_GROUP] as const) {
      expect(featuresOf('the Danes are here', groupId)).toEqual(
        featuresOf('the Peruvians are here', groupId),
      );
      expect(featuresOf('a Sikh temple', groupId)).toEqual(featuresOf('a Jewish temple', groupId));
    }
  });

  it('give a bare identity word no feature of its own but its place at the start', () => {
    reader.read('Norway');
    expect(reader.groups[WORD_GROUP].count).toBe(1);
    expect(reader.groups[CHAR_GROUP].count).toBe(0);
    expect(reader.groups[CLASS_GROUP].count).toBe(0);
  });

  it('join the classes of one sentence, near words other than far ones', () => {
    const near = featuresOf('you parasite', CLASS_GROUP);
    const far = featuresOf('you xx xx xx xx xx xx parasite', CLASS_GROUP);
    const apart = featuresOf('you. parasite', CLASS_GROUP);
    expect(near).not.toEqual(far);
    expect(near.length).toBe(apart.length + 1);
  });

  it('give a triple of classes whatever order the words stand in', () => {
    const inOrder = new Set(
      featuresOf('you xx xx xx xx xx xx parasite xx xx xx xx xx xx xx Danes', CLASS_GROUP),
    );
    const turned = featuresOf('Danes xx xx xx xx xx xx xx parasite xx xx xx xx xx xx you', CLASS_GROUP);
    // Ordered pairs differ; what is left are classes, pairs and triples of the whole.
    expect(turned.filter((bucket) => inOrder.has(bucket)).length).toBeGreaterThan(turned.length / 2);
  });

  it('know which words a feature came from', () => {
    reader.read('green apples fall');
    const words = reader.groups[WORD_GROUP];
    const places = Array.from({ length: words.count }, (_, at) => [words.first[at], words.last[at]]);
    expect(places).toContainEqual([0, 1]);
    expect(places).toContainEqual([2, 2]);
    expect(places).not.toContainEqual([0, 2]);
  });

  it('read 4,000 characters of anything without failing', () => {
    expect(() => featuresOf('ab '.repeat(2000), CHAR_GROUP)).not.toThrow();
    expect(() => featuresOf('you are a rat '.repeat(400), CLASS_GROUP)).not.toThrow();
  });

  it('of English and of other languages share no bucket of words or characters', () => {
    for (const groupId of [WORD_GROUP, CHAR_GROUP] as const) {
      const half = 2 ** 15;
      reader.read('die Katze', true);
      const english = Array.from(reader.groups[groupId].index.subarray(0, reader.groups[groupId].count));
      reader.read('die Katze', false);
      const foreign = Array.from(reader.groups[groupId].index.subarray(0, reader.groups[groupId].count));
      expect(english.length).toBeGreaterThan(0);
      expect(foreign.length).toBeGreaterThan(0);
      expect(english.every((bucket) => bucket < half)).toBe(true);
      expect(foreign.every((bucket) => bucket >= half)).toBe(true);
    }
  });

  it('of other scripts have a part of their own', () => {
    const partsOf = (text: string) => {
      reader.read(text, false);
      const group = reader.groups[CHAR_GROUP];
      return new Set(Array.from(group.index.subarray(0, group.count), (bucket) => bucket >> 14));
    };
    expect([...partsOf('die Katze schläft')]).toEqual([2]);
    expect([...partsOf('고양이가 잔다')]).toEqual([3]);
    expect([...partsOf('猫在睡觉 ok')]).toEqual([3]);
  });

  it('of another language have no English classes, and a nation is a word like any other', () => {
    reader.read('die Dänen', false);
    expect(reader.groups[CLASS_GROUP].count).toBe(0);
    const words = reader.groups[WORD_GROUP].count;
    expect(words).toBe(4);
  });

  it('of weights from before languages were kept apart use the whole table', () => {
    const old = new FeatureReader([16, 16, 14], false);
    const buckets = new Set<number>();
    for (const text of ['one two three four', 'five six seven eight nine', 'ten eleven twelve']) {
      old.read(text, false);
      const group = old.groups[CHAR_GROUP];
      for (const bucket of group.index.subarray(0, group.count)) buckets.add(bucket);
    }
    expect(Math.min(...buckets)).toBeLessThan(2 ** 15);
    expect(Math.max(...buckets)).toBeGreaterThanOrEqual(2 ** 15);
  });
});
