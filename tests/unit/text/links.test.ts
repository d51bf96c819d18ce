import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks, linkHosts } from '../../../src/text/links.ts';
import { anyText } from './any-text.ts';

const linksIn = (text: string) => findLinks(text).map((found) => found.link);

describe('links in plain text', () => {
  it.each([
    ['see https://a.example/b?c=d#e now', ['https://a.example/b?c=d#e']],
    ['(http://a.example/b).', ['http://a.example/b']],
    ['"www.a.example", he said', ['www.a.example']],
    ['HTTP://A.EXAMPLE', ['HTTP://A.EXAMPLE']],
    ['hxxp://a.example/x', ['hxxp://a.example/x']],
    ['buy at cheap-pills.com/now!', ['cheap-pills.com/now']],
    ['shop.example.co.uk and spam.ru', ['shop.example.co.uk', 'spam.ru']],
    ['http://a.com b.com http://c.com', ['http://a.com', 'b.com', 'http://c.com']],
    ['http://a.com/b.com', ['http://a.com/b.com']],
    ['a.com a.com', ['a.com', 'a.com']],
    ['a.com/.', ['a.com/']],
    ['a.com?x', ['a.com']],
    ['a.com/x y', ['a.com/x']],
    ['a.co.uk/x', ['a.co.uk/x']],
    ['http://localhost', ['http://localhost']],
    ['http://a.com,b.com', ['http://a.com,b.com']],
    ['<http://a.com>b.com', ['http://a.com', 'b.com']],
    ['{a.com', ['a.com']],
    // Behind a letter or digit a scheme or `www.` is the end of a word.
    ['zwww.a.com', ['zwww.a.com']],
    ['Zwww.a.com', ['Zwww.a.com']],
    ['9www.a.com', ['9www.a.com']],
    ['0www.a.com', ['0www.a.com']],
    ['-www.a.com', ['www.a.com']],
    ['[www.a.com', ['www.a.com']],
    ['/www.a.com', ['www.a.com']],
    [':www.a.com', ['www.a.com']],
  ])('are found in %j', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it.each([
    'no links here. None at all.',
    'The end.is near, said he.it was so',
    'bob@mail.com',
    'U.S.A. and e.g. this',
    'version 1.2.3',
    'node.js and file.txt',
    '3.14',
    'http://',
    'awww.sweet',
    '-a-.com',
    '.com',
    'a..com',
    'x.commune',
    'x.com_y',
    'Éwww.a.com',
    'Àa.com',
    'жa.com',
  ])('are not seen in %j', (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  it('have their place in the text', () => {
    expect(findLinks('see a.com/x and http://b.example/y.')).toEqual([
      { begin: 4, end: 11, link: 'a.com/x' },
      { begin: 16, end: 34, link: 'http://b.example/y' },
    ]);
  });

  it('stand where they are said to stand, in order, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { begin, end, link } of findLinks(text)) {
          expect(text.slice(begin, end)).toBe(link);
          expect(begin).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});

describe('hosts of links', () => {
  it('are lower case, ASCII, one a link', () => {
    expect(
      linkHosts([
        'http://WWW.A.Example/x',
        'www.b.com',
        '//c.com/i.png',
        'd.com/x',
        'https://bücher.example',
        'hxxps://e.com',
        'hxxp://e.com',
        'x.y.e.com/z',
        'http://user:pass@f.com:8080/',
        'http://g.com./',
        'h.com:8080/x',
        ' ftp://i.com ',
        'http://a.example',
        'http://a.example',
      ]),
    ).toEqual([
      'www.a.example',
      'www.b.com',
      'c.com',
      'd.com',
      'xn--bcher-kva.example',
      'e.com',
      'e.com',
      'x.y.e.com',
      'f.com',
      'g.com',
      'h.com',
      'i.com',
      'a.example',
      'a.example',
    ]);
  });

  it('are left out where a link has none', () => {
    expect(
      linkHosts([
        'mailto:a@b.com',
        'javascript:alert(1)',
        'data:text/plain,x',
        '/path',
        '#top',
        'page',
        'http://',
        'http://[',
        '',
        'file:///etc/x',
        './a.html',
        'see x:y.com',
        'ws://a.com',
        'gopher://c.com',
        'xhxxp://e.com',
        'http://.',
        'x y.com',
        'a-b:c',
      ]),
    ).toEqual([]);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(linkHosts([text, `http://${text}`, `//${text}`]).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('links with dots in brackets', () => {
  it.each([
    ['see a[.]com now', ['a[.]com'], ['a.com']],
    ['www[.]a[.]co[.]uk/x', ['www[.]a[.]co[.]uk/x'], ['www.a.co.uk']],
    ['b.a[.]com', ['b.a[.]com'], ['b.a.com']],
    ['[a[.]com]', ['a[.]com'], ['a.com']],
    ['hxxp://a[.]com/x', ['hxxp://a[.]com/x'], ['a.com']],
    ['a.]com', [], []],
    ['a[.]b', [], []],
    ['[.]com', [], []],
  ])('are found in %j', (text, links, hosts) => {
    const found = findLinks(text);
    expect(found.map(({ link }) => link)).toEqual(links);
    expect(found.map(({ begin, end }) => text.slice(begin, end))).toEqual(links);
    expect(linkHosts(links)).toEqual(hosts);
  });
});
