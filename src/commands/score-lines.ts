/** `winnow score` at work: NDJSON in, scored and decided, NDJSON out, in order, as fast as the scoring threads go. */
import type { CompiledPolicy } from '../domain/compile-policy.ts';
import { decide } from '../domain/decide.ts';
import type { ScoreRequestItem } from '../moderation/moderation.ts';
import { scoreItemSchema } from '../scores/score-item-schema.ts';
import type { ScoredText, TextScorer } from '../scoring/scored-text.ts';
import type { CommandIo } from './command-io.ts';
import { parseLine } from './parse-line.ts';
import type { Progress } from './progress.ts';
import { type LineGroup, readLines } from './read-lines.ts';

export interface ScoreLinesOptions {
  scorer: TextScorer;
  policy: CompiledPolicy;
  wantsSpans: boolean;
  /** The most groups of lines in hand at once: enough to keep every scoring thread busy. */
  maxOpenGroups: number;
  progress: Progress;
}

/** The longest text and its parent, every byte escaped as \u00xx, and the rest: some 260 KB. */
const MAX_LINE_BYTES = 512 * 1024;
/** With lines of some 300 bytes one piece of input (64 KB) is a group or two. */
const MAX_GROUP_LINES = 256;

interface GroupAnswer {
  text: string;
  lineCount: number;
  failedCount: number;
  readBytes: number;
}

/** Resolves to how many lines have no score. Stops early, without a fault, once nobody reads the output. */
export async function scoreLines(
  io: Pick<CommandIo, 'input' | 'output'>,
  options: ScoreLinesOptions,
): Promise<{ lineCount: number; failedCount: number }> {
  const total = { lineCount: 0, failedCount: 0 };
  let isReaderGone = false;
  let fault: unknown = null;
  let writing: Promise<void> = Promise.resolve();
  const open: Promise<void>[] = [];

  const writeInTurn = async (before: Promise<void>, answer: Promise<GroupAnswer>): Promise<void> => {
    await before;
    const { text, lineCount, failedCount, readBytes } = await answer;
    if (isReaderGone || fault !== null) return;
    try {
      if (await io.output.write(text)) {
        total.lineCount += lineCount;
        total.failedCount += failedCount;
        options.progress.add(lineCount, readBytes);
        return;
      }
      isReaderGone = true;
    } catch (error) {
      fault = error;
    }
    // Input that nobody waits for any more: the loop below ends even where none comes.
    io.input.destroy();
  };

  const groups = readLines(io.input, {
    maxLines: MAX_GROUP_LINES,
    maxLineBytes: MAX_LINE_BYTES,
    isPrompt: true,
  });
  try {
    for await (const group of groups) {
      writing = writeInTurn(writing, answerGroup(group, options));
      open.push(writing);
      if (open.length >= options.maxOpenGroups) await open.shift();
      if (isReaderGone || fault !== null) break;
    }
  } catch (error) {
    if (!isReaderGone) fault ??= error;
  }
  await writing;
  if (fault !== null) throw fault;
  return total;
}

/** Never rejects: what can't be scored has an error in its line's place. */
async function answerGroup(group: LineGroup, options: ScoreLinesOptions): Promise<GroupAnswer> {
  const { scorer, policy, wantsSpans } = options;
  const parsed = group.lines.map((line) => parseLine(line, scoreItemSchema, MAX_LINE_BYTES));
  const items = parsed.flatMap((line): ScoreRequestItem[] => (line.ok ? [line.value] : []));
  const scored = await scoreItems(items, scorer, policy, wantsSpans);
  let failedCount = 0;
  let next = 0;
  let text = '';
  for (const [position, line] of parsed.entries()) {
    let answer: object;
    if (line.ok) {
      const result = scored[next++] as ScoredText | string;
      const id = line.value.id ?? null;
      const number = group.lines[position]?.number;
      if (typeof result === 'string') answer = { id, error: `line ${number}: ${result}` };
      else if (result.scores === null) answer = { id, error: `line ${number}: not scored: ${result.error}` };
      else answer = describeScored(id, result, policy, wantsSpans);
    } else {
      answer = { id: readId(line.raw), error: line.error };
    }
    if ('error' in answer) failedCount += 1;
    text += `${JSON.stringify(answer)}\n`;
  }
  return { text, lineCount: parsed.length, failedCount, readBytes: group.readBytes };
}

async function scoreItems(
  items: readonly ScoreRequestItem[],
  scorer: TextScorer,
  policy: CompiledPolicy,
  wantsSpans: boolean,
): Promise<(ScoredText | string)[]> {
  const texts = items.map(({ text, format = 'text', language, context }) => {
    return { text, format, language, context, wantsSpans, declaredLanguages: policy.policy.languages };
  });
  try {
    return await scorer.scoreTexts(texts);
  } catch (error) {
    return items.map(() => `not scored: ${(error as Error).message}; try it again later.`);
  }
}

/** What is known of no author and no record: the rules about those don't fire. */
export function describeScored(
  id: string | null,
  scored: ScoredText,
  policy: CompiledPolicy,
  wantsSpans: boolean,
): object {
  const { scores, facts, texts, model, spans } = scored;
  const { outcome, reasons } = decide(policy, { ...facts, scores, texts, author: null });
  return { id, language: facts.language, scores, outcome, reasons, model, ...(wantsSpans ? { spans } : {}) };
}

/** The id of a line that was refused for another field. */
function readId(raw: unknown): string | number | null {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
