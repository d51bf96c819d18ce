/** The way of a comment, by the public API. */
import { expect, it } from 'vitest';
import { onBothQueues } from '../support/on-both-queues.ts';

onBothQueues('the way of a comment', { withWorkers: true }, (service) => {
  it('answers a waiting caller with the decision', async () => {
    const reply = await service()
      .call('post', '/v1/comments?waitMs=8000')
      .send({ text: 'You are a stupid, worthless idiot.', externalId: 'wait-1' });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ externalId: 'wait-1', status: 'flagged', revision: 1 });
    expect(reply.body.decision.reasons[0]).toMatchObject({ code: 'score' });
    expect(reply.body.decision).toMatchObject({ policyVersion: 1, model: reply.body.model });
    expect(reply.body.decision.wordListVersion).toMatch(/^[0-9a-f]{12}$/);
  });

  it('decides a comment that nobody waits for', async () => {
    const reply = await service()
      .call('post', '/v1/comments')
      .send({ text: 'Thank you, this was a good read.', externalId: 'later-1' });
    expect(reply.status).toBe(202);
    expect(reply.body).toEqual({ id: reply.body.id, externalId: 'later-1', revision: 1, status: 'pending' });
    const comment = await service().eventually(
      async () => (await service().call('get', `/v1/comments/${reply.body.id}`)).body,
      (c) => c.status !== 'pending',
    );
    expect(comment.status).toBe('approved');
    expect(comment.decision.decidedBy).toEqual({ type: 'policy', id: 'policy-1' });
  });

  it('decides a batch, and lists it by status, author and article', async () => {
    const comments = Array.from({ length: 30 }, (_, i) => ({
      text:
        i % 3 === 0
          ? `You pathetic idiot number ${i}, shut up.`
          : `I agree with paragraph ${i} of the piece.`,
      externalId: `batch-${i}`,
      author: { id: `writer-${i % 5}` },
      article: { id: 'story-1', title: 'On trains' },
    }));
    const reply = await service().call('post', '/v1/comments/batch').send({ comments });
    expect(reply.body.results.map((r: { httpStatus: number }) => r.httpStatus)).toEqual(Array(30).fill(202));
    const list = async (query: string) =>
      (await service().call('get', `/v1/comments?article=story-1&${query}`)).body;
    await service().eventually(
      () => list('status=pending&limit=200'),
      (page) => page.items.length === 0,
    );
    expect((await list('status=flagged&limit=200')).items).toHaveLength(10);
    expect((await list('author=writer-2&limit=200')).items).toHaveLength(6);
    expect((await list('attribute=insult&limit=200')).items.length).toBeGreaterThanOrEqual(8);
    const first = await list('limit=20');
    const second = await list(`limit=20&cursor=${first.nextCursor}`);
    expect(second.nextCursor).toBeNull();
    const ids = [...first.items, ...second.items].map((c: { externalId: string }) => c.externalId);
    expect(ids).toEqual(comments.map((c) => c.externalId).reverse());
  });

  it('lists what is flagged, worst first, a page at a time', async () => {
    const page = async (query: string) => (await service().call('get', `/v1/review?${query}`)).body;
    const whole = await page('limit=100');
    const values = whole.items.map((i: { priority: { value: number } }) => i.priority.value);
    expect(values.length).toBeGreaterThanOrEqual(10);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const half = await page('limit=5');
    const rest = await page(`limit=100&cursor=${half.nextCursor}`);
    const idsOf = (p: { items: { comment: { id: string } }[] }) => p.items.map((i) => i.comment.id);
    expect([...idsOf(half), ...idsOf(rest)]).toEqual(idsOf(whole));
    expect(whole.items.every((i: { comment: { status: string } }) => i.comment.status === 'flagged')).toBe(
      true,
    );
  });

  it('counts what it did for Prometheus', async () => {
    const text = (await service().call('get', '/metrics')).text;
    expect(text).toMatch(/winnow_decisions_total\{outcome="flag",by="policy"\} [1-9]/);
    expect(text).toMatch(/winnow_intake_to_decision_seconds_count [1-9]/);
    expect(text).toMatch(/winnow_job_queue_jobs\{queue="score",state="waiting"\} \d/);
    expect(text).toMatch(/winnow_job_queue_oldest_seconds\{queue="score"\} \d/);
  });
});
