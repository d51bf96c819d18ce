/** Choosing the model that scores and the one in shadow. A choice is recorded; running processes follow it. */
import type { Database } from '../store/database.ts';
import {
  insertModelChoice,
  type ModelChoice,
  type ModelRole,
  selectModelChoices,
  selectModelHistory,
} from '../store/model-choices.ts';

export type { ModelChoice } from '../store/model-choices.ts';

export interface ModelDeps {
  database: Database;
  now: () => Date;
}

/** What the record says now; `active` is null until a process has started for the first time. */
export interface ChosenModels {
  active: ModelChoice | null;
  shadow: ModelChoice | null;
}

export type ChooseResult =
  | { ok: true; from: string | null; to: string | null }
  | { ok: false; error: 'already-chosen' | 'changed-meanwhile' | 'nothing-before' };

export async function readChosenModels({ database }: Pick<ModelDeps, 'database'>): Promise<ChosenModels> {
  const choices = await selectModelChoices(database.db);
  const last = (role: ModelRole) => choices.find((choice) => choice.role === role) ?? null;
  return { active: last('active'), shadow: last('shadow') };
}

/** The newest first. */
export function listModelHistory(
  { database }: Pick<ModelDeps, 'database'>,
  limit: number,
): Promise<ModelChoice[]> {
  return selectModelHistory(database.db, limit);
}

/**
 * The model that the installation scores by. At its first start that is `defaultModel`, which is recorded; from then on
 * a newer default changes nothing. Safe to call by several processes at once: all of them get the same answer.
 */
export async function readOrChooseActive(deps: ModelDeps, defaultModel: string): Promise<string> {
  const { active } = await readChosenModels(deps);
  if (active?.model) return active.model;
  await insertModelChoice(deps.database.db, {
    role: 'active',
    after: 0,
    model: defaultModel,
    previous: null,
    chosenBy: 'first-start',
    now: deps.now(),
  });
  return (await readChosenModels(deps)).active?.model ?? defaultModel;
}

/**
 * Records that `model` is in use from now on, on top of what is in use as the caller saw it. A model that was in shadow
 * leaves it: a scorer beside itself would say nothing.
 */
export async function chooseActive(
  deps: ModelDeps,
  seen: ChosenModels,
  model: string,
  chosenBy: string,
): Promise<ChooseResult> {
  const from = seen.active?.model ?? null;
  if (from === model) return { ok: false, error: 'already-chosen' };
  const isChosen = await insertModelChoice(deps.database.db, {
    role: 'active',
    after: seen.active?.ordinal ?? 0,
    model,
    previous: from,
    chosenBy,
    now: deps.now(),
  });
  if (!isChosen) return { ok: false, error: 'changed-meanwhile' };
  if (seen.shadow?.model === model) await chooseShadow(deps, seen, null, chosenBy);
  return { ok: true, from, to: model };
}

/** Records which model scores in shadow from now on; null: none. */
export async function chooseShadow(
  deps: ModelDeps,
  seen: ChosenModels,
  model: string | null,
  chosenBy: string,
): Promise<ChooseResult> {
  const from = seen.shadow?.model ?? null;
  if (from === model) return { ok: false, error: 'already-chosen' };
  const isChosen = await insertModelChoice(deps.database.db, {
    role: 'shadow',
    after: seen.shadow?.ordinal ?? 0,
    model,
    previous: from,
    chosenBy,
    now: deps.now(),
  });
  return isChosen ? { ok: true, from, to: model } : { ok: false, error: 'changed-meanwhile' };
}
