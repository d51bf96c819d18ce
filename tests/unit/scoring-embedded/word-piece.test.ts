import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEGIN_ID,
  createVocabulary,
  END_ID,
  SPECIAL_PIECES,
  UNKNOWN_ID,
} from '../../../src/scoring/embedded/deep/vocabulary.ts';
import { WordPieceReader } from '../../../src/scoring/embedded/deep/word-piece.ts';

const PIECES = [
  ...SPECIAL_PIECES,
  ...[
    'un',
    'the',
    'kind',
    'link',
    'user',
    '@',
    '!',
    "'",
    'face',
    'laughing',
    'boy',
    'dark',
    'skin',
    'flag',
    'norway',
    '山',
  ],
  ...['##kind', '##ness', '##s', '##fold', 'a', '##a', 'b', '##b'],
];
const vocabulary = createVocabulary({
  pieces: PIECES,
  emojiNames: { '😂': 'laughing face', '👦': 'boy', '🇳🇴': 'flag Norway'.toLowerCase(), '❤': 'kind' },
});
const reader = new WordPieceReader(vocabulary, 64);

function piecesOf(text: string): string[] {
  reader.read(text);
  return Array.from(reader.ids.subarray(1, reader.count - 1), (id) => PIECES[id] as string);
}

function stretchesOf(text: string): string[] {
  reader.read(text);
  return Array.from({ length: reader.count - 2 }, (_, at) =>
    text.slice(reader.begin[at + 1], reader.end[at + 1]),
  );
}

describe('word pieces', () => {
  it('are the longest that fit from the left, in lower case and without accents', () => {
    expect(piecesOf('Unkindness')).toEqual(['un', '##kind', '##ness']);
    expect(piecesOf('THE kïnd')).toEqual(['the', 'kind']);
  });

  it('stand between a begin and an end mark, even of nothing', () => {
    for (const text of ['', 'the']) {
      reader.read(text);
      expect(reader.ids[0]).toBe(BEGIN_ID);
      expect(reader.ids[reader.count - 1]).toBe(END_ID);
      expect([reader.begin[0], reader.end[reader.count - 1]]).toEqual([-1, -1]);
    }
  });

  it('say where in the text they came from', () => {
    expect(stretchesOf('the Unkindness!')).toEqual(['the', 'Un', 'kind', 'ness', '!']);
    expect(stretchesOf('ki\u0308nd')).toEqual(['ki\u0308nd']);
  });

  it('cost an unknown character itself, not its word', () => {
    expect(piecesOf('aбb')).toEqual(['a', '[UNK]', '##b']);
  });

  it('are one word for a link and one for a user name', () => {
    expect(piecesOf('the https://example.org/a?b=c the')).toEqual(['the', 'link', 'the']);
    expect(piecesOf('WWW.example.org')).toEqual(['link']);
    expect(piecesOf('@some_body9 kind')).toEqual(['@', 'user', 'kind']);
    expect(piecesOf('@ the')).toEqual(['@', 'the']);
  });

  it('are an emoji by its name, and once where it is repeated', () => {
    expect(piecesOf('😂😂😂 the')).toEqual(['laughing', 'face', 'the']);
    expect(stretchesOf('😂😂 the')).toEqual(['😂', '😂😂', 'the']);
    expect(piecesOf('😂 ❤️ 😂')).toEqual(['laughing', 'face', 'kind', 'laughing', 'face']);
    expect(piecesOf('🇳🇴')).toEqual(['flag', 'norway']);
    expect(piecesOf('👦🏿')).toEqual(['boy', 'dark', 'skin']);
  });

  it('are unknown for an emoji without a name, and go on after it', () => {
    expect(piecesOf('🦖 the')).toEqual(['[UNK]', 'the']);
  });

  it('part ideographs', () => {
    expect(piecesOf('山山')).toEqual(['山', '山']);
  });

  it('are as many as fit, and the rest is left', () => {
    const short = new WordPieceReader(vocabulary, 5);
    short.read('the the the the the');
    expect(short.count).toBe(5);
    expect(short.isCut).toBe(true);
    expect(short.ids[4]).toBe(END_ID);
    short.read('the the the');
    expect([short.count, short.isCut]).toEqual([5, false]);
  });

  it('are the same each time, lie within the text in order, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        reader.read(text);
        const first = Array.from(reader.ids.subarray(0, reader.count));
        for (let at = 1; at < reader.count - 1; at += 1) {
          const begin = reader.begin[at] as number;
          const end = reader.end[at] as number;
          expect(begin).toBeGreaterThanOrEqual(at === 1 ? 0 : (reader.begin[at - 1] as number));
          expect(end).toBeGreaterThan(begin);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        reader.read('the kind');
        reader.read(text);
        expect(Array.from(reader.ids.subarray(0, reader.count))).toEqual(first);
      }),
    );
  });

  it('forget words when they have met too many, and read the same', () => {
    const before = piecesOf('unkindness');
    for (let at = 0; at < 20_100; at += 1) reader.read(`w${at}`);
    expect(piecesOf('unkindness')).toEqual(before);
  });

  it('take linear time for one endless word', () => {
    const began = performance.now();
    reader.read('x'.repeat(200_000));
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(reader.ids[1]).toBe(UNKNOWN_ID);
  });
});

describe('a vocabulary', () => {
  it('is refused without its special pieces', () => {
    expect(() => createVocabulary({ pieces: ['the'], emojiNames: {} })).toThrow('[PAD]');
  });
});
