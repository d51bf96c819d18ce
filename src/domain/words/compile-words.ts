/**
 * A site's word list, made ready once per policy version, so that each comment costs one pass over its text however
 * long the list is: 20 µs for 110 characters against 10,000 literals, 32 µs where half of them are wildcards (one
 * core, Node 20, 2026-11).
 *
 * Literals: one Aho-Corasick automaton over words. Wildcards: one over letters finds the patterns whose longest
 * part occurs in a word, and each of those then reads the word once. The worst case is a list made so that the longest
 * part of every pattern with a star inside occurs in every word: patterns × letters. `policy-schema.ts` allows
 * 1,000 such patterns, which makes that 0.2 s for 20 KB.
 */
import type { WordPattern } from '../policy.ts';
import { foldText } from './fold-text.ts';
import { compileSequences, type SequenceMatcher } from './sequence-matcher.ts';
import { type Piece, splitText } from './split-text.ts';
import { compileWildcard, matchesWildcard, type Wildcard } from './wildcard.ts';

/** Between words any of these, and any number of them, is as good as another: `know-all` is found in `know all`. */
const LOOSE_SYMBOLS = new Set(["'", '’', '‘', '`', '-', '‐', '–', '—', '.', ',', '_']);

const UNKNOWN = -1;
const CODE_UNITS = 65_536;

export interface WordMatcher {
  /** The entries that occur in any of the texts, each once: rejecting before flagging, then by pattern. */
  find(texts: readonly string[]): WordPattern[];
}

/** Compiles a list; the order and repetition of its entries make no difference. Linear in the list's letters. */
export function compileWords(words: readonly WordPattern[]): WordMatcher {
  const entries = canonicalWords(words);
  const loose: [index: number, sequence: string[]][] = [];
  const exact: [index: number, sequence: string[]][] = [];
  const wildcards: [index: number, wildcard: Wildcard][] = [];

  entries.forEach((entry, index) => {
    const pieces = splitText(foldText(entry.pattern.trim()));
    if (entry.match === 'wildcard') {
      const [first, last] = [pieces[0], pieces[pieces.length - 1]];
      const pattern = pieces.map((piece) => piece.text).join('');
      wildcards.push([
        index,
        compileWildcard(pattern, first?.kind === 'character', last?.kind === 'character'),
      ]);
    } else if (pieces.some((piece) => piece.kind === 'symbol' && !LOOSE_SYMBOLS.has(piece.text))) {
      exact.push([index, exactSequence(pieces)]);
    } else {
      loose.push([index, looseSequence(pieces)]);
    }
  });

  const findLoose = sequenceFinder(loose, looseSequence);
  const findExact = sequenceFinder(exact, exactSequence);
  const findWildcards = wildcardFinder(wildcards);

  return {
    find(texts) {
      const found = new Set<number>();
      for (const text of texts) {
        const pieces = splitText(foldText(text));
        findLoose?.(pieces, found);
        findExact?.(pieces, found);
        findWildcards?.(pieces, found);
      }
      return [...found].sort((a, b) => a - b).map((index) => entries[index] as WordPattern);
    },
  };
}

/** The entries without repetition, rejecting ones first, then by pattern and kind in code-unit order. */
export function canonicalWords(words: readonly WordPattern[]): WordPattern[] {
  const byKey = new Map<string, WordPattern>();
  for (const word of words) {
    byKey.set(`${word.outcome === 'reject' ? 0 : 1}\n${word.pattern}\n${word.match}`, word);
  }
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as WordPattern);
}

type Find = (pieces: readonly Piece[], found: Set<number>) => void;

/** Words with gaps between them, all gaps alike (the empty string stands for one); none at the ends. */
function looseSequence(pieces: readonly Piece[]): string[] {
  const sequence: string[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'word' || piece.kind === 'character') sequence.push(piece.text);
    else if (sequence.length > 0 && sequence[sequence.length - 1] !== '') sequence.push('');
  }
  if (sequence[sequence.length - 1] === '') sequence.pop();
  return sequence;
}

/** Every symbol counts; runs of white space are alike. */
function exactSequence(pieces: readonly Piece[]): string[] {
  return pieces.map((piece) => (piece.kind === 'space' ? ' ' : piece.text));
}

function sequenceFinder(
  sequences: readonly [index: number, sequence: string[]][],
  toSequence: (pieces: readonly Piece[]) => string[],
): Find | null {
  if (sequences.length === 0) return null;
  const ids = new Map<string, number>();
  const numbered = sequences.map(([, sequence]) =>
    sequence.map((text) => {
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return id;
    }),
  );
  const matcher: SequenceMatcher = compileSequences(numbered, ids.size);
  return (pieces, found) => {
    const stream = toSequence(pieces).map((text) => ids.get(text) ?? UNKNOWN);
    for (const at of matcher.find(stream)) found.add((sequences[at] as [number, string[]])[0]);
  };
}

function wildcardFinder(wildcards: readonly [index: number, wildcard: Wildcard][]): Find | null {
  if (wildcards.length === 0) return null;
  const anchors = wildcards.map(([, { parts }]) => codeUnits(longest(parts)));
  const matcher = compileSequences(anchors, CODE_UNITS);
  return (pieces, found) => {
    for (const word of wordsOf(pieces)) {
      for (const at of matcher.find(codeUnits(word))) {
        const [index, wildcard] = wildcards[at] as [number, Wildcard];
        if (!found.has(index) && matchesWildcard(wildcard, word)) found.add(index);
      }
    }
  };
}

/**
 * What a wildcard may span: each word, and each stretch without a gap, which holds what unspaced scripts write (their
 * ends are open) and words that touch it. Each once; the empty stretch, which matches nothing, among them.
 */
function wordsOf(pieces: readonly Piece[]): Set<string> {
  const words = new Set<string>();
  let stretch = '';
  for (const piece of pieces) {
    if (piece.kind === 'word') words.add(piece.text);
    if (piece.kind === 'word' || piece.kind === 'character') {
      stretch += piece.text;
    } else {
      words.add(stretch);
      stretch = '';
    }
  }
  return words.add(stretch);
}

function longest(parts: readonly string[]): string {
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}

function codeUnits(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
