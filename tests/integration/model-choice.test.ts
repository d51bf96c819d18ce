/** Choosing models where several do it at once, and what running processes hear of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ChosenModels,
  chooseActive,
  chooseShadow,
  readChosenModels,
  readOrChooseActive,
} from '../../src/moderation/model-choice.ts';
import { createModelWatch } from '../../src/moderation/model-watch.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { noteOpen } from '../support/leak-guard.ts';
import { createTestDatabase, type TestDatabase } from '../support/servers.ts';

describe('choosing models', () => {
  let own: TestDatabase;
  let database: Database;
  let noteClosed: () => void;
  const deps = () => ({ database, now: () => new Date() });

  beforeAll(async () => {
    own = await createTestDatabase();
    database = openDatabase({ connectionString: own.url, poolMax: 8 });
    noteClosed = noteOpen('a database');
  });
  afterAll(async () => {
    await database.close();
    await own.drop();
    noteClosed();
  });

  it('records one first model, though many start at once with different defaults', async () => {
    const answers = await Promise.all(
      ['m-1', 'm-2', 'm-1', 'm-2', 'm-1', 'm-2'].map((name) => readOrChooseActive(deps(), name)),
    );
    expect(new Set(answers).size).toBe(1);
    const { active, shadow } = await readChosenModels(deps());
    expect(active).toMatchObject({ model: answers[0], ordinal: 1, previous: null, chosenBy: 'first-start' });
    expect(shadow).toBeNull();
    // A newer default changes nothing.
    expect(await readOrChooseActive(deps(), 'm-9')).toBe(answers[0]);
  });

  it('lets one of two switches at once through, and tells the other', async () => {
    const seen = await readChosenModels(deps());
    const results = await Promise.all(['m-3', 'm-4'].map((name) => chooseActive(deps(), seen, name, name)));
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(results.filter((r) => !r.ok)).toEqual([{ ok: false, error: 'changed-meanwhile' }]);
    const { active } = await readChosenModels(deps());
    expect(active).toMatchObject({ ordinal: 2, previous: seen.active?.model, chosenBy: active?.model });
    const again = await chooseActive(deps(), { active, shadow: null }, active?.model as string, 'x');
    expect(again).toEqual({ ok: false, error: 'already-chosen' });
  });

  it('takes a model out of shadow when it comes into use, and leaves another there', async () => {
    await chooseShadow(deps(), await readChosenModels(deps()), 'm-5', 'x');
    await chooseActive(deps(), await readChosenModels(deps()), 'm-6', 'x');
    expect((await readChosenModels(deps())).shadow?.model).toBe('m-5');
    await chooseActive(deps(), await readChosenModels(deps()), 'm-5', 'x');
    const { active, shadow } = await readChosenModels(deps());
    expect(active).toMatchObject({ model: 'm-5', previous: 'm-6' });
    expect(shadow).toMatchObject({ model: null, previous: 'm-5' });
    expect(await chooseShadow(deps(), { active, shadow }, null, 'x')).toEqual({
      ok: false,
      error: 'already-chosen',
    });
  });

  it('tells every follower what is chosen, also after one of them failed', async () => {
    const heard: (string | null | undefined)[] = [];
    const errors: unknown[] = [];
    const watch = createModelWatch({ database, intervalMs: 10, onError: (error) => errors.push(error) });
    watch.subscribe(async () => {
      throw new Error('not today');
    });
    watch.subscribe(async ({ active }: ChosenModels) => {
      heard.push(active?.model);
    });
    await watch.look();
    await watch.look();
    expect(heard).toContain('m-5');
    expect(errors[0]).toMatchObject({ message: 'not today' });
    await chooseActive(deps(), await readChosenModels(deps()), 'm-7', 'x');
    const deadline = Date.now() + 5_000;
    while (heard.at(-1) !== 'm-7' && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard.at(-1)).toBe('m-7');
    await watch.close();
    const count = heard.length;
    await watch.look();
    expect(heard).toHaveLength(count);
  });

  it('tells of a record that is away, and goes on when it is back', async () => {
    const away = openDatabase({ connectionString: 'postgres://nobody@127.0.0.1:1/none', poolMax: 1 });
    const errors: unknown[] = [];
    const watch = createModelWatch({
      database: away,
      intervalMs: 60_000,
      onError: (error) => errors.push(error),
    });
    await watch.look();
    expect(errors).toHaveLength(1);
    await watch.close();
    await away.close();
  });
});
