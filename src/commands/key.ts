/** `winnow key`: the keys by which a CMS, a moderator's console or a web page calls the API. */
import type { Command } from 'commander';
import { type KeyView, SCOPES, type Scope } from '../moderation/moderation.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandIo } from './command-io.ts';
import { formatTable } from './format-table.ts';
import { parseOrigin, parseSome } from './parse-option.ts';
import type { RunCommand } from './run-command.ts';

interface CreateOptions {
  site: string;
  scope?: Scope[];
  origin?: string[];
}

interface ListOptions {
  site?: string;
  json?: true;
}

/** What a key may do where nobody says: everything but to stand in web pages, as the first key. */
const DEFAULT_SCOPES = SCOPES.filter((scope) => scope !== 'public');

export function defineKey(program: Command, io: CommandIo, run: RunCommand): void {
  const key = program
    .command('key')
    .summary('make, list and revoke API keys')
    .description(
      'A key belongs to one site and may do what its scopes say. It is stored hashed and can be shown only once.',
    );
  key
    .command('create')
    .summary('make a key')
    .description('Makes a key and prints it, alone, on standard output.')
    .requiredOption('--site <name>', 'the site that it belongs to')
    .option(
      '--scope <scopes>',
      `what it may do: ${SCOPES.join(', ')}, with commas between (default: all but public)`,
      parseSome(SCOPES),
    )
    .option(
      '--origin <url>',
      'an origin whose pages may use it, for the scope public; may be repeated',
      parseOrigin,
    )
    .addHelpText(
      'after',
      `
Examples:
  $ winnow key create --site default --scope ingest,read > /run/secrets/winnow-key
  $ winnow key create --site default --scope public --origin https://news.example.org`,
    )
    .action((options: CreateOptions) => run(() => createKey(io, options)));
  key
    .command('list')
    .summary('list the keys')
    .description('Lists the keys by their names (first 8 characters), the oldest first.')
    .option('--site <name>', 'only those of this site')
    .option('--json', 'JSON instead of a table')
    .addHelpText('after', '\nExample:\n  $ winnow key list --site default')
    .action((options: ListOptions) => run(() => listKeys(io, options)));
  key
    .command('revoke')
    .summary('revoke a key')
    .description('Ends a key. Running services believe it for 5 seconds more at most.')
    .argument('<id-or-name>', 'its id, or its name (first 8 characters)')
    .addHelpText('after', '\nExample:\n  $ winnow key revoke 0f3a92c1')
    .action((idOrName: string) => run(() => revokeKey(io, idOrName)));
}

async function createKey(io: CommandIo, options: CreateOptions): Promise<number> {
  const { scope = DEFAULT_SCOPES, origin = [] } = options;
  const isPublic = scope.includes('public');
  if (isPublic && origin.length === 0) {
    throw new CommandFailure(
      'a public key needs the origins whose pages may use it; add --origin https://…',
      2,
    );
  }
  if (isPublic && scope.length > 1) {
    throw new CommandFailure(
      'a public key stands in web pages for everyone to read, so it can have no other scope; make two keys.',
      2,
    );
  }
  if (!isPublic && origin.length > 0) {
    throw new CommandFailure(
      '--origin is for keys with the scope public; add --scope public or leave it out.',
      2,
    );
  }
  const [{ withSites }, { noSuchSite }] = await Promise.all([
    import('./open-sites.ts'),
    import('./find-site.ts'),
  ]);
  return withSites(io, async (sites, record) => {
    const made = await sites.createKey(options.site, scope, origin);
    if (!made.ok) throw await noSuchSite(record, options.site);
    const { name, siteName, scopes } = made.view;
    await io.errors.write(
      `winnow: made the key ${name} for the site ${siteName}, with ${scopes.join(', ')}. It is shown only now:\n`,
    );
    await io.output.write(`${made.key}\n`);
    return 0;
  });
}

async function listKeys(io: CommandIo, options: ListOptions): Promise<number> {
  const [{ withSites }, { findSite }] = await Promise.all([
    import('./open-sites.ts'),
    import('./find-site.ts'),
  ]);
  return withSites(io, async (sites, record) => {
    if (options.site !== undefined) await findSite(record, options.site);
    const keys = await sites.listKeys(options.site);
    await io.output.write(options.json ? `${JSON.stringify(keys, null, 2)}\n` : formatKeys(keys));
    return 0;
  });
}

function formatKeys(keys: readonly KeyView[]): string {
  const rows = keys.map((key) => [
    key.name,
    key.siteName,
    key.scopes.join(','),
    key.createdAt,
    key.revokedAt === null ? 'in use' : `revoked ${key.revokedAt}`,
    key.origins.join(' '),
  ]);
  return formatTable(rows, ['name', 'site', 'scopes', 'made', 'state', 'origins']);
}

async function revokeKey(io: CommandIo, idOrName: string): Promise<number> {
  const { withSites } = await import('./open-sites.ts');
  return withSites(io, async (sites) => {
    if (!(await sites.revokeKey(idOrName))) {
      throw new CommandFailure(
        `there is no key "${idOrName}" in use. \`winnow key list\` shows which there are.`,
      );
    }
    await io.output.write(`revoked the key ${idOrName}\n`);
    return 0;
  });
}
