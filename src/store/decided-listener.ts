/** Hears of decisions that somebody waits for, over one connection that listens; reconnects by itself. */
import pg from 'pg';
import { DECIDED_CHANNEL } from './migrations/record-decisions.ts';

export interface DecidedListener {
  /** False while the connection is away: announcements may then be missed. */
  readonly isListening: boolean;
  close(): Promise<void>;
}

const RECONNECT_MS = 500;

/** Calls `onDecided` with comment ids as their decisions are committed, by any process. */
export function listenForDecisions(
  connectionString: string,
  onDecided: (commentIds: string[]) => void,
  onError: (error: Error) => void,
): DecidedListener {
  let client: pg.Client | null = null;
  let isListening = false;
  let isClosing = false;
  let timer: NodeJS.Timeout | null = null;

  function connect(): void {
    timer = null;
    const next = new pg.Client({ connectionString, keepAlive: true, application_name: 'winnow-listen' });
    client = next;
    let isLost = false;
    const lose = (error?: Error) => {
      if (isLost) return;
      isLost = true;
      isListening = false;
      if (error && !isClosing) onError(error);
      next.end().catch(() => {});
      if (!isClosing) timer = setTimeout(connect, RECONNECT_MS);
    };
    next.on('error', lose);
    next.on('end', () => lose());
    next.on('notification', (message) => {
      if (message.payload) onDecided(message.payload.split(','));
    });
    next
      .connect()
      .then(() => next.query(`listen ${DECIDED_CHANNEL}`))
      .then(() => {
        isListening = !isLost;
      })
      .catch(lose);
  }

  connect();
  return {
    get isListening() {
      return isListening;
    },
    async close() {
      isClosing = true;
      if (timer) clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}
