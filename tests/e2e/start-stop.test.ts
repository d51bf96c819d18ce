/** Every way to stop `npm start` ends every process, in order, within ten seconds. */
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  listProcesses,
  pollFor,
  type RunningServer,
  runStandInServer,
  type Way,
  waitUntilAllGone,
} from '../support/run-server.ts';

const base = realpathSync(mkdtempSync('/tmp/winnow-stop-'));
const dataDir = join(base, 'data');
// PostgreSQL's account must be able to pass where the tests run as root.
chmodSync(base, 0o711);
const running: RunningServer[] = [];
const canUseTerminal = process.platform === 'linux';

afterAll(() => {
  for (const { child } of running) if (child.exitCode === null && child.pid) kill(-child.pid, 'SIGKILL');
  rmSync(base, { recursive: true, force: true });
});

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended.
  }
}

async function start(way: Way, env: Record<string, string> = {}): Promise<RunningServer> {
  const server = runStandInServer(dataDir, { way, env });
  running.push(server);
  await server.waitFor(/Winnow runs/);
  return server;
}

/** Stops by `how`, and resolves to the pids that are left and the time it took. */
async function stopBy(server: RunningServer, how: () => void): Promise<{ left: number[]; ms: number }> {
  const processes = listProcesses(dataDir, server);
  expect(processes.length).toBeGreaterThanOrEqual(5);
  const begin = Date.now();
  how();
  const left = await waitUntilAllGone(processes, 10_000);
  return { left, ms: Date.now() - begin };
}

describe('stopping npm start', { timeout: 60_000 }, () => {
  it('drains the API before the workers and ends with status 0 on a TERM to node', async () => {
    const server = await start('node');
    const { left } = await stopBy(server, () => kill(server.child.pid ?? 0, 'SIGTERM'));
    expect(left).toEqual([]);
    expect(await server.ended).toBe(0);
    const output = server.output();
    const order = ['api drains', 'api drained', 'worker drains', 'worker drained', 'stopped in'];
    const places = order.map((line) => output.indexOf(line));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('ends everything on a TERM to npm', async () => {
    const server = await start('npm');
    const { left } = await stopBy(server, () => kill(server.child.pid ?? 0, 'SIGTERM'));
    expect(left).toEqual([]);
  });

  it('ends everything when npm is killed and passes no signal on', async () => {
    const server = await start('npm');
    const { left } = await stopBy(server, () => kill(server.child.pid ?? 0, 'SIGKILL'));
    expect(left).toEqual([]);
  });

  it.skipIf(!canUseTerminal)('ends everything, drained, on Ctrl-C in a terminal', async () => {
    const server = await start('terminal');
    // Only here does somebody see it; elsewhere it goes to a file.
    expect(server.output()).toContain('a'.repeat(40));
    const { left } = await stopBy(server, () => server.child.stdin?.write('\x03'));
    expect(left).toEqual([]);
    expect(server.output()).toMatch(/api drained[\s\S]*worker drained[\s\S]*stopped in/);
  });

  it.skipIf(!canUseTerminal)('ends everything when the terminal is closed', async () => {
    const server = await start('terminal');
    const { left } = await stopBy(server, () => kill(server.child.pid ?? 0, 'SIGKILL'));
    expect(left).toEqual([]);
  });

  it('ends everything on a hang-up after its output has been closed', async () => {
    const server = await start('node');
    const { left } = await stopBy(server, () => {
      server.child.stdout?.destroy();
      server.child.stderr?.destroy();
      kill(server.child.pid ?? 0, 'SIGHUP');
    });
    expect(left).toEqual([]);
  });

  it('stops at once, and cleanly, when it is told so during its start', async () => {
    const server = runStandInServer(join(base, 'early'), {});
    running.push(server);
    await pollFor('its first files', 20_000, () =>
      existsSync(join(base, 'early', 'supervisor.lock')) ? true : null,
    );
    kill(server.child.pid ?? 0, 'SIGTERM');
    expect(await server.ended).toBe(0);
    expect(existsSync(join(base, 'early', 'services.json'))).toBe(false);
    expect(existsSync(join(base, 'early', 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('kills within ten seconds what does not drain, and sooner on a second signal', async () => {
    const stuck = { STAND_IN_DRAIN_MS: '60000' };
    const patient = await start('node', stuck);
    const slow = await stopBy(patient, () => kill(patient.child.pid ?? 0, 'SIGINT'));
    expect(slow.left).toEqual([]);
    expect(slow.ms).toBeGreaterThan(4_000);

    const hasty = await start('node', stuck);
    const fast = await stopBy(hasty, () => {
      kill(hasty.child.pid ?? 0, 'SIGINT');
      setTimeout(() => kill(hasty.child.pid ?? 0, 'SIGINT'), 700);
    });
    expect(fast.left).toEqual([]);
    expect(fast.ms).toBeLessThan(4_000);
  });
});
