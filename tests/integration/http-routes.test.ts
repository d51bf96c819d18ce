/** Every route over the real record: what comes out is what the routes declare, field for field. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { checkReply, parseLines } from '../unit/http/support/checked-request.ts';

const UNKNOWN_ID = '0197a000-0000-7000-8000-00000000000a';
const CIVIL = 'I take this ferry twice a week, and the new timetable suits me well.';

describe('the routes over the real record', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService({ queue: 'postgres', withWorkers: true });
  }, 60_000);
  afterAll(() => service?.stop());

  /** A call whose reply is held against the declared schemas. */
  function call(method: 'get' | 'post' | 'put' | 'delete', path: string, key?: string) {
    return service.call(method, path, key).expect((reply) => checkReply(method, path, reply));
  }
  const post = (path: string, body: object) => call('post', path).send(body);

  it('takes, decides, lists and erases a comment with every field', async () => {
    const comment = {
      text: `<p>${CIVIL}</p>`,
      format: 'html',
      externalId: 'full',
      author: {
        id: 'a-1',
        name: 'Jo',
        emailHash: 'a'.repeat(64),
        ip: '2001:db8::1',
        createdAt: '2020-01-01T00:00:00Z',
      },
      article: { id: 'n-1', url: 'https://news.example/n-1', title: 'Ferries', section: 'Local' },
      parent: { id: 'p-1', text: 'And you?' },
      language: 'en',
      permalink: '/n-1#full',
      postedAt: '2026-11-24T10:00:00.000Z',
      metadata: { a: [1, { b: null }] },
    };
    const decided = await post('/v1/comments?waitMs=10000', comment).expect(200);
    expect(decided.body.decision).not.toBeNull();
    const { id } = decided.body;
    const read = await call('get', `/v1/comments/${id}`).expect(200);
    expect(read.body).toMatchObject({ ...comment, author: { id: 'a-1', ip: '2001:db8::1' } });

    const filter = 'externalId=full&article=n-1&author=a-1&from=2020-01-01T00:00:00Z&limit=1';
    const listed = await call('get', `/v1/comments?${filter}`).expect(200);
    expect(listed.body.items.map((item: { id: string }) => item.id)).toEqual([id]);
    expect((await call('get', '/v1/comments?attribute=spam&status=pending').expect(200)).body.items).toEqual(
      [],
    );

    await call('delete', `/v1/comments/${id}`).expect(204);
    await call('delete', `/v1/comments/${id}`).expect(204);
    const erased = await call('get', `/v1/comments/${id}`).expect(200);
    expect(erased.body).toMatchObject({ text: null, author: null, erasedAt: expect.any(String) });
    expect(erased.text).not.toMatch(/ferry|And you|2001:db8/);
    await post('/v1/comments', comment).expect(409);
  });

  it('takes the longest text and every plane of Unicode as it was sent', async () => {
    const texts = [
      '語'.repeat(6_826),
      '😀'.repeat(5_120),
      '\u0001 a \u{10ffff} \ufeff \u202e ﷽',
      'a'.repeat(20_480),
    ];
    for (const text of texts) {
      const taken = await post('/v1/comments', { text }).expect(202);
      expect((await call('get', `/v1/comments/${taken.body.id}`)).body.text).toBe(text);
    }
  });

  it('takes the first and the last time that it accepts', async () => {
    for (const postedAt of ['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z']) {
      const taken = await post('/v1/comments', { text: CIVIL, postedAt }).expect(202);
      const read = await call('get', `/v1/comments/${taken.body.id}`).expect(200);
      expect(read.body.postedAt).toBe(postedAt);
    }
  });

  it('takes batches as JSON and as lines, the same id twice in order', async () => {
    const comments = [{ text: CIVIL, externalId: 'b' }, { text: '' }, { text: CIVIL, externalId: 'b' }];
    const asJson = await post('/v1/comments/batch', { comments }).expect(200);
    const statuses = (results: { httpStatus: number }[]) => results.map(({ httpStatus }) => httpStatus);
    expect(statuses(asJson.body.results)).toEqual([202, 400, 200]);
    const lines = comments.map((comment) => JSON.stringify(comment)).join('\n');
    const asLines = await call('post', '/v1/comments/batch')
      .type('application/x-ndjson')
      .buffer(true)
      .parse((res, done) => {
        let text = '';
        res.on('data', (chunk: Buffer) => {
          text += chunk;
        });
        res.on('end', () => {
          (res as unknown as { text: string }).text = text;
          done(null, {});
        });
      })
      .send(lines)
      .expect(200);
    expect(statuses(parseLines(asLines.text) as { httpStatus: number }[])).toEqual([200, 400, 200]);
  });

  it('lists the review queue, decides in it, and serves the events', async () => {
    const banned = '/v1/authors/banned%2F1/standing';
    await call('put', banned).send({ standing: 'banned' }).expect(200);
    expect((await call('get', banned).expect(200)).body.standing).toBe('banned');
    const comment = { text: CIVIL, externalId: 'held', author: { id: 'banned/1' } };
    const flagged = await post('/v1/comments?waitMs=10000', comment).expect(200);
    expect(flagged.body.status).toBe('flagged');
    const review = await call('get', '/v1/review?limit=200').expect(200);
    expect(review.body.items.map((item: { comment: { id: string } }) => item.comment.id)).toContain(
      flagged.body.id,
    );
    const path = `/v1/comments/${flagged.body.id}/decision`;
    const decision = { outcome: 'approve', revision: 1, reasonCode: 'civil', note: 'Fine.' };
    const approved = await call('post', path)
      .set('Winnow-Moderator', 'jo@example.org')
      .send(decision)
      .expect(200);
    expect(approved.body).toMatchObject({
      status: 'approved',
      decision: { decidedBy: { type: 'moderator' } },
    });
    await call('post', path).set('Winnow-Moderator', 'jo@example.org').send(decision).expect(200);
    const events = await call('get', '/v1/events?limit=1000').expect(200);
    const types = events.body.items
      .filter((event: { data: { comment: { id: string } } }) => event.data.comment.id === flagged.body.id)
      .map((event: { type: string }) => event.type);
    expect(types).toEqual(['comment.flagged', 'comment.approved']);
    expect((await call('get', `/v1/events?after=${events.body.last}`).expect(200)).body.items).toEqual([]);
    await call('post', `/v1/comments/${UNKNOWN_ID}/decision`).send(decision).expect(404);
  });

  it('publishes a policy on top of the current one only', async () => {
    const current = await call('get', '/v1/policy').expect(200);
    const etag = String(current.headers.etag);
    const policy = { ...current.body.policy, minLetters: 2 };
    await call('put', '/v1/policy').set('If-Match', etag).send(policy).expect(200);
    const late = await call('put', '/v1/policy').set('If-Match', etag).send(policy).expect(409);
    expect(late.body.current).toBe(current.body.version + 1);
    await post('/v1/policy/simulate', { policy, last: 100 }).expect(200);
  });

  it('scores without storing', async () => {
    const items = [
      { id: 'x', text: CIVIL },
      { text: CIVIL, context: { title: 'Ferries', parent: 'And you?' } },
    ];
    const scored = await post('/v1/score?spans=true', { items }).expect(200);
    expect(scored.body.items.map((item: { id: string | null }) => item.id)).toEqual(['x', null]);
  });

  it('says that a cursor is not one of ours', async () => {
    for (const cursor of ['x', 'eyJhIjoxfQ', '%00', '💬']) {
      const encoded = cursor === '%00' ? cursor : encodeURIComponent(cursor);
      await call('get', `/v1/comments?cursor=${encoded}`).expect(400);
      await call('get', `/v1/review?cursor=${encoded}`).expect(400);
    }
  });

  it("shows nothing of one site to another's key", async () => {
    const mine = await post('/v1/comments', { text: CIVIL, externalId: 'mine' }).expect(202);
    const other = await service.makeKey('other', ['ingest', 'read', 'review', 'admin']);
    await call('get', `/v1/comments/${mine.body.id}`, other).expect(404);
    await call('delete', `/v1/comments/${mine.body.id}`, other).expect(404);
    await call('post', `/v1/comments/${mine.body.id}/decision`, other)
      .send({ outcome: 'reject' })
      .expect(404);
    expect((await call('get', '/v1/comments', other).expect(200)).body.items).toEqual([]);
    expect((await call('get', '/v1/events', other).expect(200)).body.items).toEqual([]);
    await call('post', '/v1/comments', other).send({ text: CIVIL, externalId: 'mine' }).expect(202);
  });

  it('answers the probes', async () => {
    await call('get', '/readyz').expect(200);
    const metrics = await call('get', '/metrics').expect(200);
    expect(metrics.text).toContain('winnow_http_request_seconds_bucket');
    expect(metrics.text).not.toMatch(/undefined|NaN/);
  });
});
