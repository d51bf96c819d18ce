/** `winnow import` at work: a batch is checked and put together while the one before is being committed. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { incomingCommentSchema } from '../intake/incoming-comment-schema.ts';
import type { IncomingComment } from '../moderation/moderation.ts';
import { takeComments } from '../moderation/take-comments.ts';
import type { OpenRecord } from './open-record.ts';
import { parseLine } from './parse-line.ts';
import type { Progress } from './progress.ts';
import { type InputLine, type LineGroup, readLines } from './read-lines.ts';

export interface ImportReport {
  createdCount: number;
  revisedCount: number;
  /** The same, or an older text. */
  knownCount: number;
  refusedCount: number;
  /** Every line up to this one is in or was refused. */
  lastLine: number;
}

/** As the intake's batches: some 12,000 comments a second in one transaction after another. */
const BATCH = 500;
/** Text and parent with every byte escaped, and the rest: some 270 KB. */
const MAX_LINE_BYTES = 512 * 1024;

interface ReadyComment {
  line: InputLine;
  comment: IncomingComment;
}

/** Takes all lines in, in order; refused ones are noted. Ends early, between two batches, where `stopped` says so. */
export async function importLines(
  record: Pick<OpenRecord, 'database' | 'now' | 'newId' | 'stopped'>,
  siteId: string,
  input: Readable,
  progress: Progress,
): Promise<ImportReport> {
  const report = { createdCount: 0, revisedCount: 0, knownCount: 0, refusedCount: 0, lastLine: 0 };
  const endInput = (): void => void input.destroy();
  record.stopped.addEventListener('abort', endInput, { once: true });

  const take = async (group: LineGroup): Promise<void> => {
    const ready = checkGroup(group, report, progress);
    const arrived = ready.map(({ comment }) => ({ siteId, comment }));
    const taken = arrived.length === 0 ? [] : await takeComments(record, arrived);
    taken.forEach((one, position) => {
      const refusal =
        one instanceof Error ? 'the record refuses it' : !one.result.ok && one.result.error.detail;
      if (one instanceof Error || !one.result.ok) {
        report.refusedCount += 1;
        progress.note(`line ${ready[position]?.line.number}: ${refusal}`);
        return;
      }
      const { result } = one;
      if (result.kind === 'created') report.createdCount += 1;
      else if (result.kind === 'revised') report.revisedCount += 1;
      else report.knownCount += 1;
    });
    report.lastLine = group.lines.at(-1)?.number ?? report.lastLine;
    progress.add(group.lines.length, group.readBytes);
  };

  let taking: Promise<void> = Promise.resolve();
  try {
    const groups = readLines(input, { maxLines: BATCH, maxLineBytes: MAX_LINE_BYTES, isPrompt: false });
    for await (const group of groups) {
      await taking;
      if (record.stopped.aborted) break;
      taking = take(group);
      // Its fault is met at the next await; until then it must not count as nobody's.
      taking.catch(() => undefined);
    }
    await taking;
  } catch (error) {
    await taking.catch(() => undefined);
    if (!record.stopped.aborted) throw error;
  } finally {
    record.stopped.removeEventListener('abort', endInput);
    progress.stop();
  }
  return report;
}

function checkGroup(group: LineGroup, report: ImportReport, progress: Progress): ReadyComment[] {
  const ready: ReadyComment[] = [];
  for (const line of group.lines) {
    const parsed = parseLine(line, incomingCommentSchema, MAX_LINE_BYTES);
    if (parsed.ok) ready.push({ line, comment: makeRepeatable(parsed.value, line) });
    else {
      report.refusedCount += 1;
      progress.note(parsed.error);
    }
  }
  return ready;
}

/** What makes a second run of the same file pass over what is in. */
function makeRepeatable(comment: IncomingComment, line: InputLine): IncomingComment {
  const { externalId, revisedAt = comment.postedAt } = comment;
  if (externalId !== undefined) return { ...comment, revisedAt };
  const digest = createHash('sha256')
    .update(line.bytes as Buffer)
    .digest('hex');
  return { ...comment, revisedAt, idempotencyKey: `import-${digest}` };
}
