import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { call, routes } from './support/checked-request.ts';
import { createFakeModeration } from './support/fake-moderation.ts';
import { withServer } from './support/raw-client.ts';
import { bearer, createTestApp } from './support/test-app.ts';

const PATH = '/v1/comments';
const JSON_TYPE = { 'Content-Type': 'application/json' };

async function post(payload: string | Buffer, headers: Record<string, string> = JSON_TYPE) {
  const { app } = createTestApp();
  let outcome: { status: number; type: string } = { status: 0, type: '' };
  await withServer(app, async (client) => {
    const reply = await client.send('POST', PATH, { ...bearer(), ...headers }, payload);
    outcome = { status: reply.status, type: String(reply.body.type).replace('urn:winnow:problem:', '') };
  });
  return outcome;
}

describe('a body', () => {
  it.each([
    ['{"text":', 'not-json'],
    ['', 'not-json'],
    ["{'text':'a'}", 'not-json'],
    [Buffer.from('{"text":"caf\xe9"}', 'latin1'), 'not-utf8'],
    [Buffer.from('{"text":"a"}', 'utf16le'), 'not-json'],
    [Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'not-utf8'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'invalid'],
  ])('that can not be read is refused by name', async (payload, type) => {
    expect(await post(payload)).toEqual({ status: 400, type });
  });

  it('may begin with a byte order mark', async () => {
    expect((await post('\ufeff{"text":"a"}')).status).toBe(202);
  });

  it.each([
    [{}, 415],
    [{ 'Content-Type': 'text/plain' }, 415],
    [{ 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    [{ 'Content-Type': 'application/json; charset=iso-8859-1' }, 415],
    [{ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, 415],
    [{ 'Content-Type': 'Application/JSON; Charset="UTF-8"' }, 202],
    [{ 'Content-Type': 'application/json', 'Content-Encoding': 'identity' }, 202],
  ])('with the headers %j gives %i', async (headers, status) => {
    expect((await post('{"text":"a"}', headers as Record<string, string>)).status).toBe(status);
  });

  it('is refused beyond 512 KB, with and without a declared length', async () => {
    const large = JSON.stringify({ text: 'a'.repeat(512 * 1024) });
    expect((await post(large)).status).toBe(413);
    expect((await post(large, { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' })).status).toBe(413);
  });

  it('that is declared too large is refused before any of it is sent', async () => {
    await withServer(createTestApp().app, async ({ port }) => {
      const socket = connect(port, '127.0.0.1');
      const head = [
        'POST /v1/comments HTTP/1.1',
        'Host: a',
        `Authorization: ${bearer().Authorization}`,
        'Content-Type: application/json',
        'Content-Length: 600000',
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n`);
      const [first] = (await once(socket, 'data')) as [Buffer];
      expect(first.toString()).toMatch(/^HTTP\/1.1 413 /);
      socket.destroy();
    });
  });

  it('may hold the longest text with every character escaped', async () => {
    const text = '\\u0061'.repeat(20_480);
    expect((await post(`{"text":"${text}","parent":{"text":"${text}"}}`)).status).toBe(202);
  });

  it('leaves the connection usable after it was refused', async () => {
    const { app } = createTestApp();
    await withServer(app, async ({ send }) => {
      const headers = { ...bearer(), ...JSON_TYPE };
      expect((await send('POST', PATH, headers, 'x'.repeat(600_000))).status).toBe(413);
      expect((await send('POST', PATH, headers, '{"text":"a"}')).status).toBe(202);
    });
  });
});

describe('an address', () => {
  it.each(['/', '/v1', '/v2/comments', '/v1/comments/a/b', '/favicon.ico', '/docs/../package.json'])(
    'that does not exist (%s) is a 404 problem',
    async (path) => {
      await call(createTestApp().app, 'get', path).expect(404);
    },
  );

  it('that can not be decoded is a 400 problem', async () => {
    await call(createTestApp().app, 'get', '/v1/comments/%E0%A4%A').set(bearer()).expect(400);
  });

  it('may end with a slash', async () => {
    const { app } = createTestApp();
    await call(app, 'post', '/v1/comments/').set(bearer()).send({ text: 'a' }).expect(202);
  });

  it('is looked up by Express only where it has parameters or is unknown', async () => {
    const { app } = createTestApp();
    const byExpress = vi.spyOn(app.router as unknown as { handle: () => void }, 'handle');
    await call(app, 'post', PATH).set(bearer()).send({ text: 'a' }).expect(202);
    await call(app, 'get', '/livez?x=1').expect(200);
    expect(byExpress).not.toHaveBeenCalled();
    await call(app, 'get', '/v1/comments/x').set(bearer()).expect(404);
    await call(app, 'get', '/nowhere').expect(404);
    expect(byExpress).toHaveBeenCalledTimes(2);
  });

  it('refuses other methods by name, on every path', async () => {
    await withServer(createTestApp().app, async ({ send }) => {
      for (const path of new Set(routes.map(({ spec }) => spec.path))) {
        const methods = routes.filter(({ spec }) => spec.path === path).map(({ spec }) => spec.method);
        const reply = await send('PATCH', path.replace(':id', 'x'), bearer());
        expect([path, reply.status]).toEqual([path, 405]);
        for (const method of methods) expect(reply.headers.allow).toContain(method.toUpperCase());
      }
    });
  });

  it('answers OPTIONS with its methods, and a preflight only for scores', async () => {
    await withServer(createTestApp().app, async ({ send }) => {
      const preflight = { Origin: 'https://blog.example', 'Access-Control-Request-Method': 'POST' };
      const score = await send('OPTIONS', '/v1/score', preflight);
      expect(score.status).toBe(204);
      expect(score.headers['access-control-allow-origin']).toBe('https://blog.example');
      expect(score.headers['access-control-allow-headers']).toContain('Authorization');
      const comments = await send('OPTIONS', PATH, preflight);
      expect(comments.headers.allow).toBe('POST, GET, HEAD, OPTIONS');
      expect(comments.headers['access-control-allow-origin']).toBeUndefined();
    });
  });
});

describe('every reply', () => {
  it('carries few headers, none of them about Express', async () => {
    const reply = await call(createTestApp().app, 'post', PATH).set(bearer()).send({ text: 'a' });
    expect(Object.keys(reply.headers).sort()).toEqual([
      'cache-control',
      'connection',
      'content-length',
      'content-security-policy',
      'content-type',
      'date',
      'referrer-policy',
      'x-content-type-options',
      'x-request-id',
    ]);
  });

  it('echoes a plain request id and makes one otherwise', async () => {
    const { app } = createTestApp();
    const withId = (id: string) => call(app, 'get', '/livez').set('X-Request-Id', id);
    expect((await withId('abc-1.2:3')).headers['x-request-id']).toBe('abc-1.2:3');
    for (const id of ['a b', 'x'.repeat(129), '<script>']) {
      expect((await withId(id)).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('is counted by route template, method and class of status', async () => {
    const { app, observed } = createTestApp();
    await call(app, 'get', '/v1/comments/0197a000-0000-7000-8000-00000000000a').set(bearer()).expect(404);
    await call(app, 'post', PATH).set(bearer()).send({ text: 'a' }).expect(202);
    await call(app, 'get', '/nowhere/at/all').expect(404);
    expect(observed).toEqual([
      { method: 'GET', route: '/v1/comments/:id', statusClass: '4xx' },
      { method: 'POST', route: '/v1/comments', statusClass: '2xx' },
      { method: 'GET', route: 'unknown', statusClass: '4xx' },
    ]);
  });

  it('leaves no line in the log where all is well', async () => {
    const { app, log } = createTestApp();
    await call(app, 'post', PATH).set(bearer()).send({ text: 'a' }).expect(202);
    await call(app, 'post', PATH).set(bearer()).send({}).expect(400);
    expect(log).toEqual([]);
  });

  it('is not kept back by a client that speaks no HTTP', async () => {
    await withServer(createTestApp().app, async ({ port, send }) => {
      connect(port, '127.0.0.1').end('\0\0\0\r\n\r\n').resume();
      expect((await send('GET', '/livez')).status).toBe(200);
    });
  });
});

describe('a fault in the record', () => {
  const failing = (fault: unknown) =>
    createTestApp(
      createFakeModeration({
        takeComment: async () => {
          throw fault;
        },
      }),
    );
  const send = (app: ReturnType<typeof failing>['app']) =>
    call(app, 'post', PATH).set(bearer()).set('X-Request-Id', 'r-1').send({ text: 'a secret remark' });
  const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

  it.each([
    ['refused', withCode('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED')],
    ['shutting down', withCode('terminating connection due to administrator command', '57P01')],
    ['starting', withCode('the database system is starting up', '57P03')],
    ['full', withCode('too many clients already', '53300')],
    ['cut off', new Error('Connection terminated unexpectedly')],
    ['too slow', new Error('timeout exceeded when trying to connect')],
    ['wrapped', new Error('flush failed', { cause: withCode('x', 'ECONNRESET') })],
  ])('is 503 with a time to wait where the connection is %s', async (_name, fault) => {
    const { app, log } = failing(fault);
    const reply = await send(app).expect(503);
    expect(reply.body.type).toBe('urn:winnow:problem:unavailable');
    expect(reply.headers['retry-after']).toBe('5');
    expect(log).toHaveLength(1);
  });

  it.each([
    ['a constraint', withCode('duplicate key: (a secret remark)', '23505')],
    ['a bug', new TypeError("Cannot read 'a secret remark'")],
    ['a message that looks like a place', new Error('x\n    at a secret remark\n    at a secret remark')],
    ['not even an error', 'a secret remark'],
  ])('is 500 where it is %s, logged with the request and without the text', async (_name, fault) => {
    const { app, log, observed } = failing(fault);
    const reply = await send(app).expect(500);
    expect(reply.body.detail).toContain('r-1');
    expect(log).toHaveLength(1);
    expect(JSON.parse(log[0] ?? '')).toMatchObject({ requestId: 'r-1', route: PATH, keyName: 'aaaaaaaa' });
    expect(log.join() + reply.text).not.toContain('secret');
    expect(observed.at(-1)?.statusClass).toBe('5xx');
  });

  it('names the place in the code', async () => {
    const { app, log } = failing(new Error('x'));
    await send(app);
    expect(JSON.parse(log[0] ?? '').fault.at[0]).toMatch(/^at .*protocol\.test\.ts/);
  });

  it('in the look-up of the key is 503 as well, never 401', async () => {
    const moderation = createFakeModeration({
      authenticate: async () => {
        throw withCode('connect ECONNREFUSED', 'ECONNREFUSED');
      },
    });
    await call(createTestApp(moderation).app, 'post', PATH).set(bearer()).send({ text: 'a' }).expect(503);
  });
});
