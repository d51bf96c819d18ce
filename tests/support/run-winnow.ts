/** The real `npm start`, as processes of their own on a temporary data folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRunning } from '../../src/services/process-identity.ts';
import type { ServicesRecord } from '../../src/services/services-file.ts';
import { noteOpen } from './leak-guard.ts';

const START = fileURLToPath(new URL('../../bin/start.mjs', import.meta.url));

export interface RunningWinnow {
  dataDir: string;
  key: string;
  /** What services.json says now. */
  record(): ServicesRecord;
  /** Where the API listens now; null while it is away. */
  url(): string | null;
  /** One request; throws where the API is away for more than 15 s or the connection breaks. */
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  /** Stops all of it and removes its data. */
  stop(): Promise<void>;
}

const START_MS = 90_000;
const AWAY_MS = 15_000;

export async function runWinnow(environment: Record<string, string> = {}): Promise<RunningWinnow> {
  const base = mkdtempSync('/tmp/winnow-run-');
  // Where root runs the tests, PostgreSQL's account must be able to pass.
  chmodSync(base, 0o711);
  const dataDir = join(base, 'data');
  const key = randomBytes(20).toString('hex');
  const env: Record<string, string | undefined> = {
    ...process.env,
    PORT: '0',
    WINNOW_DATA_DIR: dataDir,
    WINNOW_BOOTSTRAP_API_KEY: key,
    WINNOW_LOG_LEVEL: 'warn',
    ...environment,
  };
  // Set by the npm that runs the tests, it would make the supervisor watch the tests' own process.
  for (const name of Object.keys(env)) if (/^npm_|^VITEST|^NODE_ENV$/.test(name)) delete env[name];
  const child = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const noteClosed = noteOpen('a running Winnow');
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (d: Buffer) => (output += d.toString()));
  await waitForStart(child, () => output);

  const winnow: RunningWinnow = {
    dataDir,
    key,
    record: () => JSON.parse(readFileSync(join(dataDir, 'services.json'), 'utf8')) as ServicesRecord,
    url() {
      try {
        return winnow.record().programs.find((p) => p.url !== undefined && isRunning(p))?.url ?? null;
      } catch {
        return null;
      }
    },
    async call(method, path, body) {
      const deadline = Date.now() + AWAY_MS;
      let url = winnow.url();
      while (url === null && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        url = winnow.url();
      }
      if (url === null) throw new Error('the API is away');
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await ended;
      }
      rmSync(base, { recursive: true, force: true });
      noteClosed();
    },
  };
  return winnow;
}

async function waitForStart(child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (!/Winnow runs/.test(output())) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`Winnow didn't start:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
