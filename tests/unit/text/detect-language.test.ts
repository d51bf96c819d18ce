/** The tables must answer what the package does: it is asked the same here, in its own form. */
import { eld } from 'eld/small';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/detect-language.ts';
import { anyText } from './any-text.ts';

const expectSame = (text: string) => {
  const [own, theirs] = [detectLanguage(text), eld.detect(text)];
  expect(own.language).toBe(theirs.language);
  expect(own.isReliable()).toBe(theirs.isReliable());
  const [scores, expected] = [own.getScores(), theirs.getScores()];
  expect(Object.keys(scores).sort()).toEqual(Object.keys(expected).sort());
  for (const [code, score] of Object.entries(expected)) expect(scores[code]).toBeCloseTo(score, 12);
};

const SENTENCES = [
  'The council met on Tuesday to talk about the bridge, and most of it was about money.',
  "I don’t think that's what they'd wanted, isn't it?",
  'Der Zug kommt heute wieder zu spät, und niemand weiß, warum das so ist.',
  'O trem chegou atrasado outra vez e ninguém sabe explicar o que aconteceu.',
  'Le train est encore en retard aujourd’hui, c’est toujours la même chose.',
  'Поезд сегодня опять опоздал, и никто не знает почему.',
  '오늘도 기차가 늦게 왔는데 아무도 이유를 모른다.',
  '今天火车又晚点了，没有人知道为什么。',
  'これは良い記事です。もっと読みたいと思いました。',
  'القطار تأخر اليوم مرة أخرى ولا أحد يعرف السبب',
  'ok',
  'abc',
  'a',
  '',
  '   ',
  '1234 !!! ???',
  '😀😀 ha 😀',
  "' `` ’",
  'x'.repeat(2_000),
  `${'é'.repeat(68)}${'abc'.repeat(30)} and so on`,
  'word '.repeat(300),
  'straße '.repeat(80),
];

describe('detecting a language', () => {
  it.each(SENTENCES)('answers for %j what the package does', (text) => expectSame(text));

  it('answers what the package does for any words of these, in any order', () => {
    const words = SENTENCES.flatMap((sentence) => sentence.slice(0, 300).split(' '));
    const text = fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((list) => list.join(' '));
    fc.assert(fc.property(text, expectSame), { numRuns: 300 });
  });

  it('answers what the package does for any text at all', () => {
    fc.assert(fc.property(anyText, expectSame), { numRuns: 300 });
  });

  it('keeps one answer as it is while another text is read', () => {
    const german = detectLanguage(SENTENCES[2] as string);
    const before = german.getScores();
    detectLanguage(SENTENCES[0] as string);
    expect(german.getScores()).toEqual(before);
    expect(german.isReliable()).toBe(true);
  });
});
