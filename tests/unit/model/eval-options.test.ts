import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../model/eval/options.ts';

function read(...args: string[]) {
  const parsed = readOptions(args, 'out');
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.options;
}

function refuse(...args: string[]) {
  const parsed = readOptions(args, 'out');
  if (parsed.ok) throw new Error('it was taken');
  return parsed;
}

describe('the options of an evaluation', () => {
  it('measure everything on test, beside the word list and the baseline, where nothing else is said', () => {
    expect(read('data')).toEqual({
      folder: 'data',
      split: 'test',
      only: null,
      stages: ['cascade', 'fast', 'deep'],
      peers: ['word-list', 'linear'],
      tfjsWeights: null,
      weightsFolder: null,
      resamples: 1000,
      threads: 2,
      maxRows: null,
      out: 'out',
      card: 'README.md',
    });
  });

  it('write nothing over the shipped report where a run is partial, unless told where to', () => {
    expect(read('data', '--quick').out).toBeNull();
    expect(read('data', '--only', 'toldbr').out).toBeNull();
    expect(read('data', '--weights', 'w').out).toBeNull();
    expect(read('data', '--stages', 'fast').out).toBeNull();
    expect(read('data', '--split', 'dev').out).toBe('out');
    expect(read('data', '--quick', '--out', 'x').out).toBe('x');
  });

  it('refresh the model card by a whole run on test alone, unless told to', () => {
    const others = [
      ['--quick'],
      ['--only', 'toldbr'],
      ['--weights', 'w'],
      ['--split', 'dev'],
      ['--out', 'x'],
    ];
    for (const other of others) expect(read('data', ...other).card).toBeNull();
    expect(read('data', '--quick', '--card', 'c.md').card).toBe('c.md');
    const parsed = readOptions(['data'], 'model/eval');
    expect(parsed).toMatchObject({ options: { out: 'model/eval', card: 'model/README.md' } });
  });

  it('take names in the order given, each once', () => {
    const { only, stages, peers } = read(
      'data',
      '--only',
      'a, b',
      '--stages',
      'deep,fast,deep',
      '--peers',
      'linear',
    );
    expect({ only, stages, peers }).toEqual({
      only: ['a', 'b'],
      stages: ['deep', 'fast'],
      peers: ['linear'],
    });
    expect(read('data', '--peers', 'none').peers).toEqual([]);
  });

  it('ask for tfjs where its weights are given, and for its weights where it is asked for', () => {
    expect(read('data', '--tfjs-weights', 'w').peers).toEqual(['word-list', 'linear', 'tfjs']);
    expect(refuse('data', '--peers', 'tfjs').message).toContain('--tfjs-weights');
  });

  it('are refused with what to do', () => {
    expect(refuse().message).toContain('data folder');
    expect(refuse('a', 'b').message).toContain('One folder');
    expect(refuse('a', '--split', 'train').message).toContain('test or dev');
    expect(refuse('a', '--stages', 'slow').message).toContain('cascade, fast, deep, not slow');
    expect(refuse('a', '--threads', '0').message).toContain('--threads takes a whole number');
    expect(refuse('a', '--nonsense')).toMatchObject({ isHelp: false });
    expect(refuse('--help')).toMatchObject({ isHelp: true });
  });
});
