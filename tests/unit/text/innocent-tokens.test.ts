/** What holds digits and signs by nature, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { inCaseOf, isInnocentToken, visitTokens } from '../../../src/text/innocent-tokens.ts';

describe('a token', () => {
  it.each([
    // Addresses.
    'http://a1.example/x',
    'see:ftp://x',
    'www.a1b.x',
    'WWW.A1B.X',
    'a%2Fb',
    'bob@mail.example',
    'a.com',
    'a-1.b2.co.uk/x',
    'A1.COM',
    'a1.com:80',
    'a1.com?x',
    'a1.com#x',
    '“a1.com”,',
    // Tags and handles.
    '#b1tch',
    '@b1tch',
    '@_x',
    '@.x',
    '(@1diot)',
    // Prices.
    '$100k',
    'US$5',
    'AUD$5',
    '€5',
    '$5bn',
    'usd$1,000m',
    '5€/month',
    '£1',
    '¥9',
    '5€',
    '1,000.50$',
    // Dates, times, versions.
    '1.2.3',
    'v1.2',
    'v1',
    '1.',
    'as5',
    '5H17',
    '(B00B5),',
    'b1tch-22',
    '5H1T-X4-22',
    'V1.2.3rc',
    '10:30am',
    '2026-11-24',
    '1/2',
    '3-4',
    '1,5',
    // Ordinals and measures.
    '1st',
    '22ND',
    '5k',
    '10kg',
    '100mph',
    '3er',
    '1080p',
    '4x',
    '90yo',
    '2yrs',
    '3yr',
    // Digests and colours.
    '#ff00aa',
    'x#fff000',
    'deadbeef12',
    '0xdeadbeef1',
    '123e4567-e89b-12d3-a456-426614174000',
  ])('is innocent: %j', (token) => {
    expect(isInnocentToken(token)).toBe(true);
  });

  it.each([
    'b1tch',
    'sh!t',
    'a:/b',
    'xwww.b1tch',
    'a%2',
    'b%itch',
    'a@b',
    '@@b.com',
    'a1.b1tch',
    'b1tch.idiot',
    '-.com1',
    'com',
    '@ss',
    '@sshole',
    '@rse',
    '@nus',
    '@nal',
    '@$$',
    'x#b1tch',
    'a$$',
    'b$5tch!!',
    'a$5hole',
    '5$hits',
    'ABCD$5',
    '$hit',
    '5hit',
    'v123',
    'ab12',
    'ABCDE1',
    'a1B2',
    'ABC',
    'b1tch-',
    'b1tch-x',
    'bitch-22',
    'b1tch--2',
    'x1.2',
    '1.2.b1tch',
    '1stx',
    'x1st',
    '5hits',
    'deadbeef',
    'x#fffzz0',
    'abcdef1',
    '',
    '"',
  ])('is not innocent: %j', (token) => {
    expect(isInnocentToken(token)).toBe(false);
  });
});

describe('tokens with a sign', () => {
  const visited = (text: string) => {
    const found: [string, number][] = [];
    visitTokens(text, /\d/g, (token, begin) => found.push([token, begin]));
    return found;
  };

  it('are visited once each, whole, in order, but for innocent ones', () => {
    expect(visited('a b1t2ch 1st x\ny987 z')).toEqual([
      ['b1t2ch', 2],
      ['y987', 15],
    ]);
    expect(visited('x1yz')).toEqual([['x1yz', 0]]);
    expect(visited('none')).toEqual([]);
    // Again from the front.
    expect(visited('x1yz')).toHaveLength(1);
  });
});

describe('the case of a replacement', () => {
  it.each([
    ['B1TCH', 'BITCH'],
    ['B1T', 'BITCH'],
    ['b1tch', 'bitch'],
    ['B1tch', 'bitch'],
    ['B1', 'bitch'],
    ['11', 'bitch'],
    ['B1TcH', 'bitch'],
  ])('follows %j', (original, replaced) => {
    expect(inCaseOf('bitch', original)).toBe(replaced);
  });
});
