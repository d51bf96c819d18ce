/** Which masks are resolved, and at the borders which signs are left for what they are. */
import { describe, expect, it } from 'vitest';
import { identityText, toReceived } from '../../../src/text/mapped-text.ts';
import { readMasks } from '../../../src/text/masks.ts';
import { normalise } from '../../../src/text/normalise.ts';

const read = (text: string) => readMasks(text)?.text ?? null;

describe('a mask', () => {
  it.each([
    ['f*ck', 'fuck'],
    ['F**K', 'FUCK'],
    ['b∗tch', 'bitch'],
    ['b✱tch', 'bitch'],
    ['b•tch', 'bitch'],
    ['b▒tch', 'bitch'],
    ['n**ger', 'nigger'],
    // Between two letters: two must show.
    ['a*s', 'ass'],
    ['motherf*cker', 'motherfucker'],
    // Hidden at the end: two show, four in all, and a star or dollar sign last.
    ['sh**', 'shit'],
    ['shi$', 'shit'],
    ['st****', 'stupid'],
    ['sh*', null],
    ['id*', null],
    ['as*', null],
    ['di*', null],
    ['s*****', null],
    ['shi%', null],
    ['stupi%', null],
    // By custom one letter is enough.
    ['a**', 'ass'],
    ['f******', 'fucking'],
    // Hidden at the front: three show, five where the line begins, and one or two stars.
    ['x *uck', 'x fuck'],
    ['x **tch', 'x bitch'],
    ['x **ch', null],
    ['x ***hole', null],
    ['x -*uck', 'x -fuck'],
    ['*itch', null],
    ['*umb', null],
    ['*tupid', 'stupid'],
    ['*sshole', 'asshole'],
    ['x\n*itch', null],
    ['x\n*tupid', 'x\nstupid'],
    ['x *u*k', null],
    // Behind a bracket or dash it isn't where the line begins.
    ['\n(*itch', '\n(bitch'],
    ['\n-*itch', '\n-bitch'],
    // Signs within a word: one run of them, and four units in all.
    ['f#ck', 'fuck'],
    ['f%ck', 'fuck'],
    ['f&ck', 'fuck'],
    ['f^ck', 'fuck'],
    ['f~ck', 'fuck'],
    ['f_ck', 'fuck'],
    ['f.ck', 'fuck'],
    ['f-ck', 'fuck'],
    ['f@ck', 'fuck'],
    ['f!ck', 'fuck'],
    ['stu##d', 'stupid'],
    ['b##ch', 'bitch'],
    ['r#t', null],
    ['st#p#d', null],
    ['f_*k', null],
    ['f.c', null],
    // No word fits, or nothing is hidden.
    ['z*tch', null],
    ['foo.bar', null],
    ['fool**', null],
    ['*idiot*', null],
    ['**umb**', null],
    ['fo-ol x-y', null],
    ['f*', null],
    // Signs around it stay.
    ['**f*ck**', '**fuck**'],
    ['_f*ck_', '_fuck_'],
    ['-f*ck-', '-fuck-'],
    ['f*ck#', 'fuck#'],
    ['f*ck&', 'fuck&'],
    ['f*ck@', 'fuck@'],
    ['f*ck^', 'fuck^'],
    ['f*ck~', 'fuck~'],
    ['f*ck!', 'fuck!'],
    ['"f*ck."', '"fuck."'],
  ])('%j is read as %j', (text, word) => {
    expect(read(text)).toBe(word);
  });

  it('is not looked for in a run of more than twenty signs and letters', () => {
    expect(read(`${'x'.repeat(16)}f*ck`)).toBeNull();
    expect(read('chickens*it')).toBe('chickenshit');
  });

  it('points at each hidden letter, wherever the token and the mask in it stand', () => {
    const text = 'say (x)**f*ck** now';
    const mapped = readMasks(text);
    expect(mapped?.text).toBe('say (x)**fuck** now');
    if (mapped) {
      for (let at = 0; at < text.length; at++) {
        expect(toReceived(mapped, at, at + 1)).toEqual({ begin: at, end: at + 1 });
      }
    }
  });

  it('keeps letters that show as they were written', () => {
    expect(read('aSs*oLe')).toBe('aSshoLe');
    expect(read('Zuck*r')).toBeNull();
  });
});

describe('masks of other signs than stars', () => {
  it.each(['fu××', 'fu••'])('are read to the end of %j', (text) => {
    expect(normalise(identityText(text))?.text).toBe('fuck');
  });
});
