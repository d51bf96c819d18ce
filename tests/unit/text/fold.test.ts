import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/text/fold.ts';
import { anyText } from './any-text.ts';

describe('a fold', () => {
  it.each([
    ['Hello, World!', 'hello world'],
    ['Hello', 'H e l l o . . .'],
    ['paypal', 'раураl'],
    ['PAYPAL', 'ｐａｙｐａｌ'],
    ['free v1agra', 'FREE viagra!!!'],
    ['hello', 'he11o'],
    ['café', 'cafe\u0301'],
    ['café', 'cafe'],
    ['buy “now” – today…', 'buy now today'],
    ['hi 😀', 'hi 😁'],
    ['stupid', 'stu\u200bpid'],
    ['STRASSE é', 'strasse e\u0301'],
    ['Привет, мир', 'привет мир'],
    ['ｱｲ', 'アイ'],
  ])('is the same for %j and %j', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['hello', 'hallo'],
    ['one 2', 'one 9'],
    ['😀', '😁'],
    ['', '!'],
    ['!', '?'],
    ['привет', 'привёз'],
    ['か', 'が'],
    ['हिन्दी', 'हनद'],
    ['日本', '日木'],
  ])('differs for %j and %j', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it('keeps four marks of a stack, whatever is heaped on them', () => {
    const four = 'ж\u0301\u0302\u0303\u0304';
    expect(foldText(`${four}\u0305\u0306\u0307`)).toBe(foldText(four));
    expect(foldText(`${four}\u0308ж`)).toBe(foldText(`${four}ж`));
    expect(foldText('ж\u0301\u0302\u0303\u0305')).not.toBe(foldText(four));
    expect(foldText('ж\u0301')).not.toBe(foldText('ж\u0302'));
    expect(foldText('e\u0301\u0302')).toBe(foldText('e'));
  });

  it('is the same for signs alone but for white space around', () => {
    expect(foldText(' 😀 ')).toBe(foldText('😀'));
  });

  it('takes the same value by the table and by Unicode', () => {
    // A letter beyond the table sends the whole text the slow way.
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
        (text, more) => {
          expect(foldText(`${text}q`)).toBe(foldText(`\u{1f600}${text}q`));
          expect(foldText(`${text.toUpperCase()}x${more}`)).toBe(
            foldText(`${text.toUpperCase()}\u{1f600}x${more}`),
          );
        },
      ),
    );
    const latin = Array.from({ length: 0x250 }, (_, unit) => String.fromCharCode(unit));
    for (const letter of latin) expect(foldText(`q${letter}q`)).toBe(foldText(`q${letter}q\u{1f600}`));
    for (const sign of ['\u2000', '\u2014', '\u2026', '\u206f', '\u1fff', '\u2070']) {
      expect(foldText(`q${sign}q`)).toBe(foldText(`q${sign}q\u{1f600}`));
    }
  });

  it('is 32 hexadecimal digits for any text, and the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text)).toMatch(/^[0-9a-f]{32}$/);
        expect(foldText(text)).toBe(foldText(text));
      }),
    );
  });
});
