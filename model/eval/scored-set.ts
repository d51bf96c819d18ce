/** A set with the scores that the service gives it: what every figure is worked out from. No text is kept. */
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import type { Span } from '../../src/domain/comment.ts';
import { compilePolicy } from '../../src/domain/compile-policy.ts';
import { decide } from '../../src/domain/decide.ts';
import type { ScoredText, TextScorer } from '../../src/scoring/scored-text.ts';
import type { EvalRow } from './eval-rows.ts';

/** Scores row by row, as many as `ATTRIBUTES`: `Float64Array [rows, attributes]`, NaN where nothing is judged. */
export interface ScoredRows {
  rows: number;
  scores: Float64Array;
  /** Whether the default policy keeps the comment from being published at once: `Uint8Array [rows]`. */
  isHeld: Uint8Array;
  /** Whether a score does so, without the rules on links, personal data and the rest. */
  isHeldByScore: Uint8Array;
  /** Whether the deep stage answered: `Uint8Array [rows]`. */
  isDeep: Uint8Array;
  /** Where they were asked for. */
  spans: Span[][] | null;
}

/** Texts in one call: enough to fill the threads' batches. */
const CHUNK_ROWS = 512;
const ATTRIBUTE_COUNT = ATTRIBUTES.length;
const policy = compilePolicy(DEFAULT_POLICY);

/** The score at or above which the default policy holds; NaN where it leaves an attribute alone. */
export function policyThreshold(attribute: Attribute): number {
  return DEFAULT_POLICY.attributes[attribute]?.approveBelow ?? Number.NaN;
}

export interface ScoreRowsOptions {
  wantsSpans?: boolean;
  /** Told how many rows are done, now and then. */
  onProgress?(rows: number): void;
}

/** Scores rows as the service does: second form, windows and joining included. */
export async function scoreRows(
  scorer: TextScorer,
  rows: readonly Pick<EvalRow, 'text' | 'lang'>[],
  options: ScoreRowsOptions = {},
): Promise<ScoredRows> {
  const scored: ScoredRows = {
    rows: rows.length,
    scores: new Float64Array(rows.length * ATTRIBUTE_COUNT).fill(Number.NaN),
    isHeld: new Uint8Array(rows.length),
    isHeldByScore: new Uint8Array(rows.length),
    isDeep: new Uint8Array(rows.length),
    spans: options.wantsSpans === true ? [] : null,
  };
  const ask = (at: number) =>
    scorer.scoreTexts(
      rows.slice(at, at + CHUNK_ROWS).map(({ text, lang }) => ({
        text,
        format: 'text' as const,
        language: lang,
        declaredLanguages: ['en'],
        wantsSpans: options.wantsSpans,
      })),
    );
  // The next chunk is with the threads while this one's answers are read, so that they never wait.
  let next = rows.length > 0 ? ask(0) : null;
  for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
    const current = next;
    next = at + CHUNK_ROWS < rows.length ? ask(at + CHUNK_ROWS) : null;
    // A fault of the chunk ahead shows when its turn comes.
    next?.catch(() => {});
    const answers = (await current) as ScoredText[];
    for (const [index, answer] of answers.entries()) keepAnswer(scored, at + index, answer);
    options.onProgress?.(answers.length);
  }
  return scored;
}

function keepAnswer(scored: ScoredRows, row: number, answer: ScoredText): void {
  const { scores, facts, texts, spans } = answer;
  if (scores === null) throw new Error(`A text was not scored: ${answer.error}`);
  ATTRIBUTES.forEach((attribute, at) => {
    scored.scores[row * ATTRIBUTE_COUNT + at] = scores[attribute] ?? Number.NaN;
    if ((scores[attribute] ?? 0) >= policyThreshold(attribute)) scored.isHeldByScore[row] = 1;
  });
  const verdict = decide(policy, { ...facts, scores, texts, author: null });
  scored.isHeld[row] = verdict.outcome === 'approve' ? 0 : 1;
  scored.isDeep[row] = answer.stage === 'deep' ? 1 : 0;
  scored.spans?.push(spans);
}

/** One attribute's scores: `Float64Array [rows]`. */
export function scoresOf(scored: Pick<ScoredRows, 'rows' | 'scores'>, attribute: Attribute): Float64Array {
  const at = ATTRIBUTES.indexOf(attribute);
  return Float64Array.from(
    { length: scored.rows },
    (_, row) => scored.scores[row * ATTRIBUTE_COUNT + at] as number,
  );
}

/** Several scored parts as one. */
export function joinScored(parts: readonly ScoredRows[]): ScoredRows {
  const scores = new Float64Array(parts.reduce((sum, part) => sum + part.scores.length, 0));
  let at = 0;
  for (const part of parts) {
    scores.set(part.scores, at);
    at += part.scores.length;
  }
  const flags = (name: 'isHeld' | 'isHeldByScore' | 'isDeep') =>
    Uint8Array.from(parts.flatMap((part) => [...part[name]]));
  return {
    rows: scores.length / ATTRIBUTE_COUNT,
    scores,
    isHeld: flags('isHeld'),
    isHeldByScore: flags('isHeldByScore'),
    isDeep: flags('isDeep'),
    spans: parts.some(({ spans }) => spans === null) ? null : parts.flatMap(({ spans }) => spans ?? []),
  };
}

/** Some of the rows, in the order given. */
export function takeRows(scored: ScoredRows, wanted: readonly number[]): ScoredRows {
  const scores = new Float64Array(wanted.length * ATTRIBUTE_COUNT);
  wanted.forEach((row, at) => {
    scores.set(
      scored.scores.subarray(row * ATTRIBUTE_COUNT, (row + 1) * ATTRIBUTE_COUNT),
      at * ATTRIBUTE_COUNT,
    );
  });
  const { spans } = scored;
  return {
    rows: wanted.length,
    scores,
    isHeld: Uint8Array.from(wanted, (row) => scored.isHeld[row] as number),
    isHeldByScore: Uint8Array.from(wanted, (row) => scored.isHeldByScore[row] as number),
    isDeep: Uint8Array.from(wanted, (row) => scored.isDeep[row] as number),
    spans: spans === null ? null : wanted.map((row) => spans[row] ?? []),
  };
}
