import { describe, expect, it } from 'vitest';
import type { FieldError, Problem } from '../../../src/http/problem.ts';
import { call, parseLines } from './support/checked-request.ts';
import { type RawReply, withServer } from './support/raw-client.ts';
import { bearer, createTestApp } from './support/test-app.ts';

const PATH = '/v1/comments/batch';
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `Comment ${index}.` }));

/** Sends one body as it is. */
async function sendRaw(contentType: string, payload: string | Buffer) {
  const made = createTestApp();
  let reply: RawReply | undefined;
  await withServer(made.app, async (client) => {
    reply = await client.send('POST', PATH, { ...bearer(), 'Content-Type': contentType }, payload);
  });
  return { ...made, reply: reply as unknown as RawReply };
}

const sendLines = (payload: string | Buffer) => sendRaw('application/x-ndjson', payload);

describe('POST /v1/comments/batch with JSON', () => {
  it('answers each comment for itself, in order', async () => {
    const { app, moderation } = createTestApp();
    const comments = [
      { text: 'a', externalId: '1' },
      { text: '', externalId: '2' },
      7,
      { text: 'b', externalId: '1' },
    ];
    const reply = await call(app, 'post', PATH).set(bearer()).send({ comments }).expect(200);
    expect(reply.body.results).toEqual([
      { index: 0, httpStatus: 202, id: expect.any(String), externalId: '1', revision: 1, status: 'pending' },
      {
        index: 1,
        httpStatus: 400,
        externalId: '2',
        error: expect.objectContaining({
          type: 'urn:winnow:problem:invalid',
          errors: [{ pointer: '/text', code: 'comment-empty', message: expect.any(String) }],
        }),
      },
      {
        index: 2,
        httpStatus: 400,
        error: expect.objectContaining({
          errors: [expect.objectContaining({ pointer: '', code: 'wrong-type' })],
        }),
      },
      { index: 3, httpStatus: 200, id: expect.any(String), externalId: '1', revision: 1, status: 'pending' },
    ]);
    expect(moderation.taken.map(({ comment }) => comment.text)).toEqual(['a', 'b']);
  });

  it('tells which comment was erased', async () => {
    const { app, moderation } = createTestApp();
    moderation.takeComments = async () => [{ ok: false, error: { type: 'erased', detail: 'Gone.' } }];
    const comments = [{ text: 'a', externalId: '1' }];
    const reply = await call(app, 'post', PATH).set(bearer()).send({ comments }).expect(200);
    expect(reply.body.results[0]).toMatchObject({
      httpStatus: 409,
      externalId: '1',
      error: { detail: 'Gone.' },
    });
  });

  it('takes 1,000 comments and refuses 1,001', async () => {
    const { app } = createTestApp();
    const full = await call(app, 'post', PATH)
      .set(bearer())
      .send({ comments: many(1_000) });
    expect(full.body.results).toHaveLength(1_000);
    const over = await call(app, 'post', PATH)
      .set(bearer())
      .send({ comments: many(1_001) });
    expect(over.status).toBe(413);
  });

  it('writes nothing where no comment may be taken', async () => {
    const { app, moderation } = createTestApp();
    moderation.takeComments = () => Promise.reject(new Error('not to be called'));
    const reply = await call(app, 'post', PATH)
      .set(bearer())
      .send({ comments: [{}] })
      .expect(200);
    expect(reply.body.results[0].httpStatus).toBe(400);
  });

  it.each([
    [{}, '/comments missing'],
    [{ comments: [] }, '/comments too-few'],
    [{ comments: {} }, '/comments wrong-type'],
    [{ comments: [{ text: 'a' }], site: 'x' }, '/site unknown-field'],
    [[{ text: 'a' }], ' wrong-type'],
  ])('refuses the envelope %j', async (envelope, fault) => {
    const { app } = createTestApp();
    const reply = await call(app, 'post', PATH).set(bearer()).send(envelope).expect(400);
    expect(reply.body.errors.map((error: FieldError) => `${error.pointer} ${error.code}`)).toEqual([fault]);
  });

  it.each([
    ['{"comments":', 'not-json'],
    [Buffer.from('{"comments":[{"text":"\xff"}]}', 'latin1'), 'not-utf8'],
  ])('refuses a body that can not be read', async (payload, problem) => {
    const { reply } = await sendRaw('application/json', payload);
    expect(reply.status).toBe(400);
    expect(reply.body.type).toBe(`urn:winnow:problem:${problem}`);
  });

  it('refuses more than 32 MB without reading it', async () => {
    const { reply } = await sendRaw('application/json', Buffer.alloc(32 * 1024 * 1024 + 1, 0x20));
    expect(reply.status).toBe(413);
  });
});

describe('POST /v1/comments/batch with NDJSON', () => {
  it('answers a line for a line, a bad one in its place', async () => {
    const latin = Buffer.from('{"text":"caf\xe9"}\n', 'latin1');
    const lines = Buffer.concat([
      Buffer.from('{"text":"a"}\r\n\n{"text":\n'),
      latin,
      Buffer.from('  \t\n{"text":"é"}'),
    ]);
    const { reply, moderation } = await sendLines(lines);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('application/x-ndjson');
    const results = parseLines(reply.text) as { index: number; httpStatus: number; error?: Problem }[];
    expect(
      results.map(({ index, httpStatus, error }) => [index, httpStatus, error?.errors?.[0]?.code]),
    ).toEqual([
      [0, 202, undefined],
      [1, 400, 'not-json'],
      [2, 400, 'not-utf8'],
      [3, 202, undefined],
    ]);
    expect(moderation.taken.map(({ comment }) => comment.text)).toEqual(['a', 'é']);
  });

  it.each(['', '\n\n', ' \r\n'])('refuses %j, which holds no comment', async (payload) => {
    const { reply } = await sendLines(payload);
    expect(reply.status).toBe(400);
  });

  it('takes 1,000 lines and refuses 1,001', async () => {
    const lines = many(1_001).map((comment) => JSON.stringify(comment));
    expect((await sendLines(lines.slice(1).join('\n'))).reply.status).toBe(200);
    expect((await sendLines(lines.join('\n'))).reply.status).toBe(413);
  });
});
