/** The whole way of the files through the real runtime, whole and harmed. */

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeepSettings } from '../../../src/scoring/embedded/deep/deep-settings.ts';
import type { DeepFiles } from '../../../src/scoring/embedded/deep/open-deep-stage.ts';
import { createEmbeddedScorer, type EmbeddedScorer } from '../../../src/scoring/embedded/index.ts';
import { makeTinyModel, writeTinyModel } from '../../support/scoring/tiny-deep-model.ts';

let root: string;
let folder: string;
let scorer: EmbeddedScorer | null = null;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'winnow-deep-'));
});
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'one-'));
  return async () => {
    await scorer?.close();
    scorer = null;
  };
});
afterAll(() => rm(root, { recursive: true }));

const piece = (text: string) => ({ text, language: null });
const open = async (deep: DeepFiles, stage?: 'cascade' | 'fast' | 'deep') => {
  scorer = await createEmbeddedScorer(stage === undefined ? { deep } : { deep, stage });
  return scorer;
};
const openChanged = async (changes: Partial<DeepSettings>) => open(await writeTinyModel(folder, changes));

describe('the embedded scorer with a deep stage', () => {
  it('answers by it what the fast stage doubts, and bears its name', async () => {
    const { model, warning, stages, score, stageCounts } = await openChanged({});
    expect([model, warning]).toEqual(['tiny-1.0', undefined]);
    const [moron, bridge] = await score([piece('you are a moron'), piece('The bridge opens on Monday.')]);
    expect(moron?.insult).toBeCloseTo(0.9966, 1);
    expect(moron !== undefined && stages?.stageOf(moron)).toBe('deep');
    expect(bridge !== undefined && stages?.stageOf(bridge)).toBe('fast');
    expect(stageCounts).toEqual({ fast: 1, deep: 1 });
  });

  it('gives a piece the same scores alone and among others of any length', async () => {
    const { score } = await openChanged({});
    const texts = [
      'you are a moron',
      'an idiot',
      'you and that idiot of a moron have not been nice to the bridge',
      'moron',
    ];
    const together = await score(texts.map(piece));
    for (const [index, text] of texts.entries())
      expect(await score([piece(text)])).toEqual([together[index]]);
  });

  it('explains a deep answer by the word that the network marks', async () => {
    const { explain } = await openChanged({});
    expect(await explain?.(piece('You are a moron.'), ['insult'])).toMatchObject([
      { attribute: 'insult', begin: 10, end: 15 },
    ]);
  });

  it('is measured by stage under names of their own', async () => {
    const files = await writeTinyModel(folder);
    const fast = await createEmbeddedScorer({ deep: null });
    expect((await open(files, 'fast')).model).toBe(fast.model);
    expect((await open(files, 'deep')).model).toBe('tiny-1.0-deep');
    const [scores] = (await scorer?.score([piece('The bridge opens on Monday.')])) ?? [];
    expect(scores && scorer?.stages?.stageOf(scores)).toBe('deep');
  });
});

describe('without a deep stage that works, the fast one serves alone and says why:', () => {
  const expectFast = async (deep: DeepFiles, reason: string, model = 'tiny-1.0-fast') => {
    const alone = await createEmbeddedScorer({ deep: null });
    const opened = await open(deep);
    expect(opened.model).toBe(model);
    expect(opened.warning).toContain(reason);
    expect(opened.stages).toBeUndefined();
    const texts = ['you are a moron', 'hello there'].map(piece);
    expect(await opened.score(texts)).toEqual(await alone.score(texts));
    await expect(createEmbeddedScorer({ deep, stage: 'deep' })).rejects.toThrow(reason);
  };

  it('no network beside the settings', async () => {
    const files = await writeTinyModel(folder);
    await rm(files.modelPath);
    await expectFast(files, 'ENOENT');
  });

  it('a network that was cut off', async () => {
    const files = await writeTinyModel(folder);
    await truncate(files.modelPath, 200);
    await expectFast(files, 'deep.onnx does not match its checksum');
  });

  it('a network that the runtime cannot read, though its sum is right', async () => {
    const model = Buffer.from('no network at all');
    const sha256 = createHash('sha256').update(model).digest('hex');
    const files = await writeTinyModel(folder, { onnx: { file: 'deep.onnx', sha256 } });
    await writeFile(files.modelPath, model);
    await expectFast(files, 'Protobuf parsing failed');
  });

  it('a processor that computes other logits than it should', async () => {
    const { checks } = makeTinyModel().settings;
    const logits = (checks[0]?.logits ?? []).with(7, 12.02);
    const files = await writeTinyModel(folder, { checks: [{ ids: checks[0]?.ids ?? [], logits }] });
    await expectFast(files, 'this processor computes deep.onnx wrongly');
  });

  it('a network of fewer heads than the settings name', async () => {
    const { attributes, checks } = makeTinyModel().settings;
    const changes = {
      attributes: attributes.slice(0, 7),
      checks: checks.map(({ ids, logits }) => ({ ids, logits: logits.slice(0, 7) })),
    };
    await expectFast(await writeTinyModel(folder, changes), 'does not answer what deep.json says');
  });

  it('settings of other weights of the fast stage', async () => {
    const files = await writeTinyModel(folder, { fast: { sha256: '0'.repeat(64) } });
    await expectFast(files, 'other weights of the fast stage');
  });

  it('settings that are harmed, whose model nobody knows then', async () => {
    const files = await writeTinyModel(folder);
    await writeFile(files.settingsPath, (await readFile(files.settingsPath, 'utf8')).slice(0, 99));
    const fast = await createEmbeddedScorer({ deep: null });
    await expectFast(files, 'deep.json is no JSON', fast.model);
  });
});
