/** Two writers that meet on one row: PostgreSQL ends one of them, and trying again is right. */

/** Unique violation, serialization failure, deadlock. */
const CONFLICTS = new Set(['23505', '40001', '40P01']);
const MAX_TRIES = 3;

/** Runs `work` again where it lost against another writer; other errors, and the third loss, are thrown. */
export async function retryOnConflict<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (attempt >= MAX_TRIES || typeof code !== 'string' || !CONFLICTS.has(code)) throw error;
    }
  }
}
