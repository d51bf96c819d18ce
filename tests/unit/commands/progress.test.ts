import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ProgressOptions, startProgress } from '../../../src/commands/progress.ts';
import { createMemoryIo } from '../../support/memory-io.ts';

function run(isTerminal: boolean, changes: Partial<ProgressOptions> = {}): string {
  const { io, errors } = createMemoryIo({ isTerminal });
  const progress = startProgress({ errors: io.errors, totalBytes: 2_000, unit: 'comments', ...changes });
  progress.add(1_500, 1_000);
  progress.note('line 3: refused');
  progress.stop();
  return errors();
}

describe('progress', () => {
  it('draws a bar on a terminal, and notes above it', () => {
    const shown = run(true);
    expect(stripVTControlCharacters(shown)).toMatch(/█+░+ 50 % {2}1,500 comments {2}[\d,]+ a second/);
    expect(shown).toContain('\r\u001b[Kline 3: refused\n');
  });

  it('counts where the end is not known', () => {
    const shown = stripVTControlCharacters(run(true, { totalBytes: null }));
    expect(shown).toMatch(/1,500 comments {2}[\d,]+ a second/);
    expect(shown).not.toMatch(/[█░%]/);
  });

  it('leaves the terminal as it was, even for a command that a signal ends at once', () => {
    const shown = run(true);
    expect(shown).not.toContain('\u001b[?25l');
    expect(shown).not.toContain('\u001b[?7l');
  });

  it('writes notes alone where there is no terminal, or the answers go to the same one', () => {
    expect(run(false)).toBe('line 3: refused\n');
    expect(run(true, { isShown: false })).toBe('line 3: refused\n');
  });
});
