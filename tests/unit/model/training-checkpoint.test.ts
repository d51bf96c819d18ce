import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, loadCheckpoint, saveCheckpoint } from '../../../model/train/checkpoint.ts';
import { type Example, HEADS } from '../../../model/train/example.ts';
import type { Trainer } from '../../../model/train/trainer.ts';
import { createTinyTrainer, tinyExample } from './tiny-training.ts';

function createTrainer(learningRate = 0.3, charBits = 6): Trainer {
  return createTinyTrainer({ groupBits: [6, charBits, 6], learningRate });
}

function example(text: string, label: number, weight = 1): Example {
  return tinyExample(text, label, { weights: new Float32Array(HEADS.length).fill(weight) });
}

describe('the checkpoint of the fast stage', () => {
  const rows = [example('a wicked fellow', 1), example('a gentle fellow', 0)];
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'winnow-checkpoint-'));
    path = join(folder, 'deeper', 'checkpoint.bin');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('brings back the epoch, and a trainer that learns on as if nothing had been', () => {
    const whole = createTrainer();
    for (const row of rows) whole.learn(row, row.text, 1);
    const fingerprint = fingerprintOf(whole, 4, rows);
    saveCheckpoint(path, whole, 3, fingerprint);
    const again = createTrainer();
    expect(loadCheckpoint(path, again, fingerprint)).toBe(3);
    for (const trainer of [whole, again]) for (const row of rows) trainer.learn(row, row.text, 0.5);
    expect(again.biases).toEqual(whole.biases);
    expect(again.tables).toEqual(whole.tables);
    expect(again.squares).toEqual(whole.squares);
  });

  it('is left alone by another run, whose trainer stays as it was', () => {
    const trainer = createTrainer();
    for (const row of rows) trainer.learn(row, row.text, 1);
    const fingerprint = fingerprintOf(trainer, 4, rows);
    saveCheckpoint(path, trainer, 3, fingerprint);
    const other = createTrainer();
    expect(loadCheckpoint(path, other, fingerprint + 1)).toBe(0);
    expect(other.tables).toEqual(createTrainer().tables);
    expect(loadCheckpoint(path, createTrainer(0.3, 7), fingerprint)).toBe(0);
    expect(loadCheckpoint(join(folder, 'none.bin'), other, fingerprint)).toBe(0);
  });

  it('tells settings, epochs, texts, labels and weights apart', () => {
    const [first, second] = rows as [Example, Example];
    const trainer = createTrainer();
    const fingerprint = fingerprintOf(trainer, 4, rows);
    expect(fingerprintOf(createTrainer(), 4, [example('a wicked fellow', 1), second])).toBe(fingerprint);
    const others = [
      fingerprintOf(createTrainer(0.2), 4, rows),
      fingerprintOf(trainer, 5, rows),
      fingerprintOf(trainer, 4, [first]),
      fingerprintOf(trainer, 4, [second, first]),
      fingerprintOf(trainer, 4, [example('a wicked bellow', 1), second]),
      fingerprintOf(trainer, 4, [example('a wicked fellow', 0.9), second]),
      fingerprintOf(trainer, 4, [example('a wicked fellow', 1, 0.5), second]),
    ];
    expect(new Set([fingerprint, ...others]).size).toBe(8);
  });
});
