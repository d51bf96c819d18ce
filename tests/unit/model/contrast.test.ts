import { describe, expect, it } from 'vitest';
import {
  contrastExamples,
  FRAME_KINDS,
  isCommentHeldOut,
  isHeldOut,
} from '../../../model/contrast/contrast-examples.ts';
import { expandFrame } from '../../../model/contrast/expand-frame.ts';
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
