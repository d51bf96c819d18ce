import { describe, expect, it } from 'vitest';
import { CLASS_NAMES, GROUP_CLASS, hashUnits } from '../../../src/scoring/embedded/class-table.ts';
import {
  MAX_UNITS,
  TOKEN_IDEOGRAPH,
  TOKEN_LINK,
  TOKEN_MENTION,
  TOKEN_NUMBER,
  TOKEN_WORD,
  Tokens,
} from '../../../src/scoring/embedded/tokens.ts';

function read(text: string) {
  const tokens = new Tokens();
  tokens.read(text);
  const at = (index: number) => ({
    text: text.slice(tokens.begin[index], tokens.end[index]),
    kind: tokens.kind[index],
    hash: tokens.hash[index],
    classes: classNames(tokens.classes[index] as number),
    sentence: tokens.sentence[index],
  });
  return { tokens, list: Array.from({ length: tokens.count }, (_, index) => at(index)) };
}

function classNames(packed: number): string[] {
  const names: string[] = [];
  for (let rest = packed; rest !== 0; rest >>>= 8) names.push(CLASS_NAMES[rest & 0xff] as string);
  return names;
}

describe('tokens', () => {
  it('are words, numbers and symbols with their place in the text', () => {
    const { list } = read('Hello, 12 worlds % don’t');
    expect(list.map(({ text, kind }) => [text, kind])).toEqual([
      ['Hello', TOKEN_WORD],
      ['12', TOKEN_NUMBER],
      ['worlds', TOKEN_WORD],
      ['%', 3],
      ['don’t', TOKEN_WORD],
    ]);
  });

  it('hash a word without regard to its case or the kind of its apostrophe', () => {
    expect(read('DON’T').list[0]?.hash).toBe(read("don't").list[0]?.hash);
    expect(read('apple').list[0]?.hash).toBe(hashUnits('apple'));
    expect(read('apple').list[0]?.hash).not.toBe(read('apples').list[0]?.hash);
  });

  it('replace every identity of a class by the same hash, and keep the class', () => {
    const [norway, chilean, buddhists] = ['Norway', 'Chilean', 'Buddhists'].map((word) => read(word).list[0]);
    expect(norway?.hash).toBe(chilean?.hash);
    expect(norway?.hash).not.toBe(buddhists?.hash);
    expect(norway?.classes).toEqual(['nation', CLASS_NAMES[GROUP_CLASS]]);
    expect(buddhists?.classes).toEqual(['religion', 'group']);
  });

  it('find the class of inflected and possessive forms', () => {
    expect(read('scroungers').list[0]?.classes).toContain('beg');
    expect(read('deported').list[0]?.classes).toContain('expel');
    expect(read("author's").list[0]?.classes).toContain('writer');
  });

  it('make one token of a link and of a mention', () => {
    const { list, tokens } = read('see https://a.example/b?c=1 and www.b.example or c.example/d @some_one');
    expect(list.map(({ kind }) => kind)).toEqual([
      0,
      TOKEN_LINK,
      0,
      TOKEN_LINK,
      0,
      TOKEN_LINK,
      TOKEN_MENTION,
    ]);
    expect(list[1]?.text).toBe('https://a.example/b?c=1');
    expect(tokens.linkCount).toBe(3);
    expect(list[1]?.hash).toBe(list[3]?.hash);
  });

  it('do not take a missing space after a full stop for a link', () => {
    expect(read('the end.Then more').tokens.linkCount).toBe(0);
  });

  it('count sentences by their ends, but not at a point within a number', () => {
    expect(read('One. Two! Three? Four').list.map(({ sentence }) => sentence)).toEqual([0, 1, 2, 2, 3]);
    expect(read('costs 2.50 now').list.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0]);
  });

  it('cut Chinese by characters and give each the class of the word that begins there', () => {
    const { list } = read('寄生虫 好');
    expect(list.map(({ kind }) => kind)).toEqual(Array(4).fill(TOKEN_IDEOGRAPH));
    expect(list[0]?.classes).toEqual(['vermin']);
    expect(list[1]?.classes).toEqual([]);
  });

  it('keep the two halves of an emoji together', () => {
    expect(read('a 😀b').list.map(({ text }) => text)).toEqual(['a', '😀', 'b']);
    expect(read('😀').list[0]?.hash).not.toBe(read('😁').list[0]?.hash);
  });

  it('count words in capitals and exclamation marks', () => {
    const { tokens } = read('READ THIS now! Please! OK');
    expect(tokens.shoutedCount).toBe(2);
    expect(tokens.exclamationCount).toBe(2);
  });

  it('read a text of any length up to the limit, and nothing of an earlier one', () => {
    const tokens = new Tokens();
    tokens.read('a '.repeat(MAX_UNITS));
    expect(tokens.count).toBe(MAX_UNITS / 2);
    tokens.read('');
    expect(tokens.count).toBe(0);
  });
});
