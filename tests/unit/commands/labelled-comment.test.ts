import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../../src/commands/labelled-comment.ts';

const FIELDS = { text: 'text', label: 'label', groups: 'groups' };

function read(row: Record<string, unknown>) {
  return readLabelled({ text: 'A comment.', label: '0', ...row }, FIELDS);
}

describe('a labelled comment', () => {
  it.each([
    ['true', true],
    ['1', true],
    ['rejected', true],
    [' Rejected ', true],
    [1, true],
    [true, true],
    ['false', false],
    ['0', false],
    ['approved', false],
    ['APPROVED', false],
    [0, false],
    [false, false],
  ])('has a label such as %j', (label, isAbusive) => {
    expect(read({ label })).toMatchObject({ ok: true, value: { isAbusive } });
  });

  it.each([['flagged'], [''], ['2'], [0.5], [null], [undefined], [['true']], [{}]])(
    'is refused for the label %j, which is named and not quoted',
    (label) => {
      const result = read({ label });
      expect(result).toEqual({
        ok: false,
        fault: expect.stringMatching(/^label: takes true, 1 or rejected/),
      });
    },
  );

  it.each([
    ['a;b|c, d', ['a', 'b', 'c', 'd']],
    [
      ['Older readers', 'b'],
      ['older readers', 'b'],
    ],
    ['a; A;a ', ['a']],
    ['', []],
    [[], []],
    [null, null],
    [undefined, null],
  ])('has groups by %j', (groups, names) => {
    expect(read({ groups })).toMatchObject({ ok: true, value: { groups: names } });
  });

  it.each([
    [7],
    [{ a: 1 }],
    [['a', 2]],
    ['x'.repeat(65)],
    [Array.from({ length: 101 }, (_, at) => `g${at}`)],
  ])('is refused for groups that are none (%#)', (groups) => {
    expect(read({ groups })).toEqual({ ok: false, fault: expect.stringMatching(/^groups: takes at most/) });
  });

  it('takes a name of 64 characters and a hundred of them', () => {
    expect(read({ groups: 'x'.repeat(64) }).ok).toBe(true);
    expect(read({ groups: Array.from({ length: 100 }, (_, at) => `g${at}`) }).ok).toBe(true);
  });

  it.each([
    [undefined, 'text: is missing.'],
    [' ', 'text: Empty or blank'],
    [7, 'text: '],
    ['x'.repeat(20_481), 'text: '],
  ])('is refused for a text that is none (%#)', (text, fault) => {
    const result = readLabelled({ text, label: '0' }, FIELDS);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.fault).toContain(fault);
  });

  it('goes by the names of the site for its fields', () => {
    const fields = { text: 'body', label: 'status', groups: 'about' };
    const row = { body: 'A comment.', status: 'rejected', about: ['x'], text: '', label: 'no' };
    expect(readLabelled(row, fields)).toEqual({
      ok: true,
      value: { text: 'A comment.', isAbusive: true, groups: ['x'] },
    });
    expect(readLabelled({ ...row, status: '' }, fields)).toMatchObject({
      fault: expect.stringMatching(/^status: /),
    });
  });
});
