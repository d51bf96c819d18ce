import { describe, expect, it } from 'vitest';
import { enterModel, findUnreachable, type ModelList } from '../../../model/enter-model.ts';

const file = (sha256: string) => ({ name: 'embedded.bin', bytes: 1, sha256 });
const list: ModelList = {
  default: 'a',
  models: [
    { name: 'a', kind: 'embedded', gitRef: 'v1', files: [file('11')] },
    { name: 'b', kind: 'embedded', gitRef: null, files: [file('22')] },
  ],
};

describe('entering a model', () => {
  it('puts a new one last, and makes it the default only when asked to', () => {
    const added = enterModel(list, { name: 'c', files: [file('33')] }, false);
    expect(added.models.map(({ name, gitRef }) => [name, gitRef])).toEqual([
      ['a', 'v1'],
      ['b', null],
      ['c', null],
    ]);
    expect(added.default).toBe('a');
    expect(enterModel(list, { name: 'c', files: [file('33')] }, true).default).toBe('c');
  });

  it('keeps where the files are while they are the same, and forgets it with the files', () => {
    const refOf = (sha256: string, gitRef?: string) =>
      enterModel(list, { name: 'a', files: [file(sha256)], gitRef }, false).models.at(-1)?.gitRef;
    expect(refOf('11')).toBe('v1');
    expect(refOf('12')).toBeNull();
    expect(refOf('11', 'v2')).toBe('v2');
    expect(refOf('12', 'v2')).toBe('v2');
  });
});

describe('models that can’t be reached', () => {
  it('are those beside the one that ships whose commit is not named', () => {
    expect(findUnreachable(list, 'c')).toEqual(['b']);
    expect(findUnreachable(list, 'b')).toEqual([]);
    const { gitRef: _, ...unnamed } = list.models[0] as ModelList['models'][number];
    expect(findUnreachable({ default: 'a', models: [unnamed] }, 'c')).toEqual(['a']);
  });
});
