/**
 * Tells a process from a later one that was given the same pid, so that a server left by a killed run can be adopted or
 * stopped without ever touching a stranger's process.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** A process as it is written down: its pid, and what makes it the one that was meant. */
export interface ProcessRecord {
  pid: number;
  /** Opaque; equal for the same process only. */
  identity: string;
}

/**
 * What sets the running process `pid` apart: on Linux its start in clock ticks with the machine's boot id (proc(5),
 * field 22 of /proc/pid/stat), elsewhere its start to the second as `ps` gives it. Null: it doesn't run, or is a zombie.
 */
export function readProcessIdentity(pid: number): string | null {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? readLinuxIdentity(pid) : readPsIdentity(pid);
}

/** The record of a running process, or null where there is none. */
export function recordProcess(pid: number): ProcessRecord | null {
  const identity = readProcessIdentity(pid);
  return identity === null ? null : { pid, identity };
}

/** Whether the recorded process still runs; false too where its pid now belongs to another. */
export function isRunning(record: ProcessRecord | null | undefined): boolean {
  return record != null && readProcessIdentity(record.pid) === record.identity;
}

/** The command line, arguments joined by spaces; '' where it can't be read. Servers may have rewritten theirs. */
export function readCommandLine(pid: number): string {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    }
    return runPs(pid, 'command=');
  } catch {
    return '';
  }
}

/** The process's working folder; null where the system doesn't say (only Linux does here). */
export function readWorkingFolder(pid: number): string | null {
  try {
    return process.platform === 'linux' ? readlinkSync(`/proc/${pid}/cwd`) : null;
  } catch {
    return null;
  }
}

/** The parent's pid, or null where the process is gone. */
export function readParentPid(pid: number): number | null {
  try {
    const text = process.platform === 'linux' ? readLinuxStat(pid)[1] : runPs(pid, 'ppid=');
    const parent = Number(text);
    return Number.isSafeInteger(parent) && parent > 0 ? parent : null;
  } catch {
    return null;
  }
}

function readLinuxIdentity(pid: number): string | null {
  try {
    const fields = readLinuxStat(pid);
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return `${readBootId()}:${fields[19]}`;
  } catch {
    return null;
  }
}

/** Fields of /proc/pid/stat from the third on: the second, the name in brackets, may itself hold spaces. */
function readLinuxStat(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

let bootId: string | undefined;
function readBootId(): string {
  bootId ??= readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  return bootId;
}

function readPsIdentity(pid: number): string | null {
  try {
    const [state = '', ...started] = runPs(pid, 'state=,lstart=').split(/\s+/);
    return state === '' || state.startsWith('Z') ? null : started.join(' ');
  } catch {
    return null;
  }
}

function runPs(pid: number, columns: string): string {
  return execFileSync('ps', ['-o', columns, '-p', String(pid)], {
    encoding: 'utf8',
    env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
