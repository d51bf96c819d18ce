/** The servers that the global set-up started, as a test file sees them. */
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the superuser, to the database `postgres`. */
    databaseUrl: string;
    /** The migrated database that each test's is copied from. */
    templateName: string;
    /** Null where this machine has neither redis-server nor valkey-server. */
    redisUrl: string | null;
  }
}

export const QUEUE_KINDS = ['redis', 'postgres'] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** Why tests on this queue can't run here, or null. In CI nothing is skipped: the test then fails instead. */
export function findLack(kind: QueueKind): string | null {
  if (kind === 'postgres' || inject('redisUrl') !== null) return null;
  return process.env.CI ? null : 'redis-server or valkey-server is not installed';
}

export function redisUrl(): string {
  const url = inject('redisUrl');
  if (url === null) throw new Error('This test needs redis-server or valkey-server on the PATH.');
  return url;
}

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  url: string;
  /** Fails where a connection to it is still open: that is the leak guard. */
  drop(): Promise<void>;
}

let count = 0;

/** A migrated database of its own, copied from the template in some 50 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  count += 1;
  const name = `winnow_test_${process.pid}_${count}`;
  await asAdmin((client) => client.query(`create database ${name} template ${inject('templateName')}`));
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await asAdmin(async (client) => {
        for (let tries = 0; ; tries++) {
          try {
            await client.query(`drop database ${name}`);
            return;
          } catch (error) {
            // A closed client's backend takes a moment to go.
            if (tries >= 40) throw error;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        }
      });
    },
  };
}
