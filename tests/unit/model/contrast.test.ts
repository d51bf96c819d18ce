import { describe, expect, it } from 'vitest';
import { contrastExamples, FRAME_KINDS, isHeldOut } from '../../../model/contrast/contrast-examples.ts';
import { expandFrame } from '../../../model/contrast/expand-frame.ts';
import { headOf } from '../../../model/train/example.ts';
import { createRandom } from '../../../model/train/random.ts';
import seedArticle from '../../fixtures/seed-article.json' with { type: 'json' };

const train = contrastExamples('train');
const dev = contrastExamples('dev');

function runsOfWords(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}$']+/gu) ?? [];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

describe('the contrast examples', () => {
  it('are the same on every call', () => {
    expect(contrastExamples('dev').map(({ text }) => text)).toEqual(dev.map(({ text }) => text));
  });

  it('hold out about a fifth of the frames of every large kind', () => {
    for (const { frames } of FRAME_KINDS.filter((kind) => kind.frames.length > 60)) {
      const share = frames.filter(isHeldOut).length / frames.length;
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(0.35);
    }
  });

  it('name no frame twice, in whatever kind', () => {
    const all = FRAME_KINDS.flatMap(({ frames }) => frames);
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
