import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import { readDeepSettings } from '../../../src/scoring/embedded/deep/deep-settings.ts';

const shipped = readFileSync(new URL('../../../model/weights/deep.json', import.meta.url), 'utf8');

describe('the settings that ship', () => {
  it('bring what is doubtful in a long text below where the default policy looks', () => {
    const levels = readDeepSettings(shipped).joining?.levels;
    for (const attribute of ATTRIBUTES) {
      expect(levels?.[attribute], attribute).toBe(DEFAULT_POLICY.attributes[attribute]?.approveBelow);
    }
  });
});
