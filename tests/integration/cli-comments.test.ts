/** Comments in and out by the command line, and what failed tried again, on both queues. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { buryJob, flagUnscored } from '../../src/moderation/give-up.ts';
import type { CommentView } from '../../src/moderation/moderation.ts';
import { encodeScorePayload } from '../../src/queue/score-payload.ts';
import { createServiceCommandLine } from '../support/cli-service.ts';
import { createMemoryIo, parseLines } from '../support/memory-io.ts';
import { onBothQueues } from '../support/on-both-queues.ts';

onBothQueues('the command line', {}, (service) => {
  const commandLine = createServiceCommandLine(service);
  afterAll(() => commandLine.remove());

  function writeNdjson(name: string, items: readonly unknown[]): string {
    const path = join(commandLine.environment().WINNOW_DATA_DIR ?? '', name);
    const lines = items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  }

  async function exportAll(...args: string[]): Promise<CommentView[]> {
    const { output } = await commandLine.run(['export', ...args]);
    return parseLines<CommentView>(output);
  }

  it('imports a file in order, passes over what is in, and exports it whole, the newest first', async () => {
    await commandLine.run(['site', 'create', 'import']);
    const comments = Array.from({ length: 1_234 }, (_, n) => ({
      externalId: `c-${n}`,
      text: `Comment number ${n}.`,
      author: { id: `a-${n % 7}` },
      postedAt: '2026-11-01T10:00:00Z',
    }));
    const file = writeNdjson('comments.ndjson', comments);
    const first = await commandLine.run(['import', '--site', 'import', file]);
    expect(first).toMatchObject({ status: 0, output: '' });
    expect(first.errors).toContain('1234 new, 0 revised, 0 known already, 0 refused');
    const again = await commandLine.run(['import', '--site', 'import', file]);
    expect(again.errors).toContain('0 new, 0 revised, 1234 known already, 0 refused');
    const exported = await exportAll('--site', 'import');
    expect(exported.map((comment) => comment.externalId)).toEqual(
      comments.map((c) => c.externalId).reverse(),
    );
    expect(exported[0]).toMatchObject({
      status: 'pending',
      author: { id: 'a-1' },
      text: 'Comment number 1233.',
    });
    expect(await exportAll()).toEqual([]);
  });

  it('names refused lines by their numbers and takes the others', async () => {
    await commandLine.run(['site', 'create', 'refused']);
    const input =
      '{"externalId": "1", "text": "Fine."}\n\nnope\n{"externalId": "2", "text": "Fine.", "bogus": 1}\n';
    const result = await commandLine.run(['import', '--site', 'refused', '-'], { input });
    expect(result).toMatchObject({ status: 1, output: '' });
    expect(result.errors).toMatch(/^line 3: it is not JSON.*\nline 4: bogus: /);
    expect(result.errors).toContain('1 new, 0 revised, 0 known already, 2 refused');
  });

  it('tells comments without an id apart by their line', async () => {
    await commandLine.run(['site', 'create', 'nameless']);
    const file = writeNdjson('nameless.ndjson', [{ text: 'One.' }, { text: 'Two.' }, { text: 'One.' }]);
    const result = await commandLine.run(['import', '--site', 'nameless', file]);
    expect(result.errors).toContain('2 new, 0 revised, 1 known already');
    const again = await commandLine.run(['import', '--site', 'nameless', file]);
    expect(again.errors).toContain('0 new, 0 revised, 3 known already');
  });

  it('never puts an old export in the place of a newer text', async () => {
    await commandLine.run(['site', 'create', 'edited']);
    const posted = { externalId: '1', postedAt: '2026-11-01T10:00:00Z' };
    const file = writeNdjson('old.ndjson', [{ ...posted, text: 'The first text.' }]);
    await commandLine.run(['import', '--site', 'edited', file]);
    const newer = { ...posted, text: 'The second text.', revisedAt: '2026-11-02T10:00:00Z' };
    await commandLine.run(['import', '--site', 'edited', writeNdjson('new.ndjson', [newer])]);
    await commandLine.run(['import', '--site', 'edited', file]);
    expect(await exportAll('--site', 'edited')).toMatchObject([{ text: 'The second text.', revision: 2 }]);
  });

  it('ends between two batches at Ctrl-C, and the same command goes on', async () => {
    await commandLine.run(['site', 'create', 'stopped']);
    const lines = Array.from({ length: 1_700 }, (_, n) =>
      JSON.stringify({ externalId: `${n}`, text: `Text ${n}.` }),
    );
    const input = new Readable({ read: () => undefined });
    input.push(
      lines
        .slice(0, 700)
        .map((line) => `${line}\n`)
        .join(''),
    );
    const memory = createMemoryIo({ input, environment: commandLine.environment() });
    const running = main(['import', '--site', 'stopped', '-'], memory.io);
    await service().eventually(
      () => exportAll('--site', 'stopped'),
      (comments) => comments.length === 500,
    );
    memory.stop();
    expect(await running).toBe(130);
    expect(memory.errors()).toContain('stopped after line 500');
    const rest = await commandLine.run(['import', '--site', 'stopped', '-'], { input: lines.join('\n') });
    expect(rest.errors).toContain('1200 new, 0 revised, 500 known already');
  });

  it('tries dead letters again, once, and leaves alone what a moderator decided since', async () => {
    const { context, api } = service();
    const caller = await api.moderation.authenticate(service().key);
    const siteId = caller?.siteId ?? '';
    const taken = await api.moderation.takeComments(siteId, [
      { text: 'One.', format: 'text', externalId: 'dead-1' },
      { text: 'Two.', format: 'text', externalId: 'dead-2' },
      { text: 'Three.', format: 'text', externalId: 'dead-3' },
    ]);
    const refs = taken.map((result) => ({ commentId: result.ok ? result.id : '', revision: 1 }));
    await flagUnscored(context, refs, false);
    const payload = encodeScorePayload({ refs: refs.slice(0, 2), isAwaited: false });
    await buryJob(context, { queue: 'score', payload, reason: 'the scorer was away', attempts: 5 });
    await buryJob(context, {
      queue: 'score',
      payload: { bogus: 1 },
      reason: 'unreadable\u001b[2J',
      attempts: 1,
    });
    await api.moderation.decideComment(siteId, refs[1]?.commentId ?? '', {
      outcome: 'approve',
      moderator: 'ada',
    });

    const listed = await commandLine.run(['replay', '--list']);
    expect(listed.output).toMatch(/score +\S+Z +5 +the scorer was away\n/);
    expect(listed.output).toContain('unreadable‹U+001B›[2J');
    const json = parseLines(
      (await commandLine.run(['replay', '--list', '--json'])).output.replaceAll('\n', ''),
    );
    expect(json[0]).toHaveLength(2);

    const replayed = await commandLine.run(['replay', '--all', '--json']);
    expect(JSON.parse(replayed.output)).toEqual({ letters: 1, unreadable: 1, comments: 1 });
    expect(replayed.status).toBe(1);
    expect(replayed.errors).toContain('1 dead letters');
    const again = await commandLine.run(['replay', '--all', '--json']);
    expect(JSON.parse(again.output)).toEqual({ letters: 0, unreadable: 1, comments: 0 });
    const unknown = '01890000-0000-7000-8000-000000000000';
    expect(await commandLine.run(['replay', '--dead-letter', unknown])).toMatchObject({
      status: 1,
      output: '',
    });

    const unscored = await commandLine.run(['replay', '--unscored']);
    expect(unscored).toMatchObject({ status: 0, output: 'put 1 comments back to be scored\n' });

    await service().startWorkers();
    const decided = await service().eventually(
      () => exportAll('--status', 'approved,flagged'),
      (comments) => comments.length === 3 && comments.every((c) => c.decision?.decidedBy.type !== 'system'),
    );
    const by = Object.fromEntries(decided.map((c) => [c.externalId, c.decision?.decidedBy.type]));
    expect(by).toEqual({ 'dead-1': 'policy', 'dead-2': 'moderator', 'dead-3': 'policy' });
    await service().stopWorkers();
  });

  it('exports by status and by time of arrival', async () => {
    expect(await exportAll('--status', 'approved,flagged')).toHaveLength(3);
    expect(await exportAll('--status', 'rejected')).toEqual([]);
    expect(await exportAll('--from', '2100-01-01')).toEqual([]);
    expect(await exportAll('--to', '2100-01-01')).toHaveLength(3);
    expect(await exportAll('--to', '2020-01-01')).toEqual([]);
  });

  it('shows how much work waits', async () => {
    const read = async () => JSON.parse((await commandLine.run(['status', '--json'])).output);
    const before = await read();
    expect(before).toMatchObject({
      deadLetterCount: 1,
      programs: [],
      queue: { kind: service().context.backend.kind },
    });
    await commandLine.run([
      'import',
      writeNdjson('three.ndjson', [{ text: 'A.' }, { text: 'B.' }, { text: 'C.' }]),
    ]);
    const after = await read();
    expect(after.pending.count).toBe(before.pending.count + 3);
    expect((await commandLine.run(['status'])).output).toMatch(
      /dead letters +1 \(see winnow replay --list\)\n/,
    );
  });

  it('tries a policy on the comments that were decided', async () => {
    const file = writeNdjson('policy.json', ['{"words": [{"pattern": "three", "outcome": "reject"}]}']);
    const { output } = await commandLine.run(['policy', 'simulate', file, '--json']);
    expect(JSON.parse(output)).toMatchObject({
      changed: 1,
      examples: [{ externalId: 'dead-3', after: 'reject' }],
    });
    const table = await commandLine.run(['policy', 'simulate', file]);
    expect(table.output).toContain('1 of 2 comments would come out differently');
  });
});
