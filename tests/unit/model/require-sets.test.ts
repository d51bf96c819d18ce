import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { requireSets } from '../../../model/require-sets.ts';

describe('a data folder', () => {
  let folder: string;
  let said = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'winnow-data-'));
    mkdirSync(join(folder, 'train'));
    writeFileSync(join(folder, 'train', 'here.jsonl.gz'), '');
    said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`ended with ${code}`);
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('that lacks sets ends a program, which names them', () => {
    expect(() => requireSets(folder, 'train', ['here', 'gone', 'lost'])).toThrow('ended with 2');
    expect(said).toContain('lacks gone.jsonl.gz, lost.jsonl.gz');
    expect(() => requireSets(join(folder, 'mistyped'), 'train', ['here'])).toThrow('ended with 2');
  });

  it('that has them is passed', () => {
    requireSets(folder, 'train', ['here']);
    expect(said).toBe('');
  });
});
