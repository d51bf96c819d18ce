/** The programs of model/ as somebody starts them who doesn't know them yet. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function start(args: readonly string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args]);
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (bytes) => out.push(bytes));
    child.stderr.on('data', (bytes) => err.push(bytes));
    child.once('error', reject);
    child.once('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

describe.each([
  'model/describe-model.ts',
  'model/eval/context-main.ts',
  'model/eval/fairness-main.ts',
  'model/eval/training-rows-main.ts',
  'model/eval/main.ts',
])('%s', (tool) => {
  it('has a help, and answers a wrong option with a sentence', async () => {
    const help = await start([tool, '--help']);
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(help.out).toContain('--help');
    expect(help.out).toMatch(/npx tsx model|npm run eval/);
    const wrong = await start([tool, '--nonsense']);
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain('--nonsense');
    expect(wrong.err).not.toMatch(/^\s+at /m);
  }, 60_000);
});

describe('weights in place of the shipped ones', () => {
  it('are a folder that has some', async () => {
    const { status, err } = await start([
      'model/eval/fairness-main.ts',
      'tests',
      '--weights',
      'package.json',
    ]);
    expect(status).toBe(1);
    expect(err).toContain('package.json is no folder of weights');
  }, 60_000);
});
