/** A folder of models of a site's own, each a real file of weights whose every score is the same number. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import { FEATURE_VERSION } from '../../../src/scoring/embedded/features.ts';
import { encodeWeights } from '../../../src/scoring/embedded/weights-file.ts';

export interface OwnModels {
  /** For WINNOW_MODELS_DIR. */
  folder: string;
  pathOf(model: string): string;
  remove(): void;
}

/** Weights that score everything alike: no feature weighs anything, the bias alone speaks. */
export function constantWeights(model: string, score: number): Buffer {
  const groupBits = [2, 2, 1] as const;
  return encodeWeights(
    {
      model,
      featureVersion: FEATURE_VERSION,
      groupBits,
      groupGains: [1, 1, 1],
      groupDampings: [1, 1, 1],
      attributes: ATTRIBUTES,
      biases: Array(8).fill(Math.log(score / (1 - score))),
      calibrations: Array(8).fill({ slope: 1, offset: 0 }),
      steps: Array(3).fill(Array(8).fill(0)),
      languages: ['en'],
      maxPieceLength: 2_000,
    },
    groupBits.map((bits) => new Int8Array(8 << bits)),
  );
}

/** Per model the score that it gives to everything. The caller removes the folder. */
export function makeOwnModels(scores: Readonly<Record<string, number>>): OwnModels {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-models-'));
  const pathOf = (model: string) => join(folder, model, 'embedded.bin');
  const models = Object.entries(scores).map(([name, score]) => {
    const bytes = constantWeights(name, score);
    mkdirSync(join(folder, name));
    writeFileSync(pathOf(name), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name, kind: 'embedded', files: [{ name: 'embedded.bin', bytes: bytes.length, sha256 }] };
  });
  writeFileSync(join(folder, 'models.json'), JSON.stringify({ models }));
  return { folder, pathOf, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
