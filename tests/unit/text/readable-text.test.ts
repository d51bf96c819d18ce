import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toReceived } from '../../../src/text/mapped-text.ts';
import { readText } from '../../../src/text/readable-text.ts';
import { anyText, findMapFault } from './any-text.ts';

const html = (source: string) => readText(source, 'html').readable.text;
const plain = (source: string) => readText(source, 'text').readable.text;
const sourceOf = (source: string, word: string) => {
  const { readable } = readText(source, 'html');
  const at = readable.text.indexOf(word);
  const { begin, end } = toReceived(readable, at, at + word.length);
  return source.slice(begin, end);
};

/** Twenty letters: just enough for a comment of one's own. */
const OWN = 'I do not agree with those';

describe('readable text of markup', () => {
  it.each([
    ['<p>Hello <b>world</b></p>', 'Hello world'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<ul><li>one<li>two</ul>', 'one\ntwo'],
    ['id<b></b>iot', 'idiot'],
    ['a\n   b\t c', 'a b c'],
    ['caf&eacute; &amp; bar &#128512; &lt;3', 'café & bar 😀 <3'],
    ['x &NotEqualTilde; y', 'x ≂̸ y'],
    ['tom &amp jerry', 'tom & jerry'],
    ['a<!-- hidden -->b', 'ab'],
    ['a<script>alert(1)</script>b', 'ab'],
    ['a<style>p{}</style><template>x</template>b', 'ab'],
    ['a<script>you idiot', 'ayou idiot'],
    ['look <img src="x.png" alt="a cat"> here', 'look a cat here'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<b>never closed', 'never closed'],
    ['</i></b>closed twice</b>', 'closed twice'],
    ['<p></p><br><div> </div>', ''],
    ['&nbsp; &nbsp;', ''],
    ['<img src="x.png">', ''],
    ['<p>one</p>two', 'one\ntwo'],
    ['<b>one</b>\n<b>two</b>', 'one two'],
    ['a\rb\u000bc', 'a b c'],
    ['a\u0001b\u000eb', 'a\u0001b\u000eb'],
    ['<b alt="x">y</b>', 'y'],
    ['<B>LOUD</B><SCRIPT>x</SCRIPT>', 'LOUD'],
    ['', ''],
  ])('reads %j as %j', (source, readable) => {
    expect(html(source)).toBe(readable);
  });

  it.each([
    [`<blockquote>you idiot</blockquote><p>${OWN}</p>`, OWN],
    [`<blockquote>a<blockquote>b</blockquote>c</blockquote>${OWN}`, OWN],
    [`<blockquote>a <b>bold</b> word</blockquote>${OWN}`, OWN],
    [`<p>a <b>bold</b> word</p><blockquote>b</blockquote>${OWN}`, `a bold word\n${OWN}`],
    [`${OWN} <blockquote>never closed, so mine`, `${OWN}\nnever closed, so mine`],
    [`<div>${OWN}<blockquote>closed by another</div>`, `${OWN}\nclosed by another`],
  ])('does not blame the author for quotes: %j is %j', (source, readable) => {
    expect(html(source)).toBe(readable);
  });

  it.each([
    ['<blockquote>you idiot</blockquote>.', 'you idiot\n.'],
    ['<blockquote>you idiot</blockquote><p>I disagree</p>', 'you idiot\nI disagree'],
    ['<blockquote>all of it</blockquote>', 'all of it'],
    ['<blockquote>all</blockquote><br> ', 'all'],
    [`<blockquote>you idiot</blockquote>${'&#x3164;'.repeat(20)}`, `you idiot\n${'\u3164'.repeat(20)}`],
  ])('reads the quotes of an author who says little besides: %j is %j', (source, readable) => {
    expect(html(source)).toBe(readable);
  });

  it('reads what is quoted within a sentence', () => {
    expect(html(`She wrote <q>no</q> and <cite>Someone</cite> agreed: ${OWN}`)).toBe(
      `She wrote no and Someone agreed: ${OWN}`,
    );
  });

  it('maps words to the source, entities whole', () => {
    const source = '<p>You <b>st&uuml;pid</b> 😀 dolt</p>';
    expect(sourceOf(source, 'stüpid')).toBe('st&uuml;pid');
    expect(sourceOf(source, 'ü')).toBe('&uuml;');
    expect(sourceOf(source, '😀')).toBe('😀');
    expect(sourceOf(source, 'You stüpid')).toBe('You <b>st&uuml;pid');
    expect(sourceOf('x &NotEqualTilde; y', '\u0338')).toBe('&NotEqualTilde;');
  });

  it('keeps the targets of links, and links written out that no target says', () => {
    const source =
      '<a href="https://a.example/x">here</a> <img src="//cdn.example/i.png"> <a href="http://b.com/">b.com</a> see c.com';
    expect(readText(source, 'html').links).toEqual([
      'https://a.example/x',
      '//cdn.example/i.png',
      'http://b.com/',
      'c.com',
    ]);
    expect(readText('<a href="">x</a>', 'html').links).toEqual([]);
    // The same link in another dress.
    for (const href of [' http://b.com ', 'HTTPS://B.com', 'http://b.com//', 'b.com']) {
      expect(readText(`<a HREF="${href}">x</a> b.com`, 'html').links).toEqual([href]);
    }
    expect(readText('<a href="http://b.com/x//y">x</a> b.com/x', 'html').links).toHaveLength(2);
  });

  it('maps every code unit to a stretch of the source, in order, for any markup', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(findMapFault(readText(source, 'html').readable, source)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

describe('readable text of plain text', () => {
  it('is the text itself where nothing is quoted', () => {
    const { readable } = readText('a < b > c\nd &amp; e', 'text');
    expect(readable).toEqual({ text: 'a < b > c\nd &amp; e', starts: null, ends: null });
  });

  it.each([
    [`> you idiot\n${OWN}`, OWN],
    [`>you idiot\n>> and you\n${OWN}`, OWN],
    [`${OWN}\n  > quoted\nlast`, `${OWN}\nlast`],
    [`${OWN}\n>`, `${OWN}\n`],
    ['> you idiot\nok', '> you idiot\nok'],
    ['> you idiot\nI disagree', '> you idiot\nI disagree'],
    ['> all quoted\n> and this', '> all quoted\n> and this'],
    ['>:( not a quote', '>:( not a quote'],
    ['>_< nor this', '>_< nor this'],
    ['a > b', 'a > b'],
  ])('leaves quoted lines out: %j is %j', (text, readable) => {
    expect(plain(text)).toBe(readable);
  });

  it('finds links, of the author only', () => {
    expect(readText(`> see www.a.com\n${OWN}, see http://b.example/c.`, 'text').links).toEqual([
      'http://b.example/c',
    ]);
    expect(readText('> see www.a.com\nok', 'text').links).toEqual(['www.a.com']);
  });

  it('maps every code unit to a stretch of the source, in order, for any text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(findMapFault(readText(source, 'text').readable, source)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
