/** `winnow model`: which model scores, which scores in shadow, and switching between them. */
import type { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import { parseCount } from './parse-option.ts';
import type { RunCommand } from './run-command.ts';
import type { SwitchOptions } from './switch-model.ts';

const MAX_SAMPLE = 100_000;
const DEFAULT_SAMPLE = 500;

export function defineModel(program: Command, io: CommandIo, run: RunCommand): void {
  const model = program
    .command('model')
    .summary('show and switch the model that scores')
    .description(
      'An installation scores by one version of the embedded model until somebody switches; an upgrade of Winnow changes nothing (docs/models.md).',
    );
  model
    .command('list')
    .summary('list the known models')
    .description(
      'Lists every known model, which is in use and in shadow, and whether its files are at hand and whole.',
    )
    .option('--json', 'JSON instead of a table')
    .action((options: { json?: true }) =>
      run(async () => (await import('./list-models.ts')).listModels(io, options)),
    );
  model
    .command('history')
    .summary('list every switch, the newest first')
    .description('Lists every switch: when, from which model to which, and by whom.')
    .option('--json', 'JSON instead of a table')
    .action((options: { json?: true }) =>
      run(async () => (await import('./list-models.ts')).showHistory(io, options)),
    );
  const change = (command: Command) =>
    command
      .option(
        '--sample <n>',
        'recorded comments of each site that are scored anew where the shadow has too few scores',
        parseCount(1, MAX_SAMPLE),
        DEFAULT_SAMPLE,
      )
      .option('--yes', 'switch without asking')
      .option('--dry-run', 'show what would change, and change nothing');
  change(model.command('switch'))
    .summary('score by another model')
    .description(
      'Shows, for each site, the share held by both models and where they disagree, asks, and switches. Running processes follow within seconds; comments decided before stay as they are.',
    )
    .argument('<name>', 'the model, as `winnow model list` shows it')
    .addHelpText(
      'after',
      '\nExamples:\n  $ winnow model switch embedded-1.3 --dry-run\n  $ winnow model switch embedded-1.3',
    )
    .action((name: string, options: SwitchOptions) =>
      run(async () => (await import('./switch-model.ts')).switchModel(io, name, options)),
    );
  change(model.command('back'))
    .summary('score by the model before')
    .description('Switches to the model that was in use before the last switch, in the same way.')
    .action((options: SwitchOptions) =>
      run(async () => (await import('./switch-model.ts')).switchModel(io, null, options)),
    );
  model
    .command('shadow')
    .summary('let a second model score beside the first')
    .description(
      'Workers score every comment by this model too once it is decided, and store the scores. It decides nothing and delays nothing; where it is too slow it leaves comments out.',
    )
    .argument('<name>', 'the model, as `winnow model list` shows it; off: none')
    .addHelpText('after', '\nExamples:\n  $ winnow model shadow embedded-1.3\n  $ winnow model shadow off')
    .action((name: string) =>
      run(async () => (await import('./switch-model.ts')).setShadow(io, name === 'off' ? null : name)),
    );
}
