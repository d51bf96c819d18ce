/** `winnow site`: the sites of this installation. */
import type { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { formatTable } from './format-table.ts';
import { parseSiteName } from './parse-option.ts';
import type { RunCommand } from './run-command.ts';

export function defineSite(program: Command, io: CommandIo, run: RunCommand): void {
  const site = program
    .command('site')
    .summary('make and list sites')
    .description(
      'A site is one publication, with keys and a policy of its own. It never sees the comments of another.',
    );
  site
    .command('create')
    .summary('make a site')
    .description('Makes a site with the default policy. Its keys come from `winnow key create`.')
    .argument('<name>', 'letters, digits, dots, hyphens, underscores', parseSiteName)
    .addHelpText('after', '\nExample:\n  $ winnow site create evening-post')
    .action((name: string) => run(() => createSite(io, name)));
  site
    .command('list')
    .summary('list the sites')
    .description('Lists the sites, the oldest first.')
    .option('--json', 'JSON instead of a table')
    .addHelpText('after', '\nExample:\n  $ winnow site list')
    .action((options: { json?: true }) => run(() => listSites(io, options)));
}

async function createSite(io: CommandIo, name: string): Promise<number> {
  const { withSites } = await import('./open-sites.ts');
  return withSites(io, async (sites) => {
    const made = await sites.createSite(name);
    if (!made.ok) {
      throw new CommandFailure(`there is a site "${name}" already. Choose another name, or use that one.`);
    }
    await io.output.write(`made the site ${name}\n`);
    await io.errors.write(`winnow: now make a key for it: winnow key create --site ${name}\n`);
    return 0;
  });
}

async function listSites(io: CommandIo, options: { json?: true }): Promise<number> {
  const { withSites } = await import('./open-sites.ts');
  return withSites(io, async (sites) => {
    const all = await sites.listSites();
    const rows = all.map((site) => [site.name, site.createdAt, site.id]);
    await io.output.write(
      options.json ? `${JSON.stringify(all, null, 2)}\n` : formatTable(rows, ['name', 'made', 'id']),
    );
    return 0;
  });
}
