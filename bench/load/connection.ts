/**
 * One kept-alive HTTP/1.1 connection with one request under way: a client that costs so little that it doesn't
 * measure itself. It reads no more of an answer than its status and its length, and needs a `Content-Length`.
 */
import { connect, type Socket } from 'node:net';

export interface Connection {
  /** `onAnswer` gets the status, or 0 where the connection broke, and the body's bytes. Not while another is under way. */
  send(request: string, onAnswer: (status: number, body: Buffer) => void): void;
  close(): void;
}

const NOTHING = Buffer.alloc(0);
const HEAD_END = Buffer.from('\r\n\r\n');

/** Connects at the first request, and again after a break. */
export function openConnection(host: string, port: number): Connection {
  let socket: Socket | null = null;
  let waiting: ((status: number, body: Buffer) => void) | null = null;
  let parts: Buffer = NOTHING;

  function finish(status: number, body: Buffer): void {
    const onAnswer = waiting;
    waiting = null;
    parts = NOTHING;
    onAnswer?.(status, body);
  }

  function onData(chunk: Buffer): void {
    parts = parts.length === 0 ? chunk : Buffer.concat([parts, chunk]);
    const headEnd = parts.indexOf(HEAD_END);
    if (headEnd === -1) return;
    const head = parts.toString('latin1', 0, headEnd);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error('An answer without Content-Length.');
    const end = headEnd + HEAD_END.length + Number(length);
    if (parts.length < end) return;
    finish(Number(head.slice(9, 12)), parts.subarray(headEnd + HEAD_END.length, end));
  }

  function open(): Socket {
    const opened = connect({ host, port, noDelay: true });
    opened.on('data', onData);
    opened.on('error', () => undefined);
    opened.on('close', () => {
      if (socket !== opened) return;
      socket = null;
      finish(0, NOTHING);
    });
    return opened;
  }

  return {
    send(request, onAnswer) {
      waiting = onAnswer;
      socket ??= open();
      socket.write(request);
    },
    close() {
      const opened = socket;
      socket = null;
      opened?.destroy();
    },
  };
}
