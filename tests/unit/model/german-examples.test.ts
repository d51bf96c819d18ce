import { describe, expect, it } from 'vitest';
import { isCommentHeldOut, isHeldOut } from '../../../model/contrast/contrast-examples.ts';
import { spellPlainly } from '../../../model/contrast/german/dress-german.ts';
import { germanExamples } from '../../../model/contrast/german/german-examples.ts';
import { GERMAN_KINDS } from '../../../model/contrast/german/german-kinds.ts';
import { type Example, headOf } from '../../../model/train/example.ts';

const train = germanExamples('train');
const dev = germanExamples('dev');
const TOXICITY = headOf('toxicity');
const isOf = (label: number) => (example: Example) => example.labels[TOXICITY] === label;
const textsOf = (examples: readonly Example[]) => examples.map(({ text }) => text);
const comments = GERMAN_KINDS.flatMap((kind) => kind.comments ?? []);
const frames = GERMAN_KINDS.flatMap((kind) => kind.frames);

describe('the German examples', () => {
  it('are the same on every call', () => {
    expect(textsOf(germanExamples('dev'))).toEqual(textsOf(dev));
  });

  it('hold both classes in either split, neither of them below a third', () => {
    for (const examples of [train, dev]) {
      for (const label of [0, 1]) {
        const share = examples.filter(isOf(label)).length / examples.length;
        expect(share).toBeGreaterThan(0.33);
      }
    }
    expect(train.length).toBeGreaterThan(4_000);
    expect(train.length).toBeLessThan(10_000);
  });

  it('say no text in both classes', () => {
    const toxic = new Set(textsOf([...train, ...dev].filter(isOf(1))));
    expect(textsOf([...train, ...dev].filter(isOf(0))).filter((text) => toxic.has(text))).toEqual([]);
  });

  it('learn from no text that is measured on, and from no comment that is held out', () => {
    const learnt = new Set(textsOf(train));
    expect(textsOf(dev).filter((text) => learnt.has(text))).toEqual([]);
    const held = comments.filter(isCommentHeldOut);
    expect(held.length).toBeGreaterThan(15);
    const joined = textsOf(train).join('\n');
    expect(held.filter((text) => joined.includes(text) || joined.includes(spellPlainly(text)))).toEqual([]);
    const measured = textsOf(dev).join('\n');
    expect(held.filter((text) => !measured.includes(text) && !measured.includes(spellPlainly(text)))).toEqual(
      [],
    );
  });

  it('hold some frames out, and name no frame or comment twice', () => {
    expect(frames.length).toBeGreaterThan(110);
    expect(comments.length).toBeGreaterThanOrEqual(350);
    expect(frames.filter(isHeldOut).length).toBeGreaterThan(5);
    expect(new Set([...frames, ...comments]).size).toBe(frames.length + comments.length);
  });

  it('leave no slot or choice unfilled', () => {
    expect(textsOf([...train, ...dev]).filter((text) => /[[\]{}|]/.test(text))).toEqual([]);
  });

  it('name groups, mention people, tag and spell without umlauts in both classes alike', () => {
    const shareOf = (label: number, pattern: RegExp) => {
      const texts = textsOf(train.filter(isOf(label)));
      return texts.filter((text) => pattern.test(text)).length / texts.length;
    };
    for (const pattern of [
      /^@/,
      / #\S+$/,
      /fuer|ueber|moech|koenn|Tuerk|Fluecht|Muess|gruen/i,
      /Muslim|Jude/,
    ]) {
      const [civil, toxic] = [shareOf(0, pattern), shareOf(1, pattern)];
      expect(civil).toBeGreaterThan(0.005);
      expect(Math.max(civil, toxic) / Math.min(civil, toxic)).toBeLessThan(2.5);
    }
  });

  it('label contempt for groups an attack on identity, and threats as such, and leave open what they do not know', () => {
    const known = new Map(dev.map(({ set, labels }) => [set, labels]));
    expect(known.get('contrast-de:demeaning')?.[headOf('identity_attack')]).toBe(1);
    expect(known.get('contrast-de:threat')?.[headOf('threat')]).toBe(1);
    expect(known.get('contrast-de:insult')?.[headOf('identity_attack')]).toBe(0);
    expect(known.get('contrast-de:pack')?.[headOf('identity_attack')]).toBeNaN();
    const isUneven = ({ labels, weights }: Example) =>
      labels.some((label, head) => Number.isNaN(label) !== (weights[head] === 0));
    expect(train.filter(isUneven)).toEqual([]);
  });
});

describe('spelling plainly', () => {
  it('writes umlauts and ß in two letters', () => {
    expect(spellPlainly('Öl, Tür, Käse, Spaß, Übel, Ärger, schön')).toBe(
      'Oel, Tuer, Kaese, Spass, Uebel, Aerger, schoen',
    );
  });
});
