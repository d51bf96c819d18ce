import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPartFile } from '../../../model/deep/part-file.ts';

describe('the lines that a run leaves when it is cut off', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'winnow-part-'));
    path = join(folder, 'labels.gz.part');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are there when the same run is started again, and it goes on after them', () => {
    const first = openPartFile(path, 'run a');
    expect(first.lines).toEqual([]);
    first.append(['one', 'two']);
    first.append([]);
    const second = openPartFile(path, 'run a');
    expect(second.lines).toEqual(['one', 'two']);
    second.append(['three']);
    expect(openPartFile(path, 'run a').lines).toEqual(['one', 'two', 'three']);
  });

  it('end before the line in whose midst the run was cut off', () => {
    openPartFile(path, 'run a').append(['one']);
    appendFileSync(path, 'tw');
    const again = openPartFile(path, 'run a');
    expect(again.lines).toEqual(['one']);
    again.append(['two']);
    expect(openPartFile(path, 'run a').lines).toEqual(['one', 'two']);
  });

  it('are dropped by another run', () => {
    openPartFile(path, 'run a').append(['one']);
    expect(openPartFile(path, 'run b').lines).toEqual([]);
    expect(openPartFile(path, 'run a').lines).toEqual([]);
  });

  it('are gone once the result is written', () => {
    const part = openPartFile(path, 'run a');
    part.append(['one']);
    part.remove();
    expect(existsSync(path)).toBe(false);
  });
});
