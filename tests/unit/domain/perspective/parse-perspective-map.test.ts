import { describe, expect, it } from 'vitest';
import { parsePerspectiveMap } from '../../../../src/domain/perspective/parse-perspective-map.ts';

const row = {
  perspective: 0.5,
  ours: 0.2,
  low: 0.1,
  high: 0.3,
  shareHeld: 0.4,
  shareHeldByOurs: 0.4,
  rowsHeld: 4,
  rowsHeldByOurs: 4,
  rowsHeldByBoth: 3,
};
const insult = {
  x: [0, 0.5, 1],
  y: [0, 0.2, 1],
  low: [0, 0.1, 1],
  high: [0, 0.3, 1],
  shareHeld: [1, 0.4, 0],
  rowsHeld: [10, 4, 0],
  table: [row],
  note: null as unknown,
};
const sample = { name: 's', rows: 12, fittedRows: 10, isUnseen: true };
const file = { format: 'winnow-perspective-map-1', model: 'm-1', sample, attributes: { insult } };
const withInsult = (fields: object) => ({ ...file, attributes: { insult: { ...insult, ...fields } } });

describe('reading the map of Perspective’s thresholds', () => {
  it('takes a whole one as it is', () => {
    const { model, attributes } = parsePerspectiveMap(file);
    expect({ model, sample, attributes }).toEqual({ model: 'm-1', sample, attributes: { insult } });
  });

  it('takes an attribute with a note', () => {
    expect(parsePerspectiveMap(withInsult({ note: 'few' })).attributes.insult?.note).toBe('few');
  });

  it.each([
    ['a list', [], 'the file is no object'],
    ['nothing', null, 'the file is no object'],
    ['text', 'map', 'the file is no object'],
    ['another format', { ...file, format: 'winnow-perspective-map-2' }, '"format" is not'],
    ['no model', { ...file, model: '' }, '"model" names no model'],
    ['a number for a model', { ...file, model: 7 }, '"model" names no model'],
    ['no attributes', { ...file, attributes: undefined }, '"attributes" is no object'],
    ['an unknown attribute', { ...file, attributes: { obscene: insult } }, '"obscene" is no attribute'],
    ['an attribute that is a list', { ...file, attributes: { insult: [] } }, '"insult" is no object'],
    ['no sample', { ...file, sample: null }, '"sample" is no object'],
    ['a sample without a name', { ...file, sample: { ...sample, name: 1 } }, '"sample" lacks'],
    ['a sample that hides', { ...file, sample: { ...sample, isUnseen: 'yes' } }, '"sample" lacks'],
    ['a sample of half a row', { ...file, sample: { ...sample, rows: 1.5 } }, 'no whole number'],
    ['a sample of less than none', { ...file, sample: { ...sample, fittedRows: -1 } }, 'no whole number'],
    ['knots that are no list', withInsult({ x: 'x' }), '"x" of insult is no list of numbers'],
    ['a knot above 1', withInsult({ y: [0, 1.2, 1] }), '"y" of insult is no list of numbers'],
    ['a knot below 0', withInsult({ low: [-0.1, 0.1, 1] }), '"low" of insult is no list of numbers'],
    ['a knot that is text', withInsult({ high: [0, '0.3', 1] }), '"high" of insult is no list of numbers'],
    ['fewer values than knots', withInsult({ y: [0, 1] }), 'not as many values as "x"'],
    ['fewer counts than knots', withInsult({ rowsHeld: [10, 0] }), 'not as many values as "x"'],
    ['a count of half a row', withInsult({ rowsHeld: [10, 0.5, 0] }), 'no whole number'],
    ['knots that stand still', withInsult({ x: [0, 0, 1] }), '"x" of insult does not rise'],
    [
      'thresholds that stand still',
      withInsult({ y: [0, 1, 1], high: [0, 1, 1] }),
      '"y" of insult does not rise',
    ],
    [
      'a beginning above 0',
      withInsult({ y: [0.1, 0.2, 1], high: [0.1, 0.3, 1] }),
      '"y" of insult does not rise',
    ],
    ['an end below 1', withInsult({ x: [0, 0.5, 0.9] }), '"x" of insult does not rise'],
    ['an interval above', withInsult({ low: [0, 0.25, 1] }), 'outside of its interval'],
    ['an interval below', withInsult({ high: [0, 0.15, 1] }), 'outside of its interval'],
    ['a note that is none', withInsult({ note: undefined }), '"note" of insult'],
    ['no table', withInsult({ table: {} }), '"table" of insult is not a list'],
    ['a row that is none', withInsult({ table: [1] }), "a row of insult's table is no object"],
    [
      'a row without its share',
      withInsult({ table: [{ ...row, shareHeld: null }] }),
      "a row of insult's table",
    ],
    [
      'a row without its count',
      withInsult({ table: [{ ...row, rowsHeld: 0.5 }] }),
      "a row of insult's table",
    ],
  ])('refuses %s', (_what, value, message) => {
    expect(() => parsePerspectiveMap(value)).toThrow(message);
  });
});
