/**
 * Reads a request's body up to a hard limit. Express's own parser decodes leniently (bytes that are not UTF-8 become
 * U+FFFD, so a comment would be stored other than it was sent) and costs more than the rest of the intake route.
 */
import type { IncomingMessage } from 'node:http';
import type { LoadGuard } from './load-guard.ts';

export type BodyFault = 'too-large' | 'overloaded' | 'gone';
export type BodyResult = { ok: true; bytes: Buffer } | { ok: false; fault: BodyFault };

const EMPTY = Buffer.alloc(0);

/**
 * Resolves with the whole body, or with why there is none: larger than `maxBytes`, no memory for it, or the client went
 * away. What is refused is read on and thrown away, so that the client gets to see the answer. The caller releases
 * the length of the bytes from the guard when it is done with them.
 */
export function readBody(req: IncomingMessage, maxBytes: number, guard: LoadGuard): Promise<BodyResult> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) {
    return Promise.resolve({ ok: false, fault: 'too-large' });
  }
  return new Promise((resolve) => {
    let first: Buffer | null = null;
    let rest: Buffer[] | null = null;
    let length = 0;
    let isSettled = false;

    const refuse = (fault: BodyFault): void => {
      if (isSettled) return;
      isSettled = true;
      req.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose);
      guard.release(length);
      // An 'error' without a listener would end the process.
      req.on('error', () => {}).resume();
      resolve({ ok: false, fault });
    };
    const onData = (chunk: Buffer): void => {
      if (length + chunk.length > maxBytes) {
        refuse('too-large');
      } else if (!guard.reserve(chunk.length)) {
        refuse('overloaded');
      } else {
        length += chunk.length;
        if (first === null) first = chunk;
        else if (rest === null) rest = [first, chunk];
        else rest.push(chunk);
      }
    };
    const onEnd = (): void => {
      if (isSettled) return;
      isSettled = true;
      resolve({ ok: true, bytes: rest === null ? (first ?? EMPTY) : Buffer.concat(rest, length) });
    };
    const onClose = (): void => refuse('gone');
    req.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
  });
}
