/** Sends bytes as they are, which superagent can't, to one server for many requests; replies are checked likewise. */
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { checkReply } from './checked-request.ts';

export interface RawReply {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  /** The parsed body where it is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes.
  body: any;
}

export interface RawClient {
  port: number;
  send(
    method: string,
    path: string,
    headers?: http.OutgoingHttpHeaders,
    payload?: string | Uint8Array,
  ): Promise<RawReply>;
}

/** Serves the application for the time of `run`, on a free port of this machine. */
export async function withServer(app: Express, run: (client: RawClient) => Promise<void>): Promise<void> {
  const server = http.createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new http.Agent({ keepAlive: true });
  try {
    await run({
      port,
      send: (method, path, headers = {}, payload = '') =>
        sendOnce({ agent, port, host: '127.0.0.1', method, path, headers }, payload),
    });
  } finally {
    agent.destroy();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
}

function sendOnce(options: http.RequestOptions, payload: string | Uint8Array): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const req = http.request(options, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk) => chunks.push(chunk));
      res.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const isJson = /json\b(?!.*x-ndjson)/.test(res.headers['content-type'] ?? '');
        const isLines = res.headers['content-type'] === 'application/x-ndjson';
        const reply: RawReply = {
          status: res.statusCode ?? 0,
          headers: res.headers,
          text,
          body: isJson && !isLines ? JSON.parse(text) : undefined,
        };
        try {
          checkReply(String(options.method).toLowerCase(), String(options.path), reply);
          resolve(reply);
        } catch (fault) {
          reject(fault);
        }
      });
    });
    req.on('error', reject);
    req.end(payload);
  });
}
