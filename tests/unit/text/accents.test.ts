/** Which accents are a mask, and which words of other languages stay as they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccents } from '../../../src/text/accents.ts';
import { toReceived } from '../../../src/text/mapped-text.ts';
import { anyText, findMapFault } from './any-text.ts';

const read = (text: string) => readAccents(text)?.text ?? null;

describe('accents as a mask', () => {
  it.each([
    ['fück', 'fuck'],
    ['fúcking', 'fucking'],
    ['Fück YÖU', 'Fuck YÖU'],
    ['shït', 'shit'],
    ['ídiot', 'idiot'],
    ['ïdïöts', 'idiots'],
    ['ÏDÏÖT', 'IDIOT'],
    ['ƒuck', 'fuck'],
    ['ƑUCK', 'FUCK'],
    ['mørøn', 'moron'],
    ['stupıđ', 'stupid'],
    ['f\u0303uck', 'fuck'],
    ['ḟũçḳ', 'fuck'],
    ['imbécile', 'imbecile'],
    // A Roman v.
    ['fvck', 'fuck'],
    ['FVCK', 'FUCK'],
    ['Stvpid cvnt', 'Stupid cunt'],
    ['fvçk', 'fuck'],
    ['pervért', 'pervert'],
    ['(fück!)', '(fuck!)'],
  ])('are taken off %j', (text, plain) => {
    expect(read(text)).toBe(plain);
  });

  it.each(
    (
      'für|Motörhead|Zoë|Ñandú|año|pênis|pénis|râpé|Hâte|hàng|morón|horný|Nazí|İslam|exécute|Béat|hindú|casinò|Trotz der Kürze schön|' +
      'très fâché|Ça va déjà|São João|niño|günaydın arkadaşlar|žluťoučký kůň|áss|sëx|pervert|fuck|every|Chvck|tv|vs|' +
      '#fück|@fück|https://fück.example/|u\u0308|\u0308fuck'
    ).split('|'),
  )('stay in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('stay in an ordinary word also where their marks are apart', () => {
    expect(read('ra\u0302pe\u0301')).toBeNull();
  });

  it('lead back to their letters', () => {
    const mapped = readAccents('oh fu\u0308ck') as NonNullable<ReturnType<typeof readAccents>>;
    expect(toReceived(mapped, 3, 7)).toEqual({ begin: 3, end: 8 });
    expect(toReceived(mapped, 4, 5)).toEqual({ begin: 4, end: 6 });
  });

  it('are looked for in words of a bounded length alone', () => {
    expect(read(`f${'\u0308'.repeat(20_000)}uck`)).toBeNull();
  });

  it('lead to a map in order, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mapped = readAccents(text);
        expect(mapped === null ? null : findMapFault(mapped, text)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
