/**
 * What every scorer promises (`src/scoring/scorer.ts`), asked of it directly and through the pool of threads. A new
 * scorer gets a file beside this one that calls `describeScorer`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTRIBUTES, type Scores } from '../../src/domain/attribute.ts';
import { loadScorer, type ScorerSpec } from '../../src/scoring/load-scorer.ts';
import { createTextScorer } from '../../src/scoring/score-texts.ts';
import type { TextToScore } from '../../src/scoring/scored-text.ts';
import type { Piece, Scorer } from '../../src/scoring/scorer.ts';
import { createScoringPool, type ScoringPool } from '../../src/scoring/scoring-pool.ts';

const TEXTS = [
  'Thank you, that was a good read.',
  'You are a nitwit, and everybody knows it!',
  'Who is going to pay for the bridge?',
  'smash the tea, you lovely people',
  'No.',
  'Der Zug kommt heute wieder zu spät, wie immer.',
  'これは良い記事です。',
  'I have read the report twice now. It says nothing about the cost, and nothing about the noise either. '.repeat(
    3,
  ),
];

const LONG = 'The committee met on a Tuesday and agreed on very little. '.repeat(360).slice(0, 20_480);

const ODD_TEXTS: Record<string, string> = {
  'an empty text': '',
  'white space': ' \t\r\n\u00a0\u3000',
  'lone surrogates': 'a\ud800b\udc00 \udbff',
  emoji: '😀👩‍👩‍👧‍👦🇩🇪❤️',
  '20 KB': LONG,
  '20 KB without a space': 'x'.repeat(20_480),
  'right-to-left text': 'هذا تعليق جيد جدا \u202eabc\u202c שלום',
  NUL: '\u0000a\u0000\u0000b',
  'control and zero-width characters': '\u0001\u001b[31m\u200b\u200d\ufeff\u2028',
  'stacked combining marks': `z${'\u0301'.repeat(500)}`,
  'markup and escapes': '<b>&amp;</b> {"a": "\\u0000"} %s $x \'; --',
  'one character': 'a',
};

/** Scores of one text may differ by this much between batches: sums of float32 in another order. */
const TOLERANCE = 1e-6;

const asPiece = (text: string): Piece => ({ text, language: 'en' });
const asText = (text: string): TextToScore => ({ text, format: 'text', declaredLanguages: ['en'] });

/** The spec is asked for once, in `beforeAll`, so that a file to load or a server to ask can be made first. */
export function describeScorer(name: string, getSpec: () => ScorerSpec | Promise<ScorerSpec>): void {
  describe(`${name}, asked directly`, { timeout: 60_000 }, () => {
    let scorer: Scorer;

    beforeAll(async () => {
      scorer = await loadScorer(await getSpec());
    }, 60_000);

    afterAll(() => scorer.close());

    const scoreAlone = async (text: string) => {
      const [scores] = await scorer.score([asPiece(text)]);
      return scores as Scores;
    };

    it('has a model name that stays, and sane limits', async () => {
      const { model } = scorer;
      expect(model).toMatch(/\S/);
      await scoreAlone('hello');
      expect(scorer.model).toBe(model);
      expect(Number.isInteger(scorer.maxBatch) && scorer.maxBatch >= 1).toBe(true);
      expect(Number.isInteger(scorer.maxPieceLength) && scorer.maxPieceLength >= 64).toBe(true);
      expect(Number.isInteger(scorer.maxConcurrent ?? 1)).toBe(true);
    });

    it('judges at least one attribute, and names none twice', () => {
      expect(scorer.attributes.length).toBeGreaterThan(0);
      expect(new Set(scorer.attributes).size).toBe(scorer.attributes.length);
      for (const attribute of scorer.attributes) expect(ATTRIBUTES).toContain(attribute);
    });

    it('answers an empty batch with nothing', async () => {
      expect(await scorer.score([])).toEqual([]);
    });

    it('answers once a piece, in order, and the same alone as in any batch', async () => {
      const alone: Scores[] = [];
      for (const text of TEXTS) alone.push(await scoreAlone(text));
      for (const order of [TEXTS, [...TEXTS].reverse(), [...TEXTS.slice(3), ...TEXTS.slice(0, 3)]]) {
        const together = await scoreInBatches(scorer, order);
        expect(together).toHaveLength(order.length);
        for (const [index, text] of order.entries()) {
          expectClose(together[index] as Scores, alone[TEXTS.indexOf(text)] as Scores);
        }
      }
    });

    it('takes a full batch', async () => {
      const size = Math.min(scorer.maxBatch, 64);
      const texts = Array.from({ length: size }, (_, index) => `Comment number ${index}.`);
      const scores = await scorer.score(texts.map(asPiece));
      expect(scores).toHaveLength(size);
      expectClose(scores.at(-1) as Scores, await scoreAlone(texts.at(-1) as string));
    });

    it('answers the same text with the same scores', async () => {
      const first = await scoreInBatches(scorer, TEXTS);
      expect(await scoreInBatches(scorer, TEXTS)).toEqual(first);
    });

    it('tells texts apart', async () => {
      const scores = await scoreInBatches(scorer, TEXTS);
      expect(new Set(scores.map((one) => JSON.stringify(one))).size).toBeGreaterThan(1);
    });

    it.each(Object.keys(ODD_TEXTS))('scores %s like any other text', async (odd) => {
      const text = ODD_TEXTS[odd] as string;
      expectSound(await scoreAlone(text), scorer.attributes);
      const [, beside] = await scoreInBatches(scorer, [text, TEXTS[1] as string]);
      expectClose(beside as Scores, await scoreAlone(TEXTS[1] as string));
    });

    it('takes any language, and context or none', async () => {
      const context = { title: 'A bridge for the town', parent: undefined };
      for (const language of [null, 'en', 'de', 'tlh']) {
        const [scores] = await scorer.score([{ text: 'Hello there', language, context }]);
        expectSound(scores as Scores, scorer.attributes);
      }
    });

    it('leaves what it is given as it is', async () => {
      const pieces = TEXTS.slice(0, Math.min(scorer.maxBatch, 4)).map((text) => Object.freeze(asPiece(text)));
      expect(await scorer.score(Object.freeze(pieces))).toHaveLength(pieces.length);
    });

    it('keeps overlapping calls apart', async () => {
      const alone = await scoreInBatches(scorer, TEXTS);
      const calls = Array.from({ length: 24 }, (_, index) => TEXTS[index % TEXTS.length] as string);
      const answers = await Promise.all(calls.map(scoreAlone));
      for (const [index, scores] of answers.entries()) {
        expectClose(scores, alone[index % TEXTS.length] as Scores);
      }
    });

    it('rejects with the reason of an aborted signal, and goes on afterwards', async () => {
      const reason = new Error('no longer wanted');
      await expect(scorer.score([asPiece('hello')], AbortSignal.abort(reason))).rejects.toBe(reason);
      expectSound(await scoreAlone('hello'), scorer.attributes);
    });

    it('explains, where it can, only what was asked for, within the piece', async () => {
      if (scorer.explain === undefined) return;
      const wanted = scorer.attributes.slice(0, 1);
      for (const text of [...TEXTS, ...Object.values(ODD_TEXTS)]) {
        const piece = asPiece(text.slice(0, scorer.maxPieceLength));
        for (const span of await scorer.explain(piece, wanted)) {
          expect(wanted).toContain(span.attribute);
          expect(span.begin).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.begin);
          expect(span.end).toBeLessThanOrEqual(piece.text.length);
          expect(span.score >= 0 && span.score <= 1).toBe(true);
        }
      }
      expect(await scorer.explain(asPiece(TEXTS[1] as string), [])).toEqual([]);
    });

    it('closes, and closes again', async () => {
      const own = await loadScorer(await getSpec());
      await own.close();
      await own.close();
    });
  });

  describe(`${name}, through the pool`, { timeout: 60_000 }, () => {
    let pool: ScoringPool;
    let spec: ScorerSpec;

    beforeAll(async () => {
      spec = await getSpec();
      pool = await createScoringPool({ scorer: spec, threads: 2 });
    }, 60_000);

    afterAll(() => pool.close());

    it('has the name, attributes and languages that it has directly', async () => {
      const direct = await loadScorer(spec);
      expect({ model: pool.model, attributes: pool.attributes, languages: pool.languages }).toEqual({
        model: direct.model,
        attributes: direct.attributes,
        languages: direct.languages,
      });
      await direct.close();
    });

    it('answers no texts with nothing', async () => {
      expect(await pool.scoreTexts([])).toEqual([]);
    });

    it('answers in order what it answers directly', async () => {
      const direct = createTextScorer(await loadScorer(spec));
      const expected = await direct.scoreTexts(TEXTS.map(asText));
      const scored = await pool.scoreTexts(TEXTS.map(asText));
      expect(scored.map((one) => ({ ...one, scores: null }))).toEqual(
        expected.map((one) => ({ ...one, scores: null })),
      );
      for (const [index, one] of scored.entries()) {
        expect(one.model).toBe(pool.model);
        expectClose(one.scores as Scores, expected[index]?.scores as Scores);
      }
      await direct.close();
    });

    it('keeps many calls at a time apart', async () => {
      const alone = await pool.scoreTexts(TEXTS.map(asText));
      const calls = Array.from({ length: 100 }, (_, index) =>
        pool.scoreTexts([asText(TEXTS[index % TEXTS.length] as string)]),
      );
      for (const [index, [scored]] of (await Promise.all(calls)).entries()) {
        expectClose(scored?.scores as Scores, alone[index % TEXTS.length]?.scores as Scores);
      }
    });

    it.each(Object.keys(ODD_TEXTS))('scores %s, as text and as markup', async (odd) => {
      const text = asText(ODD_TEXTS[odd] as string);
      const scored = await pool.scoreTexts([text, { ...text, format: 'html', wantsSpans: true }]);
      for (const one of scored) {
        expect(one.error).toBeUndefined();
        expectSound(one.scores as Scores, pool.attributes);
        for (const span of one.spans) {
          expect(pool.attributes).toContain(span.attribute);
          expect(span.begin >= 0 && span.begin < span.end && span.end <= text.text.length).toBe(true);
        }
      }
    });

    it('closes, and closes again', async () => {
      const own = await createScoringPool({ scorer: spec, threads: 1 });
      await own.close();
      await own.close();
    });
  });
}

async function scoreInBatches(scorer: Scorer, texts: readonly string[]): Promise<Scores[]> {
  const answers: Scores[] = [];
  for (let from = 0; from < texts.length; from += scorer.maxBatch) {
    answers.push(...(await scorer.score(texts.slice(from, from + scorer.maxBatch).map(asPiece))));
  }
  return answers;
}

/** Judged attributes have a number in 0..1, all others null, and there is nothing else. */
function expectSound(scores: Scores, judged: readonly string[]): void {
  expect(Object.keys(scores).sort()).toEqual([...ATTRIBUTES].sort());
  for (const attribute of ATTRIBUTES) {
    const score = scores[attribute];
    if (!judged.includes(attribute)) expect(score).toBeNull();
    else expect(score !== null && score >= 0 && score <= 1, `${attribute}: ${score}`).toBe(true);
  }
}

function expectClose(actual: Scores, expected: Scores): void {
  for (const attribute of ATTRIBUTES) {
    const [one, other] = [actual[attribute], expected[attribute]];
    if (one === null || other === null) expect(one).toBe(other);
    else expect(Math.abs(one - other)).toBeLessThanOrEqual(TOLERANCE);
  }
}
