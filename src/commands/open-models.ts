/** What the commands on models share: the record, the known models and what was chosen. */
import { type ChosenModels, readChosenModels } from '../moderation/model-choice.ts';
import { openLibrary } from '../open-scorer.ts';
import type { ScorerSpec } from '../scoring/load-scorer.ts';
import { type ModelLibrary, ModelNotAtHand } from '../scoring/models/model-library.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { type OpenRecord, withRecord } from './open-record.ts';

export interface OpenModels {
  record: OpenRecord;
  library: ModelLibrary;
  /** As of the command's start: what is changed is changed on top of this. */
  chosen: ChosenModels;
}

/** Opens the record, runs `work` and closes it. Resolves to the exit status. */
export function withModels(io: CommandIo, work: (models: OpenModels) => Promise<number>): Promise<number> {
  return withRecord(io, { needsQueue: false }, async (record) => {
    const [library, chosen] = await Promise.all([openLibrary(record.settings), readChosenModels(record)]);
    return work({ record, library, chosen });
  });
}

/** How to load the model. Throws a CommandFailure that says which file is missing and where to get it. */
export async function requireSpec(library: ModelLibrary, name: string): Promise<ScorerSpec> {
  try {
    return await library.specOf(name);
  } catch (error) {
    if (error instanceof ModelNotAtHand) throw new CommandFailure(`${error.message}\nNothing was changed.`);
    throw error;
  }
}
