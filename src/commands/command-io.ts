/** What a command reads from and writes to. Commands take it as an argument, so that tests run them in their own process. */
import { fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Environment, readEnvironment } from '../../config/env.ts';
import { installStopSwitch } from '../services/stop-switch.ts';
import { createTextOutput, type TextOutput } from './text-output.ts';

/** How a command learns that it is to end early. */
export interface StopSignals {
  /** Aborted by Ctrl-C, TERM, a closed terminal or the end of npm. */
  requested: AbortSignal;
  /** Aborted by a second request. */
  hurry: AbortSignal;
}

export interface CommandIo {
  input: Readable;
  isInputTerminal: boolean;
  /** Size of the input in bytes where it is a file, for progress; else null. */
  inputBytes: number | null;
  /** Answers, and nothing else. */
  output: TextOutput;
  /** Words for people. */
  errors: TextOutput;
  environment: Environment;
  /** Takes over the signals, for commands that hold services; the others end at once as any program does. */
  watchStop(): StopSignals;
}

/** The process's own streams. Call it once. */
export function openProcessIo(): CommandIo {
  const environment = readEnvironment();
  let signals: StopSignals | null = null;
  return {
    input: process.stdin,
    isInputTerminal: process.stdin.isTTY === true,
    inputBytes: sizeOfInput(),
    output: createTextOutput(process.stdout),
    errors: createTextOutput(process.stderr),
    environment,
    watchStop() {
      signals ??= installSignals(environment.npm_lifecycle_event);
      return signals;
    },
  };
}

function installSignals(lifecycleEvent: string | undefined): StopSignals {
  const requested = new AbortController();
  const stop = installStopSwitch(lifecycleEvent);
  void stop.requested.then(() => requested.abort());
  return { requested: requested.signal, hurry: stop.hurry };
}

function sizeOfInput(): number | null {
  try {
    const stat = fstatSync(0);
    return stat.isFile() ? stat.size : null;
  } catch {
    return null;
  }
}
