import { describe, expect, it } from 'vitest';
import {
  parseCount,
  parseInstant,
  parseOrigin,
  parseSince,
  parseSiteName,
  parseSome,
} from '../../../src/commands/parse-option.ts';

describe('values of options', () => {
  it('takes whole numbers within the bounds', () => {
    const parse = parseCount(1, 64);
    expect([parse('1'), parse('64')]).toEqual([1, 64]);
    for (const wrong of ['0', '65', '-1', '1.5', '1e1', '', ' 1', 'two']) {
      expect(() => parse(wrong), wrong).toThrow('a whole number from 1 to 64');
    }
  });

  it('takes lists of known words, once each, over several options', () => {
    const parse = parseSome(['ingest', 'read', 'admin'] as const);
    expect(parse('ingest, read,ingest')).toEqual(['ingest', 'read']);
    expect(parse('admin', ['read'])).toEqual(['read', 'admin']);
    for (const wrong of ['', 'ingest,', 'Ingest', 'ingest;read']) {
      expect(() => parse(wrong), wrong).toThrow('some of ingest, read, admin');
    }
  });

  it('takes days and times with an offset, and answers UTC', () => {
    expect(parseInstant('2026-11-24')).toBe('2026-11-24T00:00:00.000Z');
    expect(parseInstant('2026-11-24T09:30:00+02:00')).toBe('2026-11-24T07:30:00.000Z');
    expect(parseInstant('2026-11-24T09:30Z')).toBe('2026-11-24T09:30:00.000Z');
    for (const wrong of ['2026-11-24T09:30:00', '24.11.2026', '2026-13-01', 'yesterday', '2026']) {
      expect(() => parseInstant(wrong), wrong).toThrow('such as 2026-11-24');
    }
  });

  it('takes origins as browsers send them', () => {
    expect(parseOrigin('https://News.example.org/')).toEqual(['https://news.example.org']);
    expect(parseOrigin('http://localhost:3000', ['https://a.example'])).toEqual([
      'https://a.example',
      'http://localhost:3000',
    ]);
    expect(parseOrigin('https://a.example:443')).toEqual(['https://a.example']);
    for (const wrong of [
      'a.example',
      'ftp://a.example',
      'https://a.example/path',
      'https://u@a.example',
      '*',
      'null',
    ]) {
      expect(() => parseOrigin(wrong), wrong).toThrow('a scheme and a host');
    }
  });

  it('takes names of sites that need no quotes anywhere', () => {
    for (const name of ['default', 'a', 'evening-post', 'News.example_2', 'a'.repeat(63)]) {
      expect(parseSiteName(name)).toBe(name);
    }
    for (const wrong of ['', '-x', '.x', 'a b', 'ä', 'a/b', 'a'.repeat(64)]) {
      expect(() => parseSiteName(wrong), wrong).toThrow('1 to 63');
    }
  });
});

describe('how far back', () => {
  it.each([
    ['30m', 1_800_000],
    ['12h', 43_200_000],
    ['7d', 604_800_000],
    ['0d', 0],
  ])('takes %s for a stretch of time up to now', (value, backMs) => {
    const before = Date.now();
    const since = parseSince(value).getTime() + backMs;
    expect(since).toBeGreaterThanOrEqual(before);
    expect(since).toBeLessThanOrEqual(Date.now());
  });

  it('takes a day or a time as it stands', () => {
    expect(parseSince('2026-11-24').toISOString()).toBe('2026-11-24T00:00:00.000Z');
    expect(parseSince('2026-11-24T09:30:00+01:00').toISOString()).toBe('2026-11-24T08:30:00.000Z');
  });

  it.each(['7', 'd', '7w', '-1d', '123456d', 'yesterday', '7 d'])('refuses %s', (value) => {
    expect(() => parseSince(value)).toThrow('It takes');
  });
});
