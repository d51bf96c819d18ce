/** What the intake makes of new, repeated, edited and late comments. No worker runs: nothing is decided meanwhile. */
import { expect, it } from 'vitest';
import { onBothQueues } from '../support/on-both-queues.ts';
import type { TestService } from '../support/test-service.ts';

type Body = Record<string, unknown>;

async function post(service: TestService, body: Body, key?: string) {
  const reply = await service.call('post', '/v1/comments', key).send(body);
  return { status: reply.status, body: reply.body };
}

async function get(service: TestService, id: string, key?: string) {
  return service.call('get', `/v1/comments/${id}`, key);
}

onBothQueues('the intake', {}, (service) => {
  it('takes the same comment twice as one', async () => {
    const comment = { text: 'The same text.', externalId: 'same' };
    const first = await post(service(), comment);
    const second = await post(service(), comment);
    expect([first.status, second.status]).toEqual([202, 200]);
    expect(second.body).toMatchObject({ id: first.body.id, revision: 1, status: 'pending' });
  });

  it('takes the same comment from twenty callers at once as one', async () => {
    const comment = { text: 'Everybody at once.', externalId: 'crowd' };
    const replies = await Promise.all(Array.from({ length: 20 }, () => post(service(), comment)));
    expect(new Set(replies.map((r) => r.body.id)).size).toBe(1);
    expect(replies.filter((r) => r.status === 202)).toHaveLength(1);
    expect((await get(service(), replies[0]?.body.id)).body.revisions).toHaveLength(1);
  });

  it('makes an edit a new revision that awaits its own decision', async () => {
    const first = await post(service(), { text: 'Before.', externalId: 'edit' });
    const second = await post(service(), { text: 'After.', externalId: 'edit' });
    expect(second).toMatchObject({
      status: 202,
      body: { id: first.body.id, revision: 2, status: 'pending' },
    });
    const { body } = await get(service(), first.body.id);
    expect(body).toMatchObject({ text: 'After.', revision: 2 });
    expect(body.revisions.map((r: Body) => r.text)).toEqual(['Before.', 'After.']);
  });

  it('keeps an older text that arrives late, without making it current', async () => {
    const late = { externalId: 'late', revisedAt: '2026-01-02T00:00:00Z', text: 'The newer text.' };
    const first = await post(service(), late);
    const older = { externalId: 'late', revisedAt: '2026-01-01T00:00:00Z', text: 'The older text.' };
    const second = await post(service(), older);
    // The answer is the comment as it stands.
    expect(second).toMatchObject({ status: 200, body: { revision: 1, text: 'The newer text.' } });
    const { body } = await get(service(), first.body.id);
    expect(body).toMatchObject({ text: 'The newer text.', revision: 1 });
    expect(body.revisions).toHaveLength(2);
    // Sent once more, it is the same revision.
    expect((await post(service(), older)).status).toBe(200);
    expect((await get(service(), first.body.id)).body.revisions).toHaveLength(2);
  });

  it('takes other metadata of the same text over, without a new revision', async () => {
    const first = await post(service(), { text: 'Same.', externalId: 'meta', metadata: { votes: 1 } });
    const second = await post(service(), {
      text: 'Same.',
      externalId: 'meta',
      metadata: { votes: 2 },
      author: { id: 'ann', name: 'Ann' },
    });
    expect(second).toMatchObject({ status: 200, body: { revision: 1 } });
    const { body } = await get(service(), first.body.id);
    expect(body).toMatchObject({ metadata: { votes: 2 }, author: { id: 'ann', name: 'Ann' } });
    expect(body.revisions).toHaveLength(1);
  });

  it('takes one externalId many times in a batch in order', async () => {
    const comments = [
      { text: 'One.', externalId: 'order' },
      { text: 'Two.', externalId: 'order' },
      { text: 'Two.', externalId: 'order' },
      { text: '', externalId: 'order-bad' },
      { text: 'Three.', externalId: 'order' },
    ];
    const reply = await service().call('post', '/v1/comments/batch').send({ comments });
    expect(reply.status).toBe(200);
    expect(reply.body.results.map((r: Body) => r.httpStatus)).toEqual([202, 202, 200, 400, 202]);
    const { body } = await get(service(), reply.body.results[0].id);
    expect(body.revisions.map((r: Body) => r.text)).toEqual(['One.', 'Two.', 'Three.']);
    expect(body.text).toBe('Three.');
  });

  it('knows a comment without externalId by its Idempotency-Key', async () => {
    const send = (text: string) =>
      service().call('post', '/v1/comments').set('idempotency-key', 'key-1').send({ text });
    const first = await send('Mine.');
    const second = await send('Mine.');
    const other = await send('Another text.');
    expect([first.status, second.status]).toEqual([202, 200]);
    expect(second.body.id).toBe(first.body.id);
    expect(other.status).toBeGreaterThanOrEqual(400);
    expect(other.status).toBeLessThan(500);
  });

  it('shows a site nothing of another site', async () => {
    const otherKey = await service().makeKey('other', ['ingest', 'read', 'review', 'admin']);
    const mine = await post(service(), {
      text: 'Mine alone.',
      externalId: 'shared-id',
      author: { id: 'bo' },
    });
    const theirs = await post(service(), { text: 'Theirs.', externalId: 'shared-id' }, otherKey);
    expect(theirs).toMatchObject({ status: 202 });
    expect(theirs.body.id).not.toBe(mine.body.id);
    expect((await get(service(), mine.body.id, otherKey)).status).toBe(404);
    expect((await service().call('delete', `/v1/comments/${mine.body.id}`, otherKey)).status).toBe(404);
    const decided = await service()
      .call('post', `/v1/comments/${mine.body.id}/decision`, otherKey)
      .send({ outcome: 'reject' });
    expect(decided.status).toBe(404);
    const list = await service().call('get', '/v1/comments?limit=200', otherKey);
    expect(list.body.items.map((c: Body) => c.text)).toEqual(['Theirs.']);
    expect((await get(service(), mine.body.id)).body.text).toBe('Mine alone.');
  });

  it('empties an erased comment everywhere and never takes its id again', async () => {
    const comment = {
      text: 'Please forget me.',
      externalId: 'forget',
      author: { id: 'carl', name: 'Carl', ip: '192.0.2.7' },
      parent: { text: 'What I answered.' },
      metadata: { note: 'private' },
    };
    const { body } = await post(service(), comment);
    expect((await service().call('delete', `/v1/comments/${body.id}`)).status).toBe(204);
    expect((await service().call('delete', `/v1/comments/${body.id}`)).status).toBe(204);
    const erased = (await get(service(), body.id)).body;
    expect(erased).toMatchObject({ text: null, author: null, erasedAt: expect.any(String) });
    expect(erased.parent?.text ?? null).toBeNull();
    expect(JSON.stringify(erased)).not.toMatch(/forget me|Carl|192\.0\.2\.7|What I answered|private/);
    const again = await post(service(), comment);
    expect(again).toMatchObject({ status: 409, body: { type: expect.stringContaining('erased') } });
    const decision = await service()
      .call('post', `/v1/comments/${body.id}/decision`)
      .send({ outcome: 'approve' });
    expect(decision.status).toBe(409);
    const events = (await service().call('get', '/v1/events?after=0&limit=1000')).body.items;
    const ofIt = events.filter((e: { data: { comment: { id: string } } }) => e.data.comment.id === body.id);
    expect(ofIt.map((e: Body) => e.type)).toEqual(['comment.erased']);
  });
});
