/**
 * An edit that is committed while the machine's decision on the earlier text waits for the comment's row must not cost
 * that decision. The fault test lost one once, most likely so; this arrangement by itself never did.
 */
import pg from 'pg';
import { expect, it } from 'vitest';
import { scoreComments } from '../../src/moderation/score-comments.ts';
import { onBothQueues } from '../support/on-both-queues.ts';

onBothQueues('an edit while a decision is recorded', {}, (service) => {
  it('leaves the decision on record', async () => {
    const { context } = service();
    const take = async (externalId: string) => {
      const { body } = await service().call('post', '/v1/comments').send({ text: 'A remark.', externalId });
      return { commentId: body.id as string, revision: 1, isAwaited: false };
    };
    // Enough rounds for PostgreSQL to settle on its general plan, as in a worker that has run for a while.
    for (let round = 0; round < 8; round++) {
      const refs = await Promise.all(Array.from({ length: 10 }, (_, i) => take(`warm-${round}-${i}`)));
      await scoreComments(context, refs);
    }
    const refs = await Promise.all(Array.from({ length: 10 }, (_, i) => take(`c-${i}`)));
    const id = refs[4]?.commentId;
    const editor = new pg.Client({ connectionString: context.database.connectionString });
    await editor.connect();
    await editor.query('begin');
    await editor.query('select 1 from comment where id = $1 for update', [id]);
    await editor.query(`update comment set metadata = '{"votes": 1}' where id = $1`, [id]);
    const scoring = scoreComments(context, refs);
    await service().eventually(
      async () => {
        const { rows } = await context.database.pool.query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return rows.length;
      },
      (waiting) => waiting > 0,
    );
    await editor.query('commit');
    await editor.end();
    await scoring;
    for (const { commentId } of refs) {
      const comment = (await service().call('get', `/v1/comments/${commentId}`)).body;
      expect(comment.status).toBe('approved');
      expect(comment.revisions[0].decisions).toHaveLength(1);
    }
    const events = (await service().call('get', '/v1/events?after=80&limit=100')).body.items;
    expect(events).toHaveLength(10);
  });
});
