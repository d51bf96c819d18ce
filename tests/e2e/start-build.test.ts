/** The commands of bin/ build by themselves, once, and say what to run where they can't. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const checkout = mkdtempSync(join(tmpdir(), 'winnow-build-'));
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

/** A checkout with one source in place of Winnow's, and the real compiler. */
beforeAll(() => {
  cpSync(join(ROOT, 'bin'), join(checkout, 'bin'), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(join(ROOT, name), join(checkout, name));
  }
  mkdirSync(join(checkout, 'src'));
  writeSource(
    'cli.ts',
    "export async function main(args: string[]): Promise<number> { console.log('one', ...args); return 3; }\n",
  );
  installCompiler();
});

function installCompiler(): void {
  const modules = join(checkout, 'node_modules');
  mkdirSync(join(modules, '@types'), { recursive: true });
  for (const name of ['typescript', '@types/node', 'undici-types']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
}

function writeSource(name: string, content: string): void {
  writeFileSync(join(checkout, 'src', name), content);
}

function runWinnow(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(checkout, 'bin', 'winnow.mjs'), ...args]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
}

const countBuilds = (text: string): number => text.split('winnow: building').length - 1;

describe('the commands of bin/', { timeout: 60_000 }, () => {
  it('build once when two start at the same moment without dist/, and pass arguments and status on', async () => {
    const runs = await Promise.all([runWinnow('a'), runWinnow('b')]);
    expect(runs.map(({ status }) => status)).toEqual([3, 3]);
    expect(runs.map(({ stdout }) => stdout)).toEqual(['one a\n', 'one b\n']);
    expect(countBuilds(runs.map(({ stderr }) => stderr).join(''))).toBe(1);
  });

  it('do not build again, and say nothing, while the sources are as they were', async () => {
    expect(await runWinnow()).toEqual({ status: 3, stdout: 'one\n', stderr: '' });
  });

  it('build again when a source has changed, even back in time, or was touched', async () => {
    writeSource(
      'cli.ts',
      "export async function main(): Promise<number> { console.log('two'); return 0; }\n",
    );
    utimesSync(join(checkout, 'src', 'cli.ts'), 1_000_000, 1_000_000);
    const changed = await runWinnow();
    expect([changed.stdout, countBuilds(changed.stderr)]).toEqual(['two\n', 1]);
    const soon = Date.now() / 1_000 + 1;
    utimesSync(join(checkout, 'src', 'cli.ts'), soon, soon);
    expect(countBuilds((await runWinnow()).stderr)).toBe(1);
  });

  it('keep the old dist/ and stop when the sources have a fault', async () => {
    writeSource('cli.ts', "export async function main(): Promise<number> { return 'no number'; }\n");
    const { status, stdout, stderr } = await runWinnow();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('the build failed');
    expect(existsSync(join(checkout, 'dist', 'src', 'cli.js'))).toBe(true);
  });

  it('say in one line what to run where nothing is built and nothing can build', async () => {
    rmSync(join(checkout, 'dist'), { recursive: true });
    rmSync(join(checkout, 'node_modules', 'typescript'));
    const withoutCompiler = await runWinnow();
    expect(withoutCompiler.status).toBe(1);
    expect(withoutCompiler.stderr).toMatch(/^winnow: .*npm ci && npm run build.*\n$/);
    rmSync(join(checkout, 'node_modules'), { recursive: true });
    const withoutAnything = await runWinnow();
    expect(withoutAnything.status).toBe(1);
    expect(withoutAnything.stderr).toMatch(/^winnow: .*run "npm ci".*\n$/);
  });
});
