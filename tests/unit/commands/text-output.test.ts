import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { CommandFailure } from '../../../src/commands/command-failure.ts';
import { createTextOutput } from '../../../src/commands/text-output.ts';

/** Takes a write only when it is told to. */
function createSlowStream(): { stream: Writable; finishWrite: (error?: Error) => void } {
  let done: ((error?: Error) => void) | null = null;
  const stream = new Writable({
    highWaterMark: 4,
    write(_chunk, _encoding, callback) {
      done = callback;
    },
  });
  return { stream, finishWrite: (error) => done?.(error) };
}

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('a text output', () => {
  it('resolves at once while there is room', async () => {
    const { stream } = createSlowStream();
    expect(await createTextOutput(stream).write('abc')).toBe(true);
  });

  it('waits for a slow reader', async () => {
    const { stream, finishWrite } = createSlowStream();
    let isDone = false;
    const writing = createTextOutput(stream)
      .write('abcdef')
      .then((answer) => {
        isDone = true;
        return answer;
      });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    finishWrite();
    expect(await writing).toBe(true);
  });

  it('answers false, and no fault, once the reader has left', async () => {
    const { stream, finishWrite } = createSlowStream();
    const output = createTextOutput(stream);
    const writing = output.write('abcdef');
    finishWrite(withCode('EPIPE'));
    expect(await writing).toBe(false);
    expect(await output.write('more')).toBe(false);
    await output.flush();
  });

  it('fails where the output cannot be written, saying what to do', async () => {
    const { stream, finishWrite } = createSlowStream();
    const output = createTextOutput(stream);
    const writing = output.write('abcdef');
    finishWrite(withCode('ENOSPC'));
    await expect(writing).rejects.toThrow(CommandFailure);
    await expect(output.write('more')).rejects.toThrow(/ENOSPC.*free space/);
  });

  it('finds out at the flush what a write did not tell yet', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, callback) => callback(withCode('ENOSPC')),
    });
    const output = createTextOutput(stream);
    output.note('abc');
    await expect(output.flush()).rejects.toThrow(/ENOSPC/);
  });

  it('wakes all who wait for room', async () => {
    const { stream, finishWrite } = createSlowStream();
    const output = createTextOutput(stream);
    const both = Promise.all([output.write('abcdef'), output.write('ghijkl')]);
    finishWrite();
    await new Promise((resolve) => setImmediate(resolve));
    finishWrite();
    expect(await both).toEqual([true, true]);
  });
});
