/** Which model the commands that score by themselves take: that of the installation that they stand beside. */
import type { Settings } from '../../config/settings.ts';
import { scorerSpec } from '../scorer-spec.ts';
import type { ScorerSpec } from '../scoring/load-scorer.ts';
import { isRunning } from '../services/process-identity.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { findRunning } from './find-running.ts';

const ANOTHER = '--model names another (docs/models.md).';

/**
 * The model named `asked`, and no database is looked at; without it the scorer of WINNOW_SCORER, which for `embedded` is
 * the model in use by the record of DATABASE_URL or of the Winnow that runs on the data folder. Where there is neither, or
 * the record names none yet, it is the model that ships, and standard error says so. Starts nothing. Throws a
 * CommandFailure where the record can't be read or its model isn't at hand: no other takes its place unasked
 * (docs/adr/0010-models-stay.md).
 */
export async function chooseScoreModel(
  io: Pick<CommandIo, 'errors'>,
  settings: Settings,
  asked: string | undefined,
): Promise<ScorerSpec> {
  if (asked !== undefined) return specOf(settings, asked, '');
  if (settings.scorer !== 'embedded') return scorerSpec(settings);
  const databaseUrl = settings.databaseUrl ?? findPrivateDatabase(settings);
  if (databaseUrl === null) {
    io.errors.note(
      `winnow: no database here says which model is in use: the one that ships scores. ${ANOTHER}\n`,
    );
    return scorerSpec(settings);
  }
  const recorded = await readRecorded(databaseUrl);
  if (recorded !== null) return specOf(settings, recorded, `\n${recorded} is the model in use; ${ANOTHER}`);
  io.errors.note(`winnow: the record names no model in use yet: the one that ships scores. ${ANOTHER}\n`);
  return scorerSpec(settings);
}

function findPrivateDatabase(settings: Settings): string | null {
  const { database } = findRunning(settings).record;
  return database !== null && isRunning(database.process) ? database.url : null;
}

/** @param advice ends the message where the model isn't at hand */
async function specOf(settings: Settings, name: string, advice: string): Promise<ScorerSpec> {
  const [{ openLibrary }, { ModelNotAtHand }] = await Promise.all([
    import('../open-scorer.ts'),
    import('../scoring/models/model-library.ts'),
  ]);
  const library = await openLibrary(settings);
  try {
    return await library.specOf(name);
  } catch (error) {
    if (error instanceof ModelNotAtHand) throw new CommandFailure(`${error.message}${advice}`);
    throw error;
  }
}

/** Null: no process of the installation has started yet. */
async function readRecorded(databaseUrl: string): Promise<string | null> {
  const [{ openDatabase }, { isMigrated }, { readChosenModels }] = await Promise.all([
    import('../store/database.ts'),
    import('../store/migrate.ts'),
    import('../moderation/model-choice.ts'),
  ]);
  const database = openDatabase({ connectionString: databaseUrl, poolMax: 1 });
  try {
    if (!(await isMigrated(database))) {
      throw new CommandFailure(
        `the schema of the database is older than this version; run \`winnow migrate\`, or name a model: --model NAME.`,
      );
    }
    return (await readChosenModels({ database })).active?.model ?? null;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(
      `the database can't say which model is in use (${(error as Error).message}). Check DATABASE_URL, or name a model: --model NAME.`,
    );
  } finally {
    await database.close();
  }
}
