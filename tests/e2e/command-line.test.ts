/** The command line as people run it: a process of its own, in a pipe, on a data folder where nothing runs yet. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { parseLines } from '../support/memory-io.ts';

const WINNOW = `"${process.execPath}" "${fileURLToPath(new URL('../../bin/winnow.mjs', import.meta.url))}"`;
/** A build may come first, and initdb. */
const TIMEOUT_MS = 120_000;

const folder = mkdtempSync('/tmp/winnow-cli-');
// Run by root, PostgreSQL runs as a user of its own, who must reach its folder.
chmodSync(folder, 0o711);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of a shell in which $W is winnow. */
function runShell(line: string): Promise<{ status: number | null; output: string; errors: string }> {
  const env: Record<string, string | undefined> = { ...process.env, WINNOW_DATA_DIR: folder };
  // Set by the npm that runs the tests, it would make the command watch the tests' own process.
  for (const name of Object.keys(env)) if (name.startsWith('npm_')) delete env[name];
  const child = spawn('bash', ['-c', line.replaceAll('$W', WINNOW)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output, errors })));
}

it(
  'stops quietly when the reader of its scores has read enough, however much input there is',
  async () => {
    const line = `yes '{"id": "a", "text": "A fine day."}' | $W score --threads 1 | head -3; echo "\${PIPESTATUS[1]}"`;
    const { output, errors } = await runShell(line);
    const lines = output.trim().split('\n');
    expect(parseLines(lines.slice(0, 3).join('\n')).map(({ id }) => id)).toEqual(['a', 'a', 'a']);
    expect(lines[3]).toBe('0');
    expect(errors.replace(/^winnow: (building|waiting|no database here).*\n/gm, '')).toBe('');
  },
  TIMEOUT_MS,
);

it(
  'answers a line at once, before the next one comes',
  async () => {
    const line = `coproc $W score --threads 1; echo '{"text": "One."}' >&\${COPROC[1]}; read -t 60 answer <&\${COPROC[0]}; echo "$answer"`;
    const { output } = await runShell(line);
    expect(parseLines(output)[0]).toMatchObject({ id: null, model: expect.any(String) });
  },
  TIMEOUT_MS,
);

it(
  'says that the disk is full',
  async () => {
    const { status, errors } = await runShell(`echo '{"text": "One."}' | $W score --threads 1 > /dev/full`);
    expect(status).toBe(1);
    expect(errors).toContain('ENOSPC');
  },
  TIMEOUT_MS,
);

it(
  'starts a private database for its own time, keeps what it wrote, and leaves no service behind',
  async () => {
    const made = await runShell('$W key create --site default --scope read');
    expect(made.output).toMatch(/^[0-9a-f]{40}\n$/);
    expect(existsSync(join(folder, 'services.json'))).toBe(false);
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
    const { output } = await runShell('$W key list --json');
    expect(JSON.parse(output)).toMatchObject([{ name: made.output.slice(0, 8), scopes: ['read'] }]);
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  },
  TIMEOUT_MS,
);
