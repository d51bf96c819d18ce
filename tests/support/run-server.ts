/** Runs the supervisor as a real process, in the ways in which people start it, and tells what it left behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isRunning, type ProcessRecord, recordProcess } from '../../src/services/process-identity.ts';
import type { ServicesRecord } from '../../src/services/services-file.ts';

const SERVER = fileURLToPath(new URL('./stand-in-server.ts', import.meta.url));
const LOADER = import.meta.resolve('tsx');
const NODE_LINE = `"${process.execPath}" --import "${LOADER}" "${SERVER}"`;

export interface RunningServer {
  child: ChildProcess;
  /** All that it has printed so far, both streams. */
  output: () => string;
  /** Resolves once the output matches; rejects with the output after 30 s, or when the process ends before. */
  waitFor: (pattern: RegExp) => Promise<void>;
  /** Resolves to the exit status, or to the signal's name. */
  ended: Promise<number | string | null>;
}

/** `node`: directly. `npm`: by `npm start`. `terminal`: by `npm start` in a pseudo-terminal, typed into by stdin. */
export type Way = 'node' | 'npm' | 'terminal';

/** Starts it on `dataDir` in a session of its own. */
export function runStandInServer(
  dataDir: string,
  options: { way?: Way; env?: Record<string, string> } = {},
): RunningServer {
  const { way = 'node' } = options;
  const env: Record<string, string | undefined> = {
    ...process.env,
    WINNOW_DATA_DIR: dataDir,
    PORT: '0',
    ...options.env,
  };
  // Set by the npm that runs the tests, it would make the supervisor watch the tests' own process.
  for (const name of Object.keys(env)) if (name.startsWith('npm_')) delete env[name];
  const folder = makePackage(dataDir);
  const [command = '', ...args] = {
    node: [process.execPath, '--import', LOADER, SERVER],
    npm: ['npm', 'start'],
    terminal: ['script', '-qec', 'npm start', '/dev/null'],
  }[way];
  const child = spawn(command, args, { cwd: folder, env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    stream?.on('error', () => undefined);
  }
  child.stdin?.on('error', () => undefined);
  let isEnded = false;
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('exit', (status, signal) => {
      isEnded = true;
      resolve(signal ?? status);
    });
  });
  return {
    child,
    output: () => text,
    ended,
    async waitFor(pattern) {
      const deadline = Date.now() + 30_000;
      while (!pattern.test(text)) {
        if (isEnded || Date.now() > deadline) throw new Error(`${pattern} was not printed:\n${text}`);
        await sleep(25);
      }
    },
  };
}

/** What services.json says now. */
export function readServicesFile(dataDir: string): ServicesRecord {
  return JSON.parse(readFileSync(join(dataDir, 'services.json'), 'utf8')) as ServicesRecord;
}

/** Every process that belongs to the run on `dataDir`, the server that was started included. */
export function listProcesses(dataDir: string, server: RunningServer): ProcessRecord[] {
  const record = readServicesFile(dataDir);
  const started = server.child.pid ? recordProcess(server.child.pid) : null;
  return [
    ...record.holders,
    ...record.programs,
    ...(record.database ? [record.database.process] : []),
    ...(record.queue?.kind === 'redis' ? [record.queue.process] : []),
    ...(started ? [started] : []),
  ];
}

/** Waits for all to end; resolves to the pids of those that still run after `waitMs`. */
export async function waitUntilAllGone(records: readonly ProcessRecord[], waitMs: number): Promise<number[]> {
  const deadline = Date.now() + waitMs;
  while (records.some(isRunning) && Date.now() < deadline) await sleep(25);
  return records.filter(isRunning).map(({ pid }) => pid);
}

/** Polls until `probe` gives something; rejects after `waitMs`. */
export async function pollFor<T>(
  what: string,
  waitMs: number,
  probe: () => Promise<T | null> | T | null,
): Promise<T> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    try {
      const value = await probe();
      if (value !== null) return value;
    } catch {
      // Not yet.
    }
    if (Date.now() > deadline) throw new Error(`${what}: not within ${waitMs} ms`);
    await sleep(50);
  }
}

/** A package whose `npm start` runs the stand-in, since npm takes its script from the folder that it is run in. */
function makePackage(dataDir: string): string {
  const folder = `${dataDir}-package`;
  mkdirSync(folder, { recursive: true });
  const content = { name: 'stand-in', private: true, scripts: { start: NODE_LINE } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(content));
  return folder;
}
