/**
 * Opens a BullMQ queue for producers on Redis or PostgreSQL. A producer fails at once where the queue's store is
 * down: it never waits, for the record keeps what is unfinished and the sweep enqueues it.
 */
import { createPostgresBackend, Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueBackend } from './queue-settings.ts';

/** The queue's store can't be reached now. */
export class QueueDown extends Error {
  override name = 'QueueDown';
  constructor() {
    super('The job queue cannot be reached now; the sweep will enqueue what is unfinished.');
  }
}

/** A queue and what it takes to ask whether it can be used, and to close it. */
export interface OpenQueue {
  queue: Queue;
  /** Throws QueueDown where the store isn't connected. Costs nothing. */
  assertReady(): void;
  close(): Promise<void>;
}

export interface OpenQueueOptions {
  backend: QueueBackend;
  prefix: string;
  onError: (error: Error) => void;
}

/** A unix socket's path or a URL, as ioredis takes them. `enableOfflineQueue: false` makes commands fail at once. */
export function connectProducer(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 500,
    retryStrategy: () => 200,
  });
  redis.on('error', onError);
  return redis;
}

export function openQueue(name: string, options: OpenQueueOptions): OpenQueue {
  return options.backend.kind === 'redis'
    ? openOnRedis(name, options.backend.url, options)
    : openOnPostgres(name, options.backend.connectionString, options);
}

function openOnRedis(name: string, url: string, options: OpenQueueOptions): OpenQueue {
  const connection = connectProducer(url, options.onError);
  // Built while the connection isn't up, a queue waits for it; `assertReady` keeps callers from waiting with it.
  const queue = new Queue(name, { connection, prefix: options.prefix });
  queue.on('error', options.onError);
  let isQueueReady = false;
  queue.waitUntilReady().then(
    () => {
      isQueueReady = true;
    },
    () => {},
  );
  return {
    queue,
    assertReady() {
      if (!isQueueReady || connection.status !== 'ready') throw new QueueDown();
    },
    async close() {
      await queue.close().catch(() => {});
      connection.disconnect();
    },
  };
}

function openOnPostgres(name: string, connectionString: string, options: OpenQueueOptions): OpenQueue {
  const queue = new Queue(
    name,
    { connection: { ...postgresConnection(connectionString, options.prefix), max: 4 } },
    createPostgresBackend,
  );
  queue.on('error', options.onError);
  let isQueueReady = false;
  queue.waitUntilReady().then(
    () => {
      isQueueReady = true;
    },
    (error: Error) => options.onError(error),
  );
  return {
    queue: queue as unknown as Queue,
    assertReady() {
      if (!isQueueReady) throw new QueueDown();
    },
    async close() {
      await queue.close().catch(() => {});
    },
  };
}

/** BullMQ's tables live in a schema of their own, made on first use. */
export function postgresConnection(connectionString: string, prefix: string) {
  return {
    connectionString,
    schema: `${prefix.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_')}_queue`,
    migrate: true,
    connectionTimeoutMillis: 5_000,
    application_name: 'winnow-queue',
    options: '-c jit=off',
  };
}
