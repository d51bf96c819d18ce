/** Which model is in use and which in shadow: the last row of each role. Rows are added, never changed. */
import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

export type ModelRole = 'active' | 'shadow';

export interface ModelChoice {
  role: ModelRole;
  ordinal: number;
  /** Null, in shadow alone: none. */
  model: string | null;
  /** What it was before; null where nothing was. */
  previous: string | null;
  chosenBy: string;
  chosenAt: Date;
}

const COLUMNS = [
  'role',
  'ordinal',
  'model',
  'previous',
  'chosen_by as chosenBy',
  'chosen_at as chosenAt',
] as const;

/** The last choice of each role; one that was never chosen is missing. */
export async function selectModelChoices(db: Kysely<Schema>): Promise<ModelChoice[]> {
  const rows = await db
    .selectFrom('model_choice')
    .select(COLUMNS)
    .distinctOn('role')
    .orderBy('role')
    .orderBy('ordinal', 'desc')
    .execute();
  return rows as ModelChoice[];
}

/** All choices, the newest first. */
export async function selectModelHistory(db: Kysely<Schema>, limit: number): Promise<ModelChoice[]> {
  const rows = await db
    .selectFrom('model_choice')
    .select(COLUMNS)
    .orderBy('chosen_at', 'desc')
    .orderBy('ordinal', 'desc')
    .limit(limit)
    .execute();
  return rows as ModelChoice[];
}

/**
 * Adds the next choice of a role if `after` is still the ordinal of its last one (0: there is none yet). False where
 * somebody else was first.
 */
export async function insertModelChoice(
  db: Kysely<Schema>,
  choice: {
    role: ModelRole;
    after: number;
    model: string | null;
    previous: string | null;
    chosenBy: string;
    now: Date;
  },
): Promise<boolean> {
  const { role, after, model, previous, chosenBy, now } = choice;
  const result = await sql`
    insert into model_choice (role, ordinal, model, previous, chosen_by, chosen_at)
    values (${role}, ${after + 1}, ${model}, ${previous}, ${chosenBy}, ${now})
    on conflict do nothing`.execute(db);
  return Number(result.numAffectedRows ?? 0) === 1;
}
