import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/text/fold.ts';
import { identityText } from '../../../src/text/mapped-text.ts';
import { normalise } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/readable-text.ts';
import { findTextFacts } from '../../../src/text/text-facts.ts';
import { cutWindows } from '../../../src/text/windows.ts';

const MAX_BYTES = 20_480;
/**
 * The slowest of these takes about 0.1 s on a busy 2-core machine (2026-11); a quadratic step took 1.6 s and more. The
 * bound leaves room for a machine ten times slower.
 */
const BOUND_MS = 1_200;

const SEEDS = [
  ...'< & " \' . , - _ * ! @ $ | / > ~ 0 a A é ß İ 日 가 а ж ʀ ﷺ ﬃ Ⓐ 🅰 🇮 😀'.split(' '),
  ...'<a |<b>|</b>|<a><a></b>|<blockquote>|<q></q>|<!--|<script>|&amp|&#|&#x1F600;|a.|a@|@a.b|a@b.|f*|f**k |x*y*|http://|www.|a.com'.split(
    '|',
  ),
  ...'a.com |ab.ru/|+1 |+12345678901 |DE89 |AB12 CDEF|1.2.3.4 |2024-10-10 |tel 1|(1)|aaab|i d |i.d.|a1|1a|sh!|.”|“. |日本。'.split(
    '|',
  ),
  '> ',
  '\n>',
  '\n',
  ' ',
  '\t',
  '\u00a0',
  ' \u200f',
  '\u200b',
  'a\u200b',
  'a\u200d',
  '\ufe0f',
  '👨\u200d',
  '\u{e0041}',
  'a\u0301',
  '\u0301',
  '\u0301\u0323',
  'a\u0336',
  '\u1100',
  'ｶﾞ',
  '\ud83d',
  '\ude00',
  'क्',
];

function fill(seed: string): string {
  return seed.repeat(Math.floor(MAX_BYTES / Buffer.byteLength(seed)));
}

describe('20 KB of anything', () => {
  it.each(SEEDS)('is read in linear time: %j', (seed) => {
    for (const text of [`${fill(seed)}a`, `a${fill(seed)}`]) {
      // The processor's time, not the clock's: the machine may be busy with other things.
      const before = process.cpuUsage();
      readText(text, 'html');
      const { readable, links } = readText(text, 'text');
      normalise(readable);
      normalise(identityText(text));
      foldText(text);
      findTextFacts({ text, links, declaredLanguages: ['en'], knownLanguages: ['en'] });
      cutWindows(text, 1_000);
      expect(process.cpuUsage(before).user / 1_000).toBeLessThan(BOUND_MS);
    }
  });
});
