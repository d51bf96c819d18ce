/** The guards of the record: nothing is decided twice, nothing moves that shouldn't, every move is an event. */
import { expect, it } from 'vitest';
import type { RevisionRef } from '../../src/domain/comment.ts';
import { flagUnscored } from '../../src/moderation/give-up.ts';
import { scoreComments } from '../../src/moderation/score-comments.ts';
import { onBothQueues } from '../support/on-both-queues.ts';
import type { TestService } from '../support/test-service.ts';

interface SeenEvent {
  type: string;
  position: number;
  data: { comment: { id: string; sequence: number; revision: number; status: string }; supersedes?: string };
}

async function take(service: TestService, externalId: string, text: string): Promise<RevisionRef> {
  const { body } = await service.call('post', '/v1/comments').send({ text, externalId });
  return { commentId: body.id, revision: body.revision };
}

const score = (service: TestService, refs: RevisionRef[]) =>
  scoreComments(
    service.context,
    refs.map((r) => ({ ...r, isAwaited: false })),
  );

const get = async (service: TestService, ref: RevisionRef) =>
  (await service.call('get', `/v1/comments/${ref.commentId}`)).body;

const decide = (service: TestService, ref: RevisionRef, body: object, moderator = 'mo@example.org') =>
  service
    .call('post', `/v1/comments/${ref.commentId}/decision`)
    .set('winnow-moderator', moderator)
    .send(body);

async function eventsOf(service: TestService, ref: RevisionRef): Promise<SeenEvent[]> {
  const all = (await service.call('get', '/v1/events?after=0&limit=1000')).body.items as SeenEvent[];
  return all.filter((e) => e.data.comment.id === ref.commentId);
}

onBothQueues('the record', {}, (service) => {
  it('takes one decision from eight workers with the same job', async () => {
    const refs = await Promise.all(
      Array.from({ length: 20 }, (_, i) => take(service(), `many-${i}`, `A civil remark, number ${i}.`)),
    );
    await Promise.all(Array.from({ length: 8 }, () => score(service(), refs)));
    await score(service(), refs);
    for (const ref of refs) {
      const comment = await get(service(), ref);
      expect(comment.revisions[0].decisions).toHaveLength(1);
      expect(await eventsOf(service(), ref)).toHaveLength(1);
    }
  });

  it('takes one decision from a batch that holds a revision twice', async () => {
    const ref = await take(service(), 'twice-in-one', 'A calm remark.');
    const other = await take(service(), 'once-in-one', 'Another calm remark.');
    await score(service(), [ref, other, ref]);
    for (const r of [ref, other]) {
      expect((await get(service(), r)).revisions[0].decisions).toHaveLength(1);
      expect(await eventsOf(service(), r)).toHaveLength(1);
    }
  });

  it('takes one decision where one gives up while another scores', async () => {
    const ref = await take(service(), 'give-up-race', 'A calm remark.');
    await Promise.all([score(service(), [ref]), flagUnscored(service().context, [ref], false)]);
    expect((await get(service(), ref)).revisions[0].decisions).toHaveLength(1);
  });

  it('records a decision on an older text without moving the comment or writing an event', async () => {
    const first = await take(service(), 'edited', 'You filthy stupid moron.');
    const second = await take(service(), 'edited', 'A calm remark.');
    await score(service(), [first]);
    expect(await get(service(), first)).toMatchObject({ status: 'pending', decision: null });
    expect(await eventsOf(service(), first)).toHaveLength(0);
    await score(service(), [second]);
    const comment = await get(service(), first);
    expect(comment).toMatchObject({ status: 'approved', revision: 2 });
    expect(
      comment.revisions.map((r: { decisions: { outcome: string }[] }) => r.decisions[0]?.outcome),
    ).toEqual(['flag', 'approve']);
  });

  it('puts an edited comment back to pending, out of the review queue, with an event', async () => {
    const first = await take(service(), 'reopened', 'You filthy stupid moron.');
    await score(service(), [first]);
    const isQueued = async () =>
      (await service().call('get', '/v1/review?limit=100')).body.items.some(
        (i: { comment: { id: string } }) => i.comment.id === first.commentId,
      );
    expect(await isQueued()).toBe(true);
    await take(service(), 'reopened', 'A calm remark.');
    expect(await get(service(), first)).toMatchObject({ status: 'pending', decision: null });
    expect(await isQueued()).toBe(false);
    const events = await eventsOf(service(), first);
    expect(events.map((e) => [e.type, e.data.comment.sequence])).toEqual([
      ['comment.flagged', 1],
      ['comment.pending', 2],
    ]);
  });

  it('moves a flagged comment by a moderator, who is named, and empties the queue', async () => {
    const ref = await take(service(), 'moderated', 'You filthy stupid moron.');
    await score(service(), [ref]);
    const machine = (await get(service(), ref)).decision;
    const reply = await decide(service(), ref, { outcome: 'reject', note: 'insult', reasonCode: 'score' });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      status: 'rejected',
      decision: { outcome: 'reject', decidedBy: { type: 'moderator', id: 'mo@example.org' }, note: 'insult' },
    });
    expect(reply.body.revisions[0].decisions).toHaveLength(2);
    const events = await eventsOf(service(), ref);
    expect(events.map((e) => e.type)).toEqual(['comment.flagged', 'comment.rejected']);
    expect(events[1]?.data.supersedes).toBe(machine.id);
    // The same again records nothing; the other way round is a new decision.
    expect((await decide(service(), ref, { outcome: 'reject' })).body.revisions[0].decisions).toHaveLength(2);
    const overturned = await decide(service(), ref, { outcome: 'approve' }, 'second@example.org');
    expect(overturned.body).toMatchObject({ status: 'approved' });
    expect(overturned.body.revisions[0].decisions).toHaveLength(3);
  });

  it('takes one decision from two moderators who decide the same at once', async () => {
    const ref = await take(service(), 'two-moderators', 'You filthy stupid moron.');
    await score(service(), [ref]);
    const replies = await Promise.all([
      decide(service(), ref, { outcome: 'reject' }, 'a@example.org'),
      decide(service(), ref, { outcome: 'reject' }, 'b@example.org'),
    ]);
    expect(replies.map((r) => r.status)).toEqual([200, 200]);
    expect((await get(service(), ref)).revisions[0].decisions).toHaveLength(2);
    expect(await eventsOf(service(), ref)).toHaveLength(2);
  });

  it("lets a moderator's decision stand when the machine comes later", async () => {
    const ref = await take(service(), 'early-moderator', 'You filthy stupid moron.');
    expect((await decide(service(), ref, { outcome: 'approve' })).body.status).toBe('approved');
    await score(service(), [ref]);
    const comment = await get(service(), ref);
    expect(comment.status).toBe('approved');
    expect(comment.decision.decidedBy.type).toBe('moderator');
    expect(comment.revisions[0].decisions).toHaveLength(2);
    expect(await eventsOf(service(), ref)).toHaveLength(1);
  });

  it('refuses a decision on a text that was edited meanwhile, and keeps it on record', async () => {
    const first = await take(service(), 'stale', 'You filthy stupid moron.');
    await score(service(), [first]);
    await take(service(), 'stale', 'A calm remark.');
    const reply = await decide(service(), first, { outcome: 'reject', revision: 1 });
    expect(reply.status).toBe(409);
    expect(reply.body.type).toContain('stale-revision');
    const comment = await get(service(), first);
    expect(comment.status).toBe('pending');
    expect(comment.revisions[0].decisions.map((d: { outcome: string }) => d.outcome)).toEqual([
      'flag',
      'reject',
    ]);
    expect((await decide(service(), first, { outcome: 'reject', revision: 9 })).status).toBe(404);
  });

  it('flags as unscored, never approves, what could not be scored, and scores it when it is put back', async () => {
    const ref = await take(service(), 'unscored', 'A calm remark.');
    await flagUnscored(service().context, [ref], false);
    await flagUnscored(service().context, [ref], false);
    const flagged = await get(service(), ref);
    expect(flagged).toMatchObject({ status: 'flagged', scores: null });
    expect(flagged.decision).toMatchObject({
      decidedBy: { type: 'system' },
      reasons: [{ code: 'unscored' }],
    });
    expect(flagged.revisions[0].decisions).toHaveLength(1);
    const { replayUnscored } = await import('../../src/moderation/replay.ts');
    await service().context.queue.whenReady(5_000);
    expect(await replayUnscored(service().context)).toBeGreaterThanOrEqual(1);
    await score(service(), [ref]);
    const scored = await get(service(), ref);
    expect(scored).toMatchObject({ status: 'approved', decision: { decidedBy: { type: 'policy' } } });
    expect((await eventsOf(service(), ref)).map((e) => e.type)).toEqual([
      'comment.flagged',
      'comment.approved',
    ]);
  });

  it('leaves a comment alone on replay that a moderator has decided since', async () => {
    const ref = await take(service(), 'unscored-decided', 'A calm remark.');
    await flagUnscored(service().context, [ref], false);
    await decide(service(), ref, { outcome: 'reject' });
    const { reopenUnscored } = await import('../../src/store/pending-revisions.ts');
    expect(await reopenUnscored(service().context.database.db, [ref])).toEqual([]);
    expect((await get(service(), ref)).status).toBe('rejected');
  });

  it('numbers events without gaps in the order of their commits, under concurrent writers', async () => {
    const refs = await Promise.all(
      Array.from({ length: 60 }, (_, i) => take(service(), `ordered-${i}`, `Remark ${i} on the matter.`)),
    );
    const seen: number[] = [];
    let after =
      (await service().call('get', '/v1/events?after=0&limit=1000')).body.items.at(-1)?.position ?? 0;
    const start = after;
    let isDone = false;
    const reader = (async () => {
      for (;;) {
        const wasDone = isDone;
        const { items } = (await service().call('get', `/v1/events?after=${after}&limit=7`)).body;
        for (const e of items) seen.push(e.position);
        after = items.at(-1)?.position ?? after;
        if (wasDone && items.length === 0) return;
      }
    })();
    await Promise.all(Array.from({ length: 20 }, (_, i) => score(service(), refs.slice(i * 3, i * 3 + 3))));
    isDone = true;
    await reader;
    expect(seen).toEqual(Array.from({ length: 60 }, (_, i) => start + i + 1));
  });
});
