/**
 * The vocabulary of the deep stage: the pieces of the encoder's own that the texts use, so that the file stays small.
 * A word that falls out is still read, in smaller pieces.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  createVocabulary,
  SPECIAL_PIECES,
  type VocabularyFile,
} from '../../src/scoring/embedded/deep/vocabulary.ts';
import { WordPieceReader } from '../../src/scoring/embedded/deep/word-piece.ts';

const MAX_TOKENS = 512;
/** Words that the tokeniser puts in place of others. */
const ALWAYS = ['link', 'user', '@', 'dark', 'light', 'medium', 'skin'];
const LATIN = /^(?:##)?[\p{Script=Latin}\p{N}\p{P}\p{S}]$/u;

export interface ChosenVocabulary extends VocabularyFile {
  /** Per piece its row in the encoder's own table of embeddings. */
  sourceIds: number[];
}

/** Unicode's names, in lower case, of all emoji. */
export function readEmojiNames(): Record<string, string> {
  const data = createRequire(import.meta.url)('unicode-emoji-json/data-by-emoji.json') as Record<
    string,
    { name: string }
  >;
  return Object.fromEntries(
    Object.entries(data)
      .map(([emoji, { name }]) => [emoji.replaceAll('\ufe0f', ''), plain(name)] as const)
      .filter(([emoji]) => !/^[\d#*]/.test(emoji)),
  );
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

/**
 * @param encoderFolder holds the encoder's `tokenizer.json`
 * @param minUses a piece that the texts use less often is left out, unless it is a single Latin character
 */
export function makeVocabulary(
  encoderFolder: string,
  texts: Iterable<string>,
  minUses: number,
): ChosenVocabulary {
  const tokenizer = JSON.parse(readFileSync(join(encoderFolder, 'tokenizer.json'), 'utf8')) as {
    model: { vocab: Record<string, number> };
  };
  const source = tokenizer.model.vocab;
  const all = Object.entries(source).sort((a, b) => a[1] - b[1]);
  const text = all.map(([piece]) => piece).filter((piece) => !/^\[.*\]$/.test(piece) || piece.length <= 2);
  const emojiNames = readEmojiNames();
  const whole = createVocabulary({ pieces: [...SPECIAL_PIECES, ...text], emojiNames });
  const uses = new Uint32Array(whole.size);
  const reader = new WordPieceReader(whole, MAX_TOKENS);
  for (const one of texts) {
    reader.read(one);
    for (let at = 0; at < reader.count; at += 1) {
      const id = reader.ids[at] as number;
      uses[id] = (uses[id] as number) + 1;
    }
  }
  const named = new Set([...whole.emoji.values()].flat());
  const kept = text.filter((piece, index) => {
    const id = index + SPECIAL_PIECES.length;
    return (uses[id] as number) >= minUses || named.has(id) || LATIN.test(piece) || ALWAYS.includes(piece);
  });
  const pieces = [...SPECIAL_PIECES, ...kept];
  return { pieces, emojiNames, sourceIds: pieces.map((piece) => source[piece] as number) };
}
