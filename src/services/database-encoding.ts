/** Refuses a database that can't hold every script before anything is written to it. */
import pg from 'pg';

/**
 * The encoding of the database at `url`, as PostgreSQL names it (`UTF8`, `SQL_ASCII`, …). Rejects where the server can't
 * be reached.
 */
export async function readDatabaseEncoding(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ encoding: string }>(
      'SELECT pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()',
    );
    return rows[0]?.encoding ?? 'unknown';
  } finally {
    await client.end();
  }
}

/** Throws, saying how to make a fit one, unless the database's encoding is UTF8. Prints no part of `url`. */
export async function requireUtf8Database(url: string): Promise<void> {
  const encoding = await readDatabaseEncoding(url);
  if (encoding === 'UTF8') return;
  throw new Error(
    `The database of DATABASE_URL has the encoding ${encoding}, which can't hold every comment. Make one with CREATE DATABASE winnow ENCODING 'UTF8' TEMPLATE template0, and name it in DATABASE_URL.`,
  );
}
