import { describe, expect, it } from 'vitest';
import {
  contrastExamples,
  FRAME_KINDS,
  isCommentHeldOut,
  isHeldOut,
} from '../../../model/contrast/contrast-examples.ts';
import { expandFrame } from '../../../model/contrast/expand-frame.ts';
import { misspell } from '../../../model/contrast/misspell.ts';
import { varyComment } from '../../../model/contrast/vary-comment.ts';
import { headOf } from '../../../model/train/example.ts';
import { createRandom } from '../../../model/train/random.ts';
import seedArticle from '../../fixtures/seed-article.json' with { type: 'json' };
import { runsOfWords } from './runs-of-words.ts';

const train = contrastExamples('train');
const dev = contrastExamples('dev');

describe('the contrast examples', () => {
  it('are the same on every call', () => {
    expect(contrastExamples('dev').map(({ text }) => text)).toEqual(dev.map(({ text }) => text));
  });

  it('hold out about an eighth of the frames of every large kind', () => {
    for (const { frames } of FRAME_KINDS.filter((kind) => kind.frames.length > 60)) {
      const share = frames.filter(isHeldOut).length / frames.length;
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.2);
    }
  });

  it('learn from no comment that is held out, and measure on no other', () => {
    const comments = FRAME_KINDS.flatMap((kind) => kind.comments ?? []).filter((text) => !text.includes('{'));
    const held = comments.filter(isCommentHeldOut);
    expect(held.length).toBeGreaterThan(50);
    const seen = new Set(dev.map(({ text }) => text));
    expect(held.filter((text) => !seen.has(text) && !/[[\]]/.test(text))).toEqual([]);
    const learnt = train.map(({ text }) => text).join('\n');
    expect(held.filter((text) => text.length > 30 && learnt.includes(text))).toEqual([]);
  });

  it('name no frame or comment twice, in whatever kind', () => {
    const all = FRAME_KINDS.flatMap(({ frames, comments }) => [...frames, ...(comments ?? [])]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('leave no slot or choice unfilled', () => {
    expect([...train, ...dev].filter(({ text }) => /[[\]{}|]/.test(text))).toEqual([]);
  });

  it('label civil frames as none of the attributes and demeaning ones as identity attacks', () => {
    const identity = headOf('identity_attack');
    for (const { set, labels } of dev) {
      if (set === 'contrast:civil') expect(Math.max(...labels)).toBe(0);
      if (set === 'contrast:demeaning') expect(labels[identity]).toBe(1);
    }
  });

  const ofKind = (kind: string) => train.filter(({ set }) => set === `contrast:${kind}`);

  it.each(['negated', 'pairs'])('tell %s hate from its civil twin by the labels', (pair) => {
    const [toxicity, identity] = [headOf('toxicity'), headOf('identity_attack')];
    for (const [side, label] of [
      ['civil', 0],
      ['hate', 1],
    ] as const) {
      const examples = ofKind(`${pair}-${side}`);
      expect(examples.length).toBeGreaterThan(500);
      expect(new Set(examples.map(({ labels }) => labels[toxicity]))).toEqual(new Set([label]));
      expect(new Set(examples.map(({ labels }) => labels[identity]))).toEqual(new Set([label]));
    }
  });

  it('take a quoted slur for no attack, and leave open whether it is profanity', () => {
    for (const { labels, weights } of ofKind('reported')) {
      expect(labels[headOf('identity_attack')]).toBe(0);
      expect(labels[headOf('toxicity')]).toBe(0);
      expect(labels[headOf('profanity')]).toBeNaN();
      expect(weights[headOf('profanity')]).toBe(0);
    }
  });

  it('take contempt for a trade for no attack on an identity', () => {
    const examples = ofKind('non-protected');
    expect(examples.length).toBeGreaterThan(300);
    for (const { labels } of examples) expect(labels[headOf('identity_attack')]).toBe(0);
  });

  it('take a threat to a group for a threat and an attack on it', () => {
    for (const { labels } of ofKind('group-threat')) {
      expect([labels[headOf('threat')], labels[headOf('identity_attack')]]).toEqual([1, 1]);
    }
  });

  it('hold enough civil comments on the news, of natural length', () => {
    const lengths = ofKind('news-civil')
      .map(({ text }) => text.split(' ').length)
      .sort((a, b) => a - b);
    expect(lengths.length / train.length).toBeGreaterThan(0.04);
    expect(lengths[Math.floor(lengths.length / 4)]).toBeGreaterThanOrEqual(20);
    expect(lengths[Math.floor((lengths.length * 3) / 4)]).toBeLessThanOrEqual(80);
  });

  it('give a frame without slots eight copies at least', () => {
    const texts = ofKind('homonyms').map(({ text }) => text);
    const plain = (FRAME_KINDS.find(({ kind }) => kind === 'homonyms')?.frames ?? []).filter(
      (frame) => !/[{[]/.test(frame) && !isHeldOut(frame),
    );
    expect(plain.length).toBeGreaterThan(40);
    // A tenth is misspelt, and so not found by its words.
    const counts = plain.map((frame) => texts.filter((text) => text.includes(frame)).length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(6.5);
  });

  it('stay below 180,000 to learn from', () => {
    expect(train.length).toBeLessThan(180_000);
  });

  it('share no run of five words with the scene that the service is tested on', () => {
    const seen = new Set(seedArticle.comments.flatMap(({ text }) => runsOfWords(text, 5)));
    const shared = [...train, ...dev].flatMap(({ text }) =>
      runsOfWords(text, 5).filter((run) => seen.has(run)),
    );
    expect(shared).toEqual([]);
  });
});

describe('expanding a frame', () => {
  it('fills slots within slots and choices within choices', () => {
    const random = createRandom(1);
    const texts = Array.from({ length: 50 }, () => expandFrame('[one|two [big|small]] {grps}', random));
    expect(new Set(texts.map((text) => text.split(' ')[0]))).toEqual(new Set(['one', 'two']));
    for (const text of texts) expect(text).not.toMatch(/[[\]{}|]/);
  });

  it('names the frame whose slot has no fillers', () => {
    expect(() => expandFrame('a {nonsuch}', createRandom(1))).toThrow('{nonsuch}');
  });
});

describe('varying a comment', () => {
  const TEXT = 'The harbour master counted eleven green barrels yesterday evening';

  it('drops words or mistypes letters in some copies, and leaves others as they are', () => {
    const random = createRandom(9);
    const copies = Array.from({ length: 200 }, () => varyComment(TEXT, random));
    expect(copies).toContain(TEXT);
    const words = TEXT.split(' ');
    const isShorter = (copy: string) => copy.split(' ').length < words.length;
    const hasNewWord = (copy: string) => copy.split(' ').some((word) => !words.includes(word));
    expect(copies.filter(isShorter).length).toBeGreaterThan(60);
    expect(copies.filter(hasNewWord).length).toBeGreaterThan(10);
    expect(copies.filter(hasNewWord).length).toBeLessThan(70);
  });

  it('keeps the words of a short comment, and a mistyped word keeps its first letter', () => {
    const random = createRandom(4);
    for (let round = 0; round < 100; round += 1) {
      const words = varyComment('yesterday evening', random).split(' ');
      expect(words).toHaveLength(2);
      expect(words.map((word) => word.charAt(0))).toEqual(['y', 'e']);
    }
  });
});

describe('misspelling a text', () => {
  const TEXT = 'The harbour master counted eleven green barrels yesterday evening';

  it('changes nearly all texts, in many ways', () => {
    const random = createRandom(5);
    const copies = Array.from({ length: 400 }, () => misspell(TEXT, random));
    expect(copies.filter((copy) => copy !== TEXT).length).toBeGreaterThan(370);
    expect(new Set(copies).size).toBeGreaterThan(250);
    const joined = copies.filter((copy) => copy.split(' ').length < TEXT.split(' ').length);
    const digits = copies.filter((copy) => /[0-9@$!+]/.test(copy));
    const spaced = copies.filter((copy) => / \p{L} \p{L} | \p{L}-\p{L}-/u.test(copy));
    const stretched = copies.filter((copy) => /([a-z])\1\1/.test(copy));
    for (const way of [joined, digits, spaced, stretched]) expect(way.length).toBeGreaterThan(8);
  });

  it('joins all words of a short text at times', () => {
    const random = createRandom(6);
    const copies = Array.from({ length: 200 }, () => misspell('send the green barrels home', random));
    expect(copies).toContain('sendthegreenbarrelshome');
  });

  it('leaves punctuation, short words and other scripts alone', () => {
    const random = createRandom(7);
    for (let round = 0; round < 100; round += 1) {
      const words = misspell('(barrels) 你好你好你好 привет-там of', random).split(' ');
      const last = words.at(-1) as string;
      if (words.length === 4) {
        expect(words[0]).toMatch(/^\(.+\)$/);
        expect(words.slice(1)).toEqual(['你好你好你好', 'привет-там', 'of']);
      } else expect(last).toContain('of');
    }
  });

  it('keeps a text that has nothing to change', () => {
    const random = createRandom(8);
    for (let round = 0; round < 50; round += 1) expect(misspell('👍', random)).toBe('👍');
  });
});
