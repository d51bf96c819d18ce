/** A policy version is read and compiled once; a fault is not remembered. */
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { createPolicyCache } from '../../../src/moderation/policy-cache.ts';
import type { Database } from '../../../src/store/database.ts';
import type { Schema } from '../../../src/store/schema.ts';

/** A record that answers each statement with the next of `answers`, and keeps what it was asked. */
function recordOf(answers: (object[] | Error)[]) {
  const asked: CompiledQuery[] = [];
  class Driver extends DummyDriver {
    override async acquireConnection() {
      return {
        async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
          asked.push(query);
          const answer = answers.shift() ?? [];
          if (answer instanceof Error) throw answer;
          return { rows: answer as R[] };
        },
        async *streamQuery() {
          yield { rows: [] };
        },
      };
    }
  }
  const db = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new Driver(),
      createIntrospector: (k) => new PostgresIntrospector(k),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return { database: { db } as unknown as Database, asked };
}

const row = (version: number) => ({ version, policy: DEFAULT_POLICY, word_list_version: `w-${version}` });

describe('the policy cache', () => {
  it('answers the version that was asked for, compiled', async () => {
    const { database, asked } = recordOf([[row(3)]]);
    const pinned = await createPolicyCache(database).get('s-1', 3);
    expect(pinned).toMatchObject({ version: 3, wordListVersion: 'w-3' });
    expect(pinned.compiled.policy).toEqual(DEFAULT_POLICY);
    expect(asked[0]?.parameters).toEqual(['s-1', 3]);
  });

  it('asks once for a version, also where many ask at the same time', async () => {
    const { database, asked } = recordOf([[row(1)], [row(2)], [row(1)]]);
    const cache = createPolicyCache(database);
    const [a, b] = await Promise.all([cache.get('s-1', 1), cache.get('s-1', 1)]);
    expect(b).toBe(a);
    expect(await cache.get('s-1', 1)).toBe(a);
    expect(asked).toHaveLength(1);
    // Another version and another site are other policies.
    expect((await cache.get('s-1', 2)).version).toBe(2);
    await cache.get('s-2', 1);
    expect(asked.map((q) => q.parameters)).toEqual([
      ['s-1', 1],
      ['s-1', 2],
      ['s-2', 1],
    ]);
  });

  it('asks again after a fault', async () => {
    const { database } = recordOf([new Error('away'), [row(1)]]);
    const cache = createPolicyCache(database);
    await expect(cache.get('s-1', 1)).rejects.toThrow('away');
    expect((await cache.get('s-1', 1)).version).toBe(1);
  });

  it('does not go on without a policy', async () => {
    await expect(createPolicyCache(recordOf([[]]).database).get('s-1', 9)).rejects.toThrow(
      'no policy version 9',
    );
  });
});
