/** `winnow export`: a site's comments from the record, whole. */
import type { Command } from 'commander';
import { COMMENT_STATUSES, type CommentStatus } from '../domain/comment.ts';
import type { CommandIo } from './command-io.ts';
import { parseInstant, parseSome } from './parse-option.ts';
import type { RunCommand } from './run-command.ts';

interface ExportOptions {
  site: string;
  status?: CommentStatus[];
  from?: string;
  to?: string;
}

/** The largest page that the record gives. */
const PAGE = 200;

export function defineExport(program: Command, io: CommandIo, run: RunCommand): void {
  program
    .command('export')
    .summary('write comments out as NDJSON')
    .description(
      'Writes the comments of a site to standard output, the newest first: one JSON object a line, as GET /v1/comments/:id answers it, with scores, decisions and earlier revisions.',
    )
    .option('--site <name>', 'the site that the comments belong to', 'default')
    .option(
      '--status <statuses>',
      `only these: ${COMMENT_STATUSES.join(', ')}, with commas between`,
      parseSome(COMMENT_STATUSES),
    )
    .option('--from <time>', 'only what arrived at this time (ISO 8601) or later', parseInstant)
    .option('--to <time>', 'only what arrived before this time', parseInstant)
    .addHelpText(
      'after',
      `
Examples:
  $ winnow export > comments.ndjson
  $ winnow export --site evening-post --status flagged,rejected --from 2026-11-01 | jq -r .id`,
    )
    .action((options: ExportOptions) => run(() => runExport(io, options)));
}

async function runExport(io: CommandIo, options: ExportOptions): Promise<number> {
  const [{ withRecord }, { findSite }, { listComments }, { startProgress }] = await Promise.all([
    import('./open-record.ts'),
    import('./find-site.ts'),
    import('../moderation/list-comments.ts'),
    import('./progress.ts'),
  ]);
  const { from, to, status: wanted } = options;
  // The record looks for one status at a time; of several, those unwanted are passed over here.
  const status = wanted?.length === 1 ? wanted[0] : undefined;
  return withRecord(io, { needsQueue: false }, async (record) => {
    const site = await findSite(record, options.site);
    const progress = startProgress({
      errors: io.errors,
      totalBytes: null,
      unit: 'comments',
      isShown: !io.output.isTerminal,
    });
    try {
      for (let cursor: string | undefined; !record.stopped.aborted; ) {
        const page = await listComments(record.database, site.id, { status, from, to, cursor, limit: PAGE });
        if (!page.ok) throw new Error('The record refused its own cursor.');
        const items = page.items.filter((item) => wanted?.includes(item.status) ?? true);
        const lines = items.map((item) => `${JSON.stringify(item)}\n`).join('');
        if (!(await io.output.write(lines))) break;
        progress.add(items.length, 0);
        if (page.nextCursor === null) break;
        cursor = page.nextCursor;
      }
    } finally {
      progress.stop();
    }
    return 0;
  });
}
