import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memory } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scorer } from '../../../src/scoring/scorer.ts';
import { createTfjsToxicityScorer } from '../../../src/scoring/tfjs-toxicity/tfjs-toxicity.ts';
import { writeToxicityModel } from '../../support/scoring/toxicity-model.ts';

let folder: string;
let scorer: Scorer;

const piece = (text: string) => ({ text, language: 'en' });
const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-toxicity-'));
  await writeToxicityModel(folder);
  scorer = await createTfjsToxicityScorer({ modelDir: folder });
});

afterAll(async () => {
  await scorer.close();
  await rm(folder, { recursive: true });
});

describe('the tfjs-toxicity scorer', () => {
  it("reads the model's heads by their attributes' names", async () => {
    const [scores] = await scorer.score([piece('smash you nitwit')]);
    // The test model's weights: 3 is its bias towards "not".
    expect(scores?.insult).toBeCloseTo(sigmoid(6 - 3), 5);
    expect(scores?.toxicity).toBeCloseTo(sigmoid(5 - 3), 5);
    expect(scores?.threat).toBeCloseTo(sigmoid(4 - 3), 5);
    expect(scores?.profanity).toBeCloseTo(sigmoid(1 - 3), 5);
    expect(scores?.sexually_explicit).toBeCloseTo(sigmoid(0.5 - 3), 5);
    expect(scores?.severe_toxicity).toBeCloseTo(sigmoid(-3), 5);
    expect(scores?.identity_attack).toBeCloseTo(sigmoid(-3), 5);
    expect(scores?.spam).toBeNull();
    expect(scorer.attributes).not.toContain('spam');
  });

  it('keeps the texts of one batch apart', async () => {
    const scores = await scorer.score(['lovely tea', 'nitwit', 'the tea'].map(piece));
    expect(scores.map((one) => one.toxicity?.toFixed(4))).toEqual(
      [-2 - 3, 5 - 3, -3].map((logit) => sigmoid(logit).toFixed(4)),
    );
  });

  it('keeps no tensor after a batch, nor when calls overlap', async () => {
    await scorer.score([piece('the tea')]);
    const before = memory().numTensors;
    // Each begins some turns later than the one before, so that they meet at every step of the model.
    const calls = Array.from({ length: 40 }, async (_, index) => {
      for (let turn = 0; turn < index; turn++) await null;
      return scorer.score(
        Array.from({ length: 1 + (index % 5) }, () => piece(index % 2 ? 'nitwit' : 'lovely')),
      );
    });
    for (const [index, answers] of (await Promise.all(calls)).entries()) {
      const expected = sigmoid(index % 2 ? 5 - 3 : -2 - 3);
      for (const scores of answers) expect(scores.toxicity).toBeCloseTo(expected, 5);
    }
    expect(memory().numTensors).toBe(before);
  });

  it('leaves no listener for the faults of the process', () => {
    const sources = ['uncaughtException', 'unhandledRejection'].flatMap((name) =>
      process.rawListeners(name).map(String),
    );
    expect(sources.filter((source) => source.includes('ExitStatus'))).toEqual([]);
    expect(sources.filter((source) => /^function\s*\(reason\)\s*\{\s*throw reason/.test(source))).toEqual([]);
  });

  it('names itself by its weights: other weights, another model', async () => {
    const other = await mkdtemp(join(tmpdir(), 'winnow-toxicity-'));
    await writeToxicityModel(other);
    const shard = join(other, 'group1-shard2of2.bin');
    const bytes = await readFile(shard);
    bytes[bytes.length - 6] = 1;
    await writeFile(shard, bytes);
    const changed = await createTfjsToxicityScorer({ modelDir: other });
    expect(changed.model).toMatch(/^tfjs-toxicity-1-[0-9a-f]{8}$/);
    expect(changed.model).not.toBe(scorer.model);
    expect((await createTfjsToxicityScorer({ modelDir: folder })).model).toBe(scorer.model);
    await rm(other, { recursive: true });
  });

  it('says which files it misses', async () => {
    await expect(createTfjsToxicityScorer({ modelDir: join(folder, 'nowhere') })).rejects.toThrow(
      /model\.json, its shards, vocab\.json.*nowhere/,
    );
  });

  it('reads no shard outside its folder', async () => {
    const other = await mkdtemp(join(tmpdir(), 'winnow-toxicity-'));
    await writeToxicityModel(other);
    const path = join(other, 'model.json');
    const json = (await readFile(path, 'utf8')).replace('group1-shard2of2.bin', '../outside.bin');
    await writeFile(path, json);
    await expect(createTfjsToxicityScorer({ modelDir: other })).rejects.toThrow(/outside its folder/);
    await rm(other, { recursive: true });
  });

  it('stops before the model where the signal is aborted', async () => {
    const reason = new Error('no longer wanted');
    await expect(scorer.score([piece('tea')], AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
