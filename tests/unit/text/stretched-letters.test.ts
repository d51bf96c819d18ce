/** How far letters that were held down are shortened, and at the borders what is left. */
import { describe, expect, it } from 'vitest';
import { toReceived } from '../../../src/text/mapped-text.ts';
import { shrinkStretched } from '../../../src/text/stretched-letters.ts';

const shrink = (text: string) => shrinkStretched(text)?.text ?? null;

describe('a stretched letter', () => {
  it.each([
    // As a known word has it, two before one.
    ['stuuupid', 'stupid'],
    ['goooood', 'good'],
    ['kkkill', 'kill'],
    ['hellll', 'hell'],
    ['STUUUPID', 'STUPID'],
    ['stUuUpid', 'stUpid'],
    ['loooooserrrr', 'loser'],
    ['sttuupid', null],
    ['stuupid', null],
    // Up to four places are tried with all known words.
    ['sssttuuupppiiid', 'ssttupppid'],
    ['ssstuuupiiiddd', 'stupid'],
    ['ssstuuupppiiiddd', 'sstupppidd'],
    // Else two of a letter that doubles, one of another, and three where German joins two words.
    ['aaab', 'ab'],
    ['baaa', 'ba'],
    ['zzzo', 'zzo'],
    ['xxxl', 'xl'],
    ['жжжу', 'жу'],
    ['ñññx', 'ñx'],
    ['Schifffahrt', null],
    ['schiffffahrt', 'schiffahrt'],
    ['schifff', 'schiff'],
    ['fffort', 'ffort'],
    ['skkkop', null],
    ['skkkkop', 'skop'],
    ['skeeeop', 'skeeop'],
    ['skuuuop', 'skuop'],
    // One letter alone, Roman numbers, and letters without case.
    ['KKK', null],
    ['www', null],
    ['aaaaaa', null],
    ['XXXIV', null],
    ['MDCCCL', null],
    ['XXXLa', 'XLa'],
    ['aXXXXL', 'aXL'],
    ['漢漢漢字', null],
    // A word that changes its length in lower case.
    ['İstuuupid', null],
  ])('in %j: %j', (text, shrunk) => {
    expect(shrink(text)).toBe(shrunk);
  });

  it('points back at what was held down', () => {
    const mapped = shrinkStretched('(so) a-stuuuupid!');
    expect(mapped?.text).toBe('(so) a-stupid!');
    if (!mapped) return;
    expect(toReceived(mapped, 7, 13)).toEqual({ begin: 7, end: 16 });
    expect(toReceived(mapped, 10, 11)).toEqual({ begin: 13, end: 14 });
  });
});
