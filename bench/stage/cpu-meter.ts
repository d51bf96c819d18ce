/** Who used the processor during a measurement, by Linux's /proc; elsewhere only the load generator is known. */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { CpuUse } from '../measurement.ts';

/** USER_HZ: 100 on every Linux that Node runs on (proc(5), time(7)). */
const TICKS_PER_SECOND = 100;

/** A name and the processes that count under it; `withChildren`: each one's descendants too, ended ones included. */
export interface MeteredProcess {
  name: string;
  pid: number;
  withChildren?: boolean;
}

interface Snapshot {
  atMs: number;
  byName: Map<string, number>;
  /** Ticks of the whole machine, busy ones; null: not known. */
  busy: number | null;
}

/** Starts a stretch; the answer ends it. `loadCpuSeconds` is what the load generator said of itself. */
export function startCpuMeter(processes: readonly MeteredProcess[]): (loadCpuSeconds: number) => CpuUse {
  const before = takeSnapshot(processes);
  return (loadCpuSeconds) => {
    const after = takeSnapshot(processes);
    const seconds = (after.atMs - before.atMs) / 1_000;
    const capacity = seconds * cpus().length;
    const byProcess: Record<string, number> = {};
    for (const [name, ticks] of after.byName) {
      byProcess[name] = round((ticks - (before.byName.get(name) ?? 0)) / TICKS_PER_SECOND);
    }
    byProcess.load = round(loadCpuSeconds);
    const own = Object.values(byProcess).reduce((sum, value) => sum + value, 0);
    const busy =
      after.busy === null || before.busy === null ? null : (after.busy - before.busy) / TICKS_PER_SECOND;
    return {
      seconds: round(seconds),
      byProcess,
      loadShare: round(loadCpuSeconds / capacity),
      foreignShare: busy === null ? null : round(Math.max(0, busy - own) / capacity),
    };
  };
}

function takeSnapshot(processes: readonly MeteredProcess[]): Snapshot {
  const parents = processes.some((process) => process.withChildren) ? readParents() : new Map();
  const byName = new Map<string, number>();
  for (const { name, pid, withChildren = false } of processes) {
    const ticks = readTicks(pid, withChildren) + (withChildren ? sumOfChildren(pid, parents) : 0);
    byName.set(name, (byName.get(name) ?? 0) + ticks);
  }
  return { atMs: performance.now(), byName, busy: readBusyTicks() };
}

function sumOfChildren(pid: number, parents: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [child, parent] of parents) {
    if (parent === pid) sum += readTicks(child, true) + sumOfChildren(child, parents);
  }
  return sum;
}

/** The fields of /proc/<pid>/stat from the state on: the name before it may hold anything, brackets too. */
function readStat(pid: number): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function readTicks(pid: number, withEnded: boolean): number {
  const stat = readStat(pid);
  if (stat === null) return 0;
  // utime, stime, and those of the children that have ended: fields 14 to 17, of which the first two are cut off.
  const fields = stat.slice(11, withEnded ? 15 : 13);
  return fields.reduce((sum, field) => sum + Number(field), 0);
}

function readParents(): Map<number, number> {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      const pid = Number(name);
      const stat = Number.isInteger(pid) ? readStat(pid) : null;
      if (stat !== null) parents.set(pid, Number(stat[1]));
    }
  } catch {
    // No /proc: nobody has children that could be seen.
  }
  return parents;
}

function readBusyTicks(): number | null {
  try {
    const line = readFileSync('/proc/stat', 'latin1').split('\n', 1)[0] ?? '';
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = line
      .replace(/^cpu\s+/, '')
      .split(' ')
      .map(Number);
    return user + nice + system + irq + softirq + steal;
  } catch {
    return null;
  }
}

/** The resident size of a process in bytes; null where it isn't known. */
export function readResidentBytes(pid: number): number | null {
  try {
    const match = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'));
    return match ? Number(match[1]) * 1_024 : null;
  } catch {
    return null;
  }
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
