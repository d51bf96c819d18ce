import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import { loadDeepModel } from '../../src/scoring/embedded/deep/deep-model.ts';
import { type DeepSettings, readDeepSettings } from '../../src/scoring/embedded/deep/deep-settings.ts';

const WEIGHTS = new URL('../../model/weights/', import.meta.url);
const shipped = readDeepSettings(readFileSync(new URL('deep.json', WEIGHTS), 'utf8'));

async function firstLogits(settings: DeepSettings): Promise<Float32Array> {
  const model = await loadDeepModel(fileURLToPath(new URL('deep.onnx', WEIGHTS)), settings);
  try {
    return (await model.run(Int32Array.from(settings.checks[0]?.ids ?? []))).logits;
  } finally {
    await model.close();
  }
}

describe('the settings that ship', () => {
  it('bring what is doubtful in a long text below where the default policy looks', () => {
    for (const attribute of ATTRIBUTES) {
      const level = DEFAULT_POLICY.attributes[attribute]?.approveBelow;
      expect(shipped.joining?.levels[attribute], attribute).toBe(level);
    }
  });

  it('name fusions that the runtime knows: without their names it sums in another order', async () => {
    // A name that it doesn't know the runtime passes over in silence, and the same is computed.
    expect(shipped.onnx.unfused).not.toEqual([]);
    const { unfused: _, ...fused } = shipped.onnx;
    const [as, otherwise] = [await firstLogits(shipped), await firstLogits({ ...shipped, onnx: fused })];
    expect(as).not.toEqual(otherwise);
    for (const [head, logit] of as.entries()) {
      expect(Math.abs(logit - (otherwise[head] as number))).toBeLessThan(shipped.checkTolerance);
    }
  });
});
