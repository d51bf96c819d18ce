/** `winnow policy`: a site's policy, looked at, tried out and published. */
import type { Command } from 'commander';
import { OUTCOMES } from '../domain/decision.ts';
import type { SimulationView } from '../moderation/moderation.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { formatTable } from './format-table.ts';
import { parseCount } from './parse-option.ts';
import type { RunCommand } from './run-command.ts';

interface ShowOptions {
  site: string;
  ofVersion?: number;
}

interface PublishOptions {
  site: string;
  ifVersion?: number;
}

interface SimulateOptions {
  site: string;
  last: number;
  json?: true;
}

const MAX_VERSION = 999_999_999;

export function definePolicy(program: Command, io: CommandIo, run: RunCommand): void {
  const policy = program
    .command('policy')
    .summary("show, try and publish a site's policy")
    .description(
      'A policy says from which scores and facts a comment is flagged or rejected. A published version never changes.',
    );
  policy
    .command('show')
    .summary('print the policy as JSON')
    .description('Prints the policy as a file that `publish` takes; its version is on standard error.')
    .option('--site <name>', 'the site', 'default')
    .option('--of-version <n>', 'an earlier version', parseCount(1, MAX_VERSION))
    .addHelpText('after', '\nExample:\n  $ winnow policy show > policy.json')
    .action((options: ShowOptions) => run(() => showPolicy(io, options)));
  policy
    .command('simulate')
    .summary('see what a policy would have done')
    .description('Judges the last decided comments anew by the policy of the file. Nothing is changed.')
    .argument('<file>', 'a policy as JSON')
    .option('--site <name>', 'the site', 'default')
    .option('--last <n>', 'how many comments', parseCount(1, 10_000), 1_000)
    .option('--json', 'JSON instead of a table')
    .addHelpText('after', '\nExample:\n  $ winnow policy simulate policy.json --last 5000')
    .action((file: string, options: SimulateOptions) => run(() => simulate(io, file, options)));
  policy
    .command('publish')
    .summary('make a policy the current one')
    .description(
      'Publishes the policy of the file as the next version. Comments decided before stay as they are.',
    )
    .argument('<file>', 'a policy as JSON; what it leaves out has the default value')
    .option('--site <name>', 'the site', 'default')
    .option('--if-version <n>', 'only if this is the current version', parseCount(1, MAX_VERSION))
    .addHelpText('after', '\nExample:\n  $ winnow policy publish policy.json --if-version 3')
    .action((file: string, options: PublishOptions) => run(() => publish(io, file, options)));
}

async function showPolicy(io: CommandIo, options: ShowOptions): Promise<number> {
  const [{ withPolicies }, { orderPolicy }] = await Promise.all([
    import('./open-policies.ts'),
    import('./read-policy-file.ts'),
  ]);
  return withPolicies(io, options.site, async (policies) => {
    const found = await policies.get(options.ofVersion);
    if (found === null) {
      throw new CommandFailure(
        `the site has no version ${options.ofVersion} of its policy; leave --of-version out for the current one.`,
      );
    }
    await io.errors.write(`winnow: version ${found.version} of the policy of ${options.site}\n`);
    await io.output.write(`${JSON.stringify(orderPolicy(found.policy), null, 2)}\n`);
    return 0;
  });
}

async function simulate(io: CommandIo, file: string, options: SimulateOptions): Promise<number> {
  const [{ withPolicies }, { readPolicyFile }] = await Promise.all([
    import('./open-policies.ts'),
    import('./read-policy-file.ts'),
  ]);
  const policy = await readPolicyFile(file);
  return withPolicies(io, options.site, async (policies) => {
    const result = await policies.simulate(policy, options.last);
    await io.output.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : formatSimulation(result));
    return 0;
  });
}

async function publish(io: CommandIo, file: string, options: PublishOptions): Promise<number> {
  const [{ withPolicies }, { readPolicyFile }] = await Promise.all([
    import('./open-policies.ts'),
    import('./read-policy-file.ts'),
  ]);
  const policy = await readPolicyFile(file);
  return withPolicies(io, options.site, async (policies) => {
    const result = await policies.publish(policy, options.ifVersion);
    if (result.ok) {
      await io.output.write(`published version ${result.version} of the policy of ${options.site}\n`);
      return 0;
    }
    const { error } = result;
    throw new CommandFailure(
      error.type === 'version-conflict'
        ? `the current version is ${error.current}. Look at it (winnow policy show), then publish on top of it.`
        : `no active scorer gives ${error.attributes.join(', ')}, so those rules would never fire. Leave them out.`,
    );
  });
}

/** Counts before and after, and comments that would change. */
export function formatSimulation({ counts, changed, examples }: SimulationView): string {
  const total = OUTCOMES.reduce((sum, outcome) => sum + counts.before[outcome], 0);
  const rows = OUTCOMES.map((outcome) => [
    outcome,
    String(counts.before[outcome]),
    String(counts.after[outcome]),
  ]);
  const table = formatTable(rows, ['outcome', 'before', 'after']);
  const summary = `${changed} of ${total} comments would come out differently\n`;
  const list = formatTable(
    examples.map(({ id, before, after, reasons }) => [
      id,
      `${before} -> ${after}`,
      reasons[0]?.message ?? '',
    ]),
  );
  return `${table}\n${summary}${list}`;
}
