/** A real local server that speaks the three formats of remote scorers. Its scores follow from the text alone. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import type { HttpFormat } from '../../../src/scoring/http/http-scorer-options.ts';

export interface RemoteRequest {
  path: string;
  headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: what arrives is the test's to look at
  body: any;
}

export interface FakeRemote {
  /** Where the format's paths begin. */
  url(format: HttpFormat): string;
  requests: RemoteRequest[];
  /** The most requests that were open at a time. */
  mostAtATime: number;
  /** Answers instead of the service; false: the service answers after all. */
  intercept: (request: RemoteRequest, response: ServerResponse) => boolean | Promise<boolean>;
  /** Changes what the service is about to answer. */
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  change: (answer: any) => unknown;
  close(): Promise<void>;
}

/** 0..1 from the text: different for most texts, the same for the same. */
export function remoteScore(text: string): number {
  let hash = 7;
  for (let index = 0; index < text.length; index++) hash = (hash * 31 + text.charCodeAt(index)) % 1_000;
  return hash / 1_000;
}

export async function startFakeRemote(): Promise<FakeRemote> {
  let open = 0;
  const server = createServer(async (incoming, response) => {
    remote.mostAtATime = Math.max(remote.mostAtATime, ++open);
    response.on('close', () => open--);
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const request = {
      path: incoming.url ?? '',
      headers: incoming.headers,
      body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
    };
    remote.requests.push(request);
    if (await remote.intercept(request, response)) return;
    send(response, 200, remote.change(answerFor(request)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const remote: FakeRemote = {
    url: (format) => `${origin}/${format}`,
    requests: [],
    mostAtATime: 0,
    intercept: () => false,
    change: (answer) => answer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return remote;
}

export function send(response: ServerResponse, status: number, body: unknown, headers = {}): true {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
  return true;
}

function answerFor({ path, body }: RemoteRequest): unknown {
  if (path.startsWith('/perspective/comments:analyze')) {
    const names = Object.keys(body.requestedAttributes);
    const value = remoteScore(body.comment.text);
    return {
      attributeScores: Object.fromEntries(
        names.map((name) => [
          name,
          { summaryScore: { value: value / (1 + name.length / 100), type: 'PROBABILITY' } },
        ]),
      ),
      languages: body.languages ?? ['en'],
    };
  }
  if (path === '/openai/moderations') {
    const categories = [
      'harassment',
      'harassment/threatening',
      'hate',
      'hate/threatening',
      'sexual',
      'violence',
    ];
    const results = body.input.map((text: string) => ({
      flagged: false,
      category_scores: Object.fromEntries(
        categories.map((name) => [name, remoteScore(text) / (1 + name.length / 100)]),
      ),
    }));
    return { id: 'modr-1', model: 'omni-moderation-latest', results };
  }
  if (path === '/winnow/score') {
    const items = body.items.map(({ id, text }: { id: string; text: string }) => ({
      id,
      language: 'en',
      scores: Object.fromEntries(
        ATTRIBUTES.map((name) => [name, remoteScore(text) / (1 + name.length / 100)]),
      ),
    }));
    return { model: 'embedded-1', items };
  }
  return { error: 'no such path' };
}
