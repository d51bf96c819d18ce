/** A scoring pool and a policy for commands that score by themselves. */
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { type CompiledPolicy, compilePolicy } from '../domain/compile-policy.ts';
import { createScoringPool, type ScoringPool } from '../scoring/scoring-pool.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { compileForScorer, readPolicyFile } from './read-policy-file.ts';
import { readCommandSettings } from './read-settings.ts';
import { chooseScoreModel } from './score-model.ts';

/**
 * The scorer that decides in the installation, or the model that is asked for (`chooseScoreModel`), and the policy of the
 * file or the default. The caller closes the pool.
 */
export async function openPool(
  io: CommandIo,
  options: { threads: number; policyFile: string | undefined; model: string | undefined },
): Promise<{ pool: ScoringPool; policy: CompiledPolicy }> {
  const settings = readCommandSettings(io);
  const given = options.policyFile === undefined ? null : await readPolicyFile(options.policyFile);
  let pool: ScoringPool;
  try {
    pool = await createScoringPool({
      scorer: await chooseScoreModel(io, settings, options.model),
      threads: options.threads,
      onEvent: (event) => {
        if (event.type === 'thread-ended')
          io.errors.note(`winnow: a scoring thread ended: ${event.reason}\n`);
        else if (event.warning !== undefined && event.thread === 0)
          io.errors.note(`winnow: ${event.warning}\n`);
      },
    });
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(
      `${(error as Error).message}. WINNOW_SCORER names the scorer; see docs/settings.md.`,
    );
  }
  try {
    // The default serves every scorer: what one doesn't judge fires no rule.
    return { pool, policy: given === null ? compilePolicy(DEFAULT_POLICY) : compileForScorer(given, pool) };
  } catch (error) {
    await pool.close();
    throw error;
  }
}
