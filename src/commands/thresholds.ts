/** `winnow thresholds`: what thresholds that were set on Perspective's scores come to on Winnow's. */
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Attribute } from '../domain/attribute.ts';
import type { CommandIo } from './command-io.ts';
import { type PerspectiveThreshold, parsePerspectiveThresholds } from './parse-perspective-thresholds.ts';
import type { RunCommand } from './run-command.ts';

interface ThresholdsOptions {
  fromPerspective: PerspectiveThreshold[];
  json?: true;
}

export function defineThresholds(program: Command, io: CommandIo, run: RunCommand): void {
  program
    .command('thresholds')
    .summary("translate thresholds that were set on Perspective's scores")
    .description(
      "Perspective's scores and Winnow's are different scales. Shows the thresholds on Winnow's that hold about the same share of comments, with 95 % intervals, and a piece of a policy with them. Nothing is changed.",
    )
    .requiredOption(
      '--from-perspective <list>',
      'attribute=threshold, with commas between: TOXICITY=0.8,INSULT=0.9',
      parsePerspectiveThresholds,
    )
    .option('--json', 'one JSON document instead of a table')
    .addHelpText(
      'after',
      `
Names: TOXICITY, SEVERE_TOXICITY, IDENTITY_ATTACK, INSULT, PROFANITY, THREAT, SEXUALLY_EXPLICIT, in any case. Thresholds
are numbers from 0 to 1. How the map was made and how sure it is: docs/perspective-thresholds.md.

Examples:
  $ winnow thresholds --from-perspective TOXICITY=0.8
  $ winnow thresholds --from-perspective TOXICITY=0.8,INSULT=0.9 --json`,
    )
    .action((options: ThresholdsOptions) => run(() => translate(io, options)));
}

async function translate(io: CommandIo, { fromPerspective, json }: ThresholdsOptions): Promise<number> {
  const [
    { readPerspectiveMap, PERSPECTIVE_MAP_FILE },
    { describeThreshold, isByFewRows },
    { formatThresholds },
    { roundScore },
    { readCommandSettings },
    { CHECKOUT },
  ] = await Promise.all([
    import('../scoring/models/read-perspective-map.ts'),
    import('../domain/perspective/perspective-map.ts'),
    import('./format-thresholds.ts'),
    import('../scoring/round-scores.ts'),
    import('./read-settings.ts'),
    import('../open-services-for.ts'),
  ]);
  const { scorer } = readCommandSettings(io);
  const map = await readPerspectiveMap(join(CHECKOUT, 'model', 'weights', PERSPECTIVE_MAP_FILE));
  const thresholds = fromPerspective.map(({ attribute, threshold }) => {
    const found = describeThreshold(map, attribute, threshold);
    if (found === null) {
      throw new Error(
        `the map for ${map.model} has no ${attribute}. Leave it out, and choose a threshold with \`winnow policy simulate\`.`,
      );
    }
    const { ours, low, high, shareHeld } = found;
    return {
      attribute,
      perspective: threshold,
      ours: roundScore(ours),
      low: roundScore(low),
      high: roundScore(high),
      shareHeld: roundScore(shareHeld),
      isByFewRows: isByFewRows(found),
    };
  });
  const attributes: Partial<Record<Attribute, { approveBelow: number }>> = {};
  for (const { attribute, ours } of thresholds) attributes[attribute] = { approveBelow: ours };
  const { model, sample } = map;
  const document = { model, sample, thresholds, policy: { attributes } };
  if (scorer !== 'embedded') {
    await io.errors.write(`winnow: WINNOW_SCORER=${scorer} here: these thresholds are for ${model} alone.\n`);
  }
  await io.output.write(json ? `${JSON.stringify(document, null, 2)}\n` : formatThresholds(document));
  return 0;
}
