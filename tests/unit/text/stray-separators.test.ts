/** Which words broken by a separator are joined, and at the borders which are two words. */
import { describe, expect, it } from 'vitest';
import { toReceived } from '../../../src/text/mapped-text.ts';
import { joinBroken } from '../../../src/text/stray-separators.ts';

describe('a broken word', () => {
  it.each([
    ['id.iot', 'idiot'],
    ['(id.iot)', '(idiot)'],
    ['i.diot', 'idiot'],
    ['d.umb', 'dumb'],
    ['id.i.ot', 'idiot'],
    ['ID.IOT', 'IDIOT'],
    ['p.ig', null],
    ['pen.is', null],
    ['an-us', null],
    ['id..iot', null],
    ['id.iot2', null],
    ['2id.iot', null],
    ['id.iots-x', null],
    ['foo.bar', null],
    ['idiot', null],
  ])('%j becomes %j', (text, joined) => {
    expect(joinBroken(text)?.text ?? null).toBe(joined);
  });

  it('points back at its letters', () => {
    const mapped = joinBroken('oh (id.iot)');
    expect(mapped?.text).toBe('oh (idiot)');
    if (mapped) expect(toReceived(mapped, 4, 9)).toEqual({ begin: 4, end: 10 });
  });
});
