import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import { createEmbeddedScorer } from '../../../src/scoring/embedded/index.ts';
import type { Scorer } from '../../../src/scoring/scorer.ts';

let scorer: Scorer;
beforeAll(async () => {
  scorer = await createEmbeddedScorer();
});
afterAll(() => scorer.close());

const piece = (text: string) => ({ text, language: null });

async function scoreOne(text: string) {
  const [scores] = await scorer.score([piece(text)]);
  if (scores === undefined) throw new Error('no answer');
  return scores as Record<(typeof ATTRIBUTES)[number], number>;
}

describe('the embedded scorer', () => {
  it('judges every attribute with a probability, in the order asked', async () => {
    const answers = await scorer.score([piece('Good morning'), piece(''), piece('You miserable idiot')]);
    expect(answers).toHaveLength(3);
    for (const scores of answers) {
      for (const attribute of ATTRIBUTES) {
        expect(scores[attribute]).toBeGreaterThanOrEqual(0);
        expect(scores[attribute]).toBeLessThanOrEqual(1);
      }
    }
    expect(answers[2]?.insult ?? 0).toBeGreaterThan(answers[0]?.insult ?? 1);
  });

  it('answers nothing for an empty batch', async () => {
    expect(await scorer.score([])).toEqual([]);
  });

  it('scores a piece alone as it does among others', async () => {
    const texts = ['I enjoyed the recipe', 'what a moronic thing to say', '天气很好', '🎉'];
    const together = await scorer.score(texts.map(piece));
    for (const [index, text] of texts.entries()) expect(await scoreOne(text)).toEqual(together[index]);
  });

  it('rejects once its signal is aborted', async () => {
    await expect(scorer.score([piece('hello')], AbortSignal.abort(new Error('gone')))).rejects.toThrow(
      'gone',
    );
  });

  it('tells abuse of each kind from a civil sentence with the same words', async () => {
    const insult = await scoreOne('You are a moron and a fraud, nobody needs your opinion.');
    expect(insult.insult).toBeGreaterThan(0.5);
    const nation = await scoreOne(
      'You Danes were always spineless lackeys, living off what others throw you.',
    );
    expect(nation.identity_attack).toBeGreaterThan(0.5);
    const threat = await scoreOne('I will come to your house and shoot you.');
    expect(threat.threat).toBeGreaterThan(0.5);
    const spam = await scoreOne(
      'Earn $3,000 weekly from your phone!!! Join now: http://quick-riches.example',
    );
    expect(spam.spam).toBeGreaterThan(0.5);
    const civil = await scoreOne(
      'The Danish parliament should vote against the loan, it lives off what others earn.',
    );
    expect(
      Math.max(civil.toxicity, civil.identity_attack, civil.insult, civil.threat, civil.spam),
    ).toBeLessThan(0.5);
  });

  it('gives nations nearly the same score in the same sentence, and the fast stage the very same', async () => {
    const sentences = ['Chile', 'Poland', 'Vietnam', 'Kenya'].map((nation) =>
      piece(`People from ${nation} live in our street.`),
    );
    const both = await scorer.score(sentences);
    for (const { toxicity, identity_attack } of both) {
      expect(toxicity).toBeLessThan(0.05);
      expect(identity_attack).toBeLessThan(0.05);
    }
    const fast = await createEmbeddedScorer({ stage: 'fast' });
    const [first, ...others] = await fast.score(sentences);
    for (const other of others) expect(other).toEqual(first);
    await fast.close();
  });

  it('gives every capital the same score in the same sentence by the fast stage', async () => {
    const fast = await createEmbeddedScorer({ stage: 'fast' });
    const [first, ...others] = await fast.score(
      ['Lima', 'Oslo', 'Nairobi', 'Hanoi'].map((city) => piece(`Trains to ${city} leave twice a day.`)),
    );
    for (const other of others) expect(other).toEqual(first);
    await fast.close();
  });

  it.each(['go kill yourself', 'you idiot', 'you absolute moron', 'I will kill you', 'you stupid cow'])(
    'is sure of %j by itself, on one attribute at least',
    async (text) => {
      const { spam: _, ...scores } = await scoreOne(text);
      expect(Math.max(...Object.values(scores))).toBeGreaterThanOrEqual(0.7);
    },
  );

  it('explains a score by stretches that lie within the text and hold the word that drove it', async () => {
    const text = 'I read the piece twice, and the man who wrote it is an idiot, I am afraid.';
    const spans = (await scorer.explain?.(piece(text), ['insult', 'spam'])) ?? [];
    expect(spans.some((span) => text.slice(span.begin, span.end).includes('idiot'))).toBe(true);
    for (const span of spans) {
      expect(span.begin).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.score >= 0 && span.score <= 1).toBe(true);
    }
  });

  it('explains nothing in a text without a word', async () => {
    expect(await scorer.explain?.(piece(''), ['toxicity'])).toEqual([]);
  });

  it('rejects where the file of weights is missing or no such file', async () => {
    await expect(createEmbeddedScorer({ weightsPath: '/nowhere/at-all.bin' })).rejects.toThrow('ENOENT');
    const folder = await mkdtemp(join(tmpdir(), 'weights-'));
    await writeFile(join(folder, 'wrong.bin'), 'hello');
    await expect(createEmbeddedScorer({ weightsPath: join(folder, 'wrong.bin') })).rejects.toThrow(
      'Winnow weights',
    );
    await rm(folder, { recursive: true });
  });
});
