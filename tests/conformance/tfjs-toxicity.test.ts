import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { writeToxicityModel } from '../support/scoring/toxicity-model.ts';
import { describeScorer } from './scorer-suite.ts';

let modelDir: string;

beforeAll(async () => {
  modelDir = await mkdtemp(join(tmpdir(), 'winnow-toxicity-'));
  await writeToxicityModel(modelDir);
});

afterAll(() => rm(modelDir, { recursive: true }));

describeScorer('the tfjs-toxicity scorer', () => ({ kind: 'tfjs-toxicity', modelDir }));
