/** One pool of connections to the record, and Kysely over it. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';

/** Kysely for the many statements, the pool itself for the few hot ones that want a named prepared plan. */
export interface Database {
  db: Kysely<Schema>;
  pool: pg.Pool;
  connectionString: string;
  /** Rejects where the database doesn't answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  connectionString: string;
  /** The most connections of this process. */
  poolMax: number;
  /** Told of faults on idle connections (a stopping server says goodbye to them). */
  onError?: (error: Error) => void;
}

/**
 * Every statement of ours finds its rows by key, and most are run thousands of times. The planner can't know how long a
 * list in a parameter is, and would read a table whole while it is small and keep that plan while it grows; planning or
 * compiling a short statement anew costs more than running it.
 */
const PLANNER = [
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'plan_cache_mode=force_generic_plan',
  'jit=off',
  'idle_in_transaction_session_timeout=60000',
];

/** Opens no connection yet: the first query does. `close` waits for queries under way; safe to call twice. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.poolMax,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'winnow',
    options: PLANNER.map((setting) => `-c ${setting}`).join(' '),
  });
  // Without a listener an idle client's goodbye (57P01) would end the process.
  pool.on('error', (error) => options.onError?.(error));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  let closing: Promise<void> | null = null;
  return {
    db,
    pool,
    connectionString: options.connectionString,
    async ping() {
      await pool.query('select 1');
    },
    close() {
      closing ??= db.destroy();
      return closing;
    },
  };
}

/** SQLSTATE classes 08 and 57, and the sockets' own codes: the database is away, not the statement wrong. */
export function isConnectionFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string') {
    if (/^(08|57P)/.test(code)) return true;
    if (/^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|ENOENT|EAI_AGAIN)$/.test(code)) return true;
    if (code === '53300') return true;
  }
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  );
}
