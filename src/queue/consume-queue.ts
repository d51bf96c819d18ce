/**
 * The consumer's side: a BullMQ worker on Redis or PostgreSQL. Consumers wait for their store for ever. A killed
 * worker's jobs come back when their lock ends: at most LOCK_MS + STALLED_CHECK_MS later.
 */
import { createPostgresBackend, type Job, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { postgresConnection } from './open-queue.ts';
import type { QueueBackend } from './queue-settings.ts';

/** How long a job is held without a sign of life; renewed at half of it. */
const LOCK_MS = 20_000;
/** How often jobs of dead workers are looked for. */
const STALLED_CHECK_MS = 10_000;
/** A job that stalls is taken up again so many times: the record, not this count, guards against repeats. */
const MAX_STALLED = 100;

/** A job as a processor sees it. */
export interface JobInHand {
  id: string;
  /** As stored: parse it. */
  data: unknown;
  /** When it was added. */
  addedAt: Date;
  /** 1 for the first. */
  attempt: number;
  maxAttempts: number;
}

export interface ConsumerOptions {
  backend: QueueBackend;
  prefix: string;
  /** Jobs in hand at the same time. */
  concurrency: number;
  /** Resolves: the job is done. Rejects: it is tried again with back-off, or has failed at the last attempt. */
  process: (job: JobInHand) => Promise<void>;
  onError: (error: Error) => void;
  onStalled: (jobId: string) => void;
}

export interface Consumer {
  /** Takes no new job, waits for those in hand, then lets go of the connections. Safe to call twice. */
  close(): Promise<void>;
}

export function consumeQueue(name: string, options: ConsumerOptions): Consumer {
  const common = {
    concurrency: options.concurrency,
    lockDuration: LOCK_MS,
    stalledInterval: STALLED_CHECK_MS,
    maxStalledCount: MAX_STALLED,
    prefix: options.prefix,
  };
  const processor = (job: Job) => options.process(inHand(job));
  if (options.backend.kind === 'redis') {
    const connection = new Redis(options.backend.url, {
      maxRetriesPerRequest: null,
      retryStrategy: (tries) => Math.min(100 * tries, 1_000),
    });
    connection.on('error', options.onError);
    const worker = new Worker(name, processor, { ...common, connection });
    listen(worker, options);
    return closeOnce(async () => {
      await worker.close();
      connection.disconnect();
    });
  }
  const worker = new Worker(
    name,
    processor,
    {
      ...common,
      connection: { ...postgresConnection(options.backend.connectionString, options.prefix), max: 8 },
    },
    createPostgresBackend,
  );
  listen(worker as unknown as Worker, options);
  return closeOnce(() => worker.close());
}

function inHand(job: Job): JobInHand {
  return {
    id: job.id ?? '',
    data: job.data,
    addedAt: new Date(job.timestamp),
    attempt: job.attemptsMade + 1,
    maxAttempts: job.opts.attempts ?? 1,
  };
}

function listen(worker: Worker, options: ConsumerOptions): void {
  worker.on('error', options.onError);
  worker.on('stalled', options.onStalled);
}

function closeOnce(close: () => Promise<void>): Consumer {
  let closing: Promise<void> | null = null;
  return {
    close() {
      closing ??= close();
      return closing;
    },
  };
}
