/** Which runs of single letters are joined, and at the borders which are lists, initials and sequences. */
import { describe, expect, it } from 'vitest';
import { toReceived } from '../../../src/text/mapped-text.ts';
import { joinSpaced } from '../../../src/text/spaced-letters.ts';

const join = (text: string) => joinSpaced(text)?.text ?? null;

describe('a run of single letters', () => {
  it.each([
    ['i d i o t', 'idiot'],
    ['I D I O T', 'IDIOT'],
    ['i.d.i.o.t', 'idiot'],
    ['d. u. m. b', 'dumb'],
    ['я д у р а', 'ядура'],
    // With signs for letters, where it is a hidden word in disguise.
    ['1 d i o t', '1diot'],
    ['s h ! t', 'sh!t'],
    ['4 n 4 l', '4n4l'],
    ['4 5 5 5', null],
    ['4 5 5', null],
    ['x 1 y z q', null],
    // Three letters only where they are a hidden word, four for any.
    ['a s s', 'ass'],
    ['f u', null],
    ['c a t', null],
    ['b u t', null],
    ['c a t s', 'cats'],
    ['z q x w', 'zqxw'],
    // Sequences.
    ['a b c d', null],
    ['b c d e f', null],
    ['k k k k', null],
    ['a b c e', 'abce'],
    ['k k k l', 'kkkl'],
    ['d c b a', 'dcba'],
    ['a c e g', 'aceg'],
    // Initials and lists, unless they hide a word.
    ['U.S.S.R', null],
    ['u.s.s.r', 'ussr'],
    ['N A S A', 'NASA'],
    ['D.U.M.B', 'DUMB'],
    ['t,h,e,m', null],
    ['t/h/e/m', null],
    ['t|h|e|m', null],
    ['t+h+e+m', null],
    ['t-h-e-m', 'them'],
    ['d/u/m/b', 'dumb'],
    ['d.u m.b', null],
    // Letters of two units, and letters that change length in lower case.
    ['𝼀 d u m b', null],
    ['İ d u m b', null],
  ])('%j becomes %j', (text, joined) => {
    expect(join(text)).toBe(joined);
  });

  it.each([
    ['y o u a r e d u m b', 'you are dumb'],
    ['d u m b b u t', 'dumb but'],
    ['y.o.u.a.r.e.d.u.m.b', 'you are dumb'],
    ['y. o. u. a. r. e. d. u. m. b', 'you are dumb'],
    ['t o i d i o t', 'to idiot'],
    // Also as a list or initials, where one of the words is hidden.
    ['y,o,u,d,u,m,b', 'you dumb'],
    ['Y.O.U.D.U.M.B.M.A.N', 'YOU DUMB MAN'],
    ['y,o,u,c,a,n', null],
    ['i d i o t t o', 'idiot to'],
    // The fewest words: not "so no", not "o the rat".
    ['s o o n o', 'soon o'],
    ['o t h e r a t', 'other at'],
  ])('%j is cut into words: %j', (text, joined) => {
    expect(join(text)).toBe(joined);
  });

  it.each([
    ['i d i o t, t o', 'idiot, to'],
    ['i d i o t and a r e', 'idiot and are'],
    ['i d i o t and x q', 'idiot and x q'],
    ['i d i o t and t,h,e,m', 'idiot and t,h,e,m'],
    ['i d i o t and z q x', 'idiot and z q x'],
    ['c a t and t o', null],
  ])('%j: short words beside one are joined: %j', (text, joined) => {
    expect(join(text)).toBe(joined);
  });

  it('is joined whole where it is too long to be cut into words', () => {
    const longest = 'i d i o t '.repeat(200).trim();
    expect(join(longest)).toBe('idiot '.repeat(200).trim());
    expect(join(`${longest} i`)).toBe(`${'idiot'.repeat(200)}i`);
  });

  it('points back at its letters', () => {
    const mapped = joinSpaced('oh, i. d. i. o. t!');
    expect(mapped?.text).toBe('oh, idiot!');
    if (!mapped) return;
    expect(toReceived(mapped, 4, 9)).toEqual({ begin: 4, end: 17 });
    expect([4, 5, 6, 7, 8].map((at) => toReceived(mapped, at, at + 1).begin)).toEqual([4, 7, 10, 13, 16]);
  });
});
