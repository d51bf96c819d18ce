/** Texts for property tests: anything at all, and pieces that the text rules look at, in any order. */
import fc from 'fast-check';
import { isInsidePair, type MappedText } from '../../../src/text/mapped-text.ts';

const PIECES = (
  'f u c k i I d o t b █ × • 1 0 3 4 5 7 @ $ ! * ** . - _ | + а е о р с ж α ν ʀ ɪ é ｆ 𝓲 ⓘ 🅸 😀 👨‍👩 🇮 ﷺ ﬃ ½ … ’ > <b> </b> <br> <q> </q> ' +
  'fu ck sh it <blockquote> </blockquote> <script> &amp; &lt a@b.com http://a.com ooo ss sss A K KKK ᄀ ᅡ ｶ ﾞ 日 本 ا क ् ß İ ſ Å'
)
  .split(' ')
  .concat([
    ' ',
    '  ',
    '\n',
    '\u200b',
    '\u200d',
    '\ufe0f',
    '\u0301',
    '\u0336',
    '\u0308',
    '\ud83d',
    '\ude00',
    '\u0651',
  ]);

/** Any string: well formed or not, and rich in what the rules look at. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
);

/** What is wrong with the map of a text made from `source`; null where nothing is. */
export function findMapFault(mapped: MappedText, source: string): string | null {
  const { text, starts, ends } = mapped;
  if (starts === null || ends === null) return text === source ? null : 'an identity that differs';
  if (starts.length !== text.length || ends.length !== text.length) return 'not one stretch a code unit';
  let lastBegin = 0;
  let lastEnd = 0;
  for (let i = 0; i < text.length; i++) {
    const begin = starts[i] as number;
    const end = ends[i] as number;
    if (begin >= end) return `an empty stretch at ${i}`;
    if (begin < lastBegin || end < lastEnd) return `a step back at ${i}`;
    if (end > source.length) return `out of bounds at ${i}`;
    if (isInsidePair(source, begin) || isInsidePair(source, end)) return `a split pair at ${i}`;
    lastBegin = begin;
    lastEnd = end;
  }
  return null;
}
