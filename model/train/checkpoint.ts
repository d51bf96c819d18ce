/** An epoch's weights and squared gradients, as one run of bytes, so that a training that was cut off goes on from it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Example } from './example.ts';
import type { Trainer } from './trainer.ts';

/** A double holds so many bytes of a sum exactly. */
const FINGERPRINT_BYTES = 6;

/** What a checkpoint is known by: the settings, the number of epochs, and each example's text, labels and weights, in order. */
export function fingerprintOf(trainer: Trainer, epochs: number, examples: readonly Example[]): number {
  const hash = createHash('sha256').update(JSON.stringify([trainer.options, epochs, examples.length]));
  for (const { text, labels, weights } of examples) {
    hash.update(`${text.length} ${text}`).update(labels).update(weights);
  }
  return hash.digest().readUIntBE(0, FINGERPRINT_BYTES);
}

/** Whole or not at all: an earlier file stays until the new one is written. */
export function saveCheckpoint(path: string, trainer: Trainer, epoch: number, fingerprint: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const arrays = [Float64Array.of(epoch, fingerprint), ...stateOf(trainer)];
  writeFileSync(`${path}.tmp`, Buffer.concat(arrays.map((array) => Buffer.from(array.buffer))));
  renameSync(`${path}.tmp`, path);
}

/** Fills the trainer and answers how many epochs are done; 0, with the trainer as it was, if the file is another run's. */
export function loadCheckpoint(path: string, trainer: Trainer, fingerprint: number): number {
  if (!existsSync(path)) return 0;
  const bytes = readFileSync(path);
  const head = new Float64Array(2);
  const arrays = [head, ...stateOf(trainer)];
  if (bytes.length !== arrays.reduce((sum, array) => sum + array.byteLength, 0)) return 0;
  if (bytes.readDoubleLE(8) !== fingerprint) return 0;
  let at = 0;
  for (const array of arrays) {
    Buffer.from(array.buffer).set(bytes.subarray(at, at + array.byteLength));
    at += array.byteLength;
  }
  return head[0] as number;
}

function stateOf(trainer: Trainer): (Float32Array | Float64Array)[] {
  return [trainer.biases, trainer.biasSquares, ...trainer.tables, ...trainer.squares];
}
