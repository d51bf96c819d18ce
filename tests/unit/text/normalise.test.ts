import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityText, toReceived } from '../../../src/text/mapped-text.ts';
import { normalise } from '../../../src/text/normalise.ts';
import { readText } from '../../../src/text/readable-text.ts';
import { anyText, findMapFault } from './any-text.ts';

const normalForm = (text: string) => normalise(identityText(text))?.text ?? null;

const DISGUISED: readonly (readonly [string, string])[] = [
  // Unicode forms and look-alikes
  ['ｓｔｕｐｉｄ', 'stupid'],
  ['𝓲𝓭𝓲𝓸𝓽', 'idiot'],
  ['ⓘⓓⓘⓞⓣ', 'idiot'],
  ['🅸🅳🅸🅾🆃', 'IDIOT'],
  ['ɪᴅɪᴏᴛ', 'idiot'],
  ['what an іdiot', 'what an idiot'],
  ['you are ѕtuріd', 'you are stupid'],
  ['what a mοrοn', 'what a moron'],
  ['that роре again', 'that pope again'],
  ['oﬃcer', 'officer'],
  // Invisible characters and marks
  ['i\u200bd\u200bi\u200bo\u200bt', 'idiot'],
  ['stu\u00adpid', 'stupid'],
  ['id\u2024iot', 'idiot'],
  ['id\ufe0fiot', 'idiot'],
  ['\u202eidiot\u202c', 'idiot'],
  ['i\u0337d\u0337i\u0337o\u0337t\u0337', 'idiot'],
  ['s\u0353\u033dt\u0353\u033du\u0353\u033dp\u0353\u033di\u0353\u033dd\u0353\u033d', 'stupid'],
  // Leet
  ['you are an 1d10t', 'you are an idiot'],
  ['what a b1tch', 'what a bitch'],
  ['ki||er', 'killer'],
  ['k1ll y0urself', 'kill yourself'],
  ['a$$hole', 'asshole'],
  ['a$5hole', 'asshole'],
  ['you a$$', 'you ass'],
  ['$hit', 'shit'],
  ['sh!t', 'shit'],
  ['5hit', 'shit'],
  ['b@stard', 'bastard'],
  ['@sshole', 'asshole'],
  ['f4gg0t', 'faggot'],
  ['N1GG3R', 'NIGGER'],
  ['terr0rists', 'terrorists'],
  ['musl1ms', 'muslims'],
  ['what buIIshit', 'what bullshit'],
  ['$h1t', 'shit'],
  // Masks
  ['f*ck you', 'fuck you'],
  ['F**K OFF', 'FUCK OFF'],
  ['b***h', 'bitch'],
  ['f***', 'fuck'],
  ['sh** happens', 'shit happens'],
  ['*sshole', 'asshole'],
  ['f@ck', 'fuck'],
  ['f#ck', 'fuck'],
  ['f-ck', 'fuck'],
  ['f█ck', 'fuck'],
  ['f×ck', 'fuck'],
  ['a**', 'ass'],
  ['f***ing', 'fucking'],
  ['**f*ck**', '**fuck**'],
  // Accents
  ['fück you', 'fuck you'],
  ['FÜCK', 'FUCK'],
  ['füüüück', 'fuck'],
  ['fvck off', 'fuck off'],
  ['ïdïöt', 'idiot'],
  // Spaced out
  ['you i d i o t', 'you idiot'],
  ['i.d.i.o.t', 'idiot'],
  ['i-d-i-o-t!', 'idiot!'],
  ['i_d_i_o_t', 'idiot'],
  ['I.D.I.O.T', 'IDIOT'],
  ['f u c k', 'fuck'],
  ['f a g', 'fag'],
  ['1 d 1 0 t', 'idiot'],
  ['y o u  a r e  d u m b', 'you  are  dumb'],
  ['y o u a r e s t u p i d', 'you are stupid'],
  ['y.o.u.i.d.i.o.t', 'you idiot'],
  ['i\nd\ni\no\nt', 'idiot'],
  // Broken
  ['id.iot', 'idiot'],
  ['stu-pid', 'stupid'],
  ['mo_ron', 'moron'],
  // Stretched
  ['stuuuuupid', 'stupid'],
  ['STUUUPID', 'STUPID'],
  ['nooooo', 'no'],
  ['goooood', 'good'],
  ['helllo', 'hello'],
  ['fuuuuckkkk', 'fuck'],
  ['blergggg', 'blergg'],
  ['blaaaap', 'blap'],
  // Two at once
  ['ｓｔuuuupіd', 'stupid'],
  ['f\u200b*\u200bc\u200bk', 'fuck'],
  // Latin letters in a Cyrillic word
  ['xуй', 'хуй'],
  ['д у р а к', 'дурак'],
  ['F\nU\nC\nK', 'FUCK'],
  ['C. U. N. T.', 'CUNT.'],
  ['what a *itch', 'what a bitch'],
];

const INNOCENT: readonly string[] = (
  '$9,400|2.25 million|B2B|H2O|COVID19|mp3|mp3s|4k|1st|2nd|3rd-party|U.S.A.|N.A.T.O.|J.K. Rowling|Mr. J. R. R. Tolkien|iPhone12|' +
  'iPhone4s|A320neo|F-16|B-52|MH370|R2D2|C3PO|T17|A55|K9|WW2|PS5|G20|5G|3D|4x4|i7-9700k|i18n|p2p|web3|at 10:30am|5pm|2024-11-05|' +
  '9/11|24/7|50/50|v1.2.3|https://a.example/sh1t|www.sh1t.example|bob.sh1t@mail.example|sh1t.com|#sh1t|@j0hn|C++|C#|AT&T|R&B|Q&A|20kg|' +
  'I am a man|a b c d|1 2 3 4|A B|a, e, i, o|x, y, z, w|S/M/L|aaa|KKK|AAA battery|I, II, III|XVIII|XXX|Schifffahrt|hmm|book|' +
  'Привет, мир|это сука|Я люблю Москву|IT-компания|чатGPT|καλημέρα σας|日本語です|한국어 댓글|สวัสดีครับ|नमस्ते दोस्तों|مرحبا بكم|שָׁלוֹם|Tiếng Việt|' +
  'café naïve Zürich|the β version|fran%c3%a7ois|color:#F5FFFA;|**Jobs** now|*hit the road|•tab one|“quoted” – yes…|well-known fact|co-op|x-ray|T-shirt|mother-in-law|rock-n-roll|e-mail|and/or|he/she|S&M|' +
  'x*y|2*3*4|**bold** text|*note|word*|wow!that|the pen.is red|node.js|file.txt|user_name|18+|LGBTQ+|a+|US$40|A$50|€20m|¥500|100%|' +
  "$$$|½ cup|5 µm|10 °C|x²|™|I'm|don't|rock'n'roll|¯\\_(ツ)_/¯|ಠ_ಠ|hello 😀👨‍👩‍👧 ❤️|🅰️|🇫🇷 🇩🇪|1️⃣|ﷺ|a.m.|e.g. i.e.|o.k."
).split('|');

const FUNCTION_WORDS =
  'the council has handled this rather well and my commute is shorter than it was last year'.split(' ');

describe('the normalised form', () => {
  it.each(DISGUISED)('reads %j as %j', (disguised, plain) => {
    expect(normalForm(disguised)).toBe(plain);
  });

  it.each(INNOCENT)('leaves %j as it is', (text) => {
    expect(normalForm(text)).toBeNull();
  });

  it('leads back to the text as received, through markup too', () => {
    const source = '<p>You <b>i&nbsp;d i o</b> t, really</p>';
    const normal = normalise(readText(source, 'html').readable);
    expect(normal?.text).toBe('You idiot, really');
    const { begin, end } = toReceived(normal as NonNullable<typeof normal>, 4, 9);
    expect(source.slice(begin, end)).toBe('i&nbsp;d i o</b> t');
  });

  it('leads from each letter of a mask to its own sign', () => {
    const normal = normalise(identityText('oh f*ck'));
    expect(toReceived(normal as NonNullable<typeof normal>, 4, 5)).toEqual({ begin: 4, end: 5 });
  });

  it('is null where only case differs', () => {
    expect(normalForm('Hello THERE')).toBeNull();
  });

  it('maps every code unit to a stretch of the source, in order, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normalise(identityText(text));
        expect(normal === null ? null : findMapFault(normal, text)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('is bounded by twice the text and 64, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalForm(text)?.length ?? 0).toBeLessThanOrEqual(2 * text.length + 64);
      }),
      { numRuns: 500 },
    );
    for (const grower of ['ﷺ', 'ﬃ', '⑽', '㌀', 'ᆯ']) {
      const text = grower.repeat(5_000);
      expect(normalForm(text)?.length ?? 0).toBeLessThanOrEqual(2 * text.length + 64);
    }
  });

  it('is its own normalised form, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normalForm(text);
        if (normal !== null) expect(normalForm(normal)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not exist for civil words in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FUNCTION_WORDS), { maxLength: 30 }), (words) => {
        expect(normalForm(words.join(' '))).toBeNull();
      }),
    );
  });
});
