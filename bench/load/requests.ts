/** The requests themselves, as bytes of HTTP. */
import type { CommentSource } from './comment-source.ts';

export interface RequestMaker {
  make(): string;
  /** Of all bodies so far. */
  readonly bodyBytes: number;
}

/** `batchSize` null: POST /v1/comments, with `waitMs` where it isn't 0; else POST /v1/comments/batch. */
export function createRequestMaker(
  source: CommentSource,
  target: { host: string; key: string; batchSize: number | null; waitMs: number },
): RequestMaker {
  const { batchSize, waitMs } = target;
  const path = batchSize === null ? '/v1/comments' : '/v1/comments/batch';
  const head =
    `POST ${path}${waitMs > 0 ? `?waitMs=${waitMs}` : ''} HTTP/1.1\r\nHost: ${target.host}\r\n` +
    `Authorization: Bearer ${target.key}\r\nContent-Type: application/json\r\nContent-Length: `;
  let bodyBytes = 0;
  return {
    make() {
      const body = batchSize === null ? source.next() : writeBatch(source, batchSize);
      const bytes = Buffer.byteLength(body);
      bodyBytes += bytes;
      return `${head}${bytes}\r\n\r\n${body}`;
    },
    get bodyBytes() {
      return bodyBytes;
    },
  };
}

function writeBatch(source: CommentSource, size: number): string {
  let body = `{"comments":[${source.next()}`;
  for (let n = 1; n < size; n += 1) body += `,${source.next()}`;
  return `${body}]}`;
}
