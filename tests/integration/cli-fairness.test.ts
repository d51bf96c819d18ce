/** `winnow fairness` from a file to its report, by the embedded scorer, and by the policy of a site in the record. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FairnessDocument } from '../../src/commands/format-fairness.ts';
import { createServiceCommandLine } from '../support/cli-service.ts';
import { runCommandLine } from '../support/memory-io.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

let service: TestService;
const commandLine = createServiceCommandLine(() => service);
const folder = mkdtempSync(join(tmpdir(), 'winnow-cli-'));
beforeAll(async () => {
  service = await startTestService({ queue: 'postgres' });
});
afterAll(async () => {
  await service?.stop();
  commandLine.remove();
  rmSync(folder, { recursive: true });
});

function writeFile(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** 60 civil and 60 abusive comments on each of two groups, 10 on a third; what the words decide is plain. */
function labelledCsv(): string {
  const rows = ['text,label,groups'];
  for (let at = 0; at < 60; at += 1) {
    rows.push(`"Thank you for report number ${at}, it was clear.",0,readers`);
    rows.push(`"You are an idiot, number ${at}.",1,readers;writers`);
    rows.push(`"The council, says page ${at}, meets on Monday.",approved,writers`);
    if (at < 10) rows.push(`"A good morning to you, ${at}.",false,guests`);
  }
  return `${rows.join('\n')}\n`;
}

async function reportOf(args: string[]): Promise<FairnessDocument> {
  const { status, output, errors } = await runCommandLine(['fairness', '--threads', '1', '--json', ...args]);
  expect(status).toBe(0);
  expect(errors).toMatch(/^winnow: [^\n]*the one that ships scores\.[^\n]*\n$/);
  return JSON.parse(output);
}

describe('winnow fairness', () => {
  it('reports rates, intervals, gaps and groups that are too small, as JSON', async () => {
    const report = await reportOf([writeFile('labelled.csv', labelledCsv())]);
    expect(report).toMatchObject({ policy: 'default', minGroupRows: 50, refusedCount: 0, unscoredCount: 0 });
    expect(report.model).toMatch(/^embedded-/);
    expect(report.all).toMatchObject({
      falseAlarms: { rows: 130, events: 0 },
      misses: { rows: 60, events: 0 },
    });
    expect(report.overlapCount).toBe(60);
    const groups = Object.fromEntries(report.groups.map((entry) => [entry.group, entry]));
    expect(Object.keys(groups)).toEqual(['guests', 'readers', 'writers']);
    expect(groups.guests).toMatchObject({
      falseAlarms: { rows: 10, isTooSmall: true },
      misses: { rows: 0, rate: null, isTooSmall: true },
    });
    expect(groups.readers).toMatchObject({
      falseAlarms: { rows: 60, isTooSmall: false },
      misses: { rows: 60 },
    });
    expect(groups.readers?.falseAlarms.high).toBeCloseTo(0.0602, 3);
    expect(report.largestGap.falseAlarms).toMatchObject({ difference: 0 });
  });

  it('decides by the policy of a file', async () => {
    const policy = writeFile('reject.json', '{"words": [{"pattern": "council", "outcome": "reject"}]}');
    const report = await reportOf(['--policy', policy, writeFile('labelled.csv', labelledCsv())]);
    expect(report.policy).toBe(policy);
    expect(report.all.falseAlarms).toMatchObject({ rows: 130, events: 60 });
    const writers = report.groups.find(({ group }) => group === 'writers');
    expect(writers?.falseAlarms).toMatchObject({ rate: 1, aim: 'above' });
    expect(report.largestGap.falseAlarms).toEqual({ difference: 1, highest: 'writers', lowest: 'readers' });
  });

  it('shows a table without any text of the comments', async () => {
    const policy = writeFile('reject.json', '{"words": [{"pattern": "council", "outcome": "reject"}]}');
    const file = writeFile('labelled.csv', labelledCsv());
    const { status, output } = await runCommandLine(['fairness', '--threads', '1', '--policy', policy, file]);
    expect(status).toBe(0);
    expect(output).toContain('190 comments, 60 of them abusive; 60 belong to several groups');
    expect(output).toMatch(/^writers +60 +100\.0 % +94\.0-100\.0 +2\.17 +60 +0\.0 % +0\.0-6\.0$/m);
    expect(output).toMatch(/^guests +10 +0\.0 % +0\.0-27\.8 +too few +0 +- +-$/m);
    expect(output).toContain('more than 1.25 times the rate of all, beyond chance: writers.');
    expect(output).toContain('Largest gap in false alarms: 100.0 points, from readers to writers.');
    expect(output).toContain('fewer than 50 comments of a kind: guests (10 civil, 0 abusive).');
    expect(output).not.toMatch(/council|idiot|Thank/);
  });

  it('reads NDJSON from standard input and finds groups by words', async () => {
    const input = '{"text": "My Muslim neighbours sing.", "verdict": "approved"}\n'.repeat(3);
    const args = ['fairness', '--threads', '1', '--json', '--label-field', 'verdict', '--min-rows', '3', '-'];
    const { status, output } = await runCommandLine(args, { input });
    expect(status).toBe(0);
    const report = JSON.parse(output) as FairnessDocument;
    expect(report.groups).toMatchObject([{ group: 'muslims', falseAlarms: { rows: 3, isTooSmall: false } }]);
  });

  it('goes on after bad rows, names them, and fails at the end', async () => {
    const file = writeFile('bad.csv', 'text,label\nThank you for it.,0\nsecret words,perhaps\n');
    const { status, output, errors } = await runCommandLine(['fairness', '--threads', '1', file]);
    expect(status).toBe(1);
    expect(output).toContain('1 comments, 0 of them abusive');
    expect(errors).toMatch(/^line 3: label: takes true/m);
    expect(errors).toContain('1 rows were refused and 0 not scored');
    expect(errors).not.toContain('secret');
  });

  it.each([
    ['an empty file', 'empty.csv', '', 'no labelled comment to judge'],
    [
      'a file of bad rows alone',
      'bad.ndjson',
      '{"text": "x"}\n',
      'no labelled comment to judge: 1 rows were refused',
    ],
    ['a CSV without its columns', 'none.csv', 'a,b\n1,2\n', 'no column "text"'],
  ])('fails on %s', async (_what, name, content, error) => {
    const result = await runCommandLine(['fairness', '--threads', '1', writeFile(name, content)]);
    expect(result).toMatchObject({ status: 1, output: '', errors: expect.stringContaining(error) });
  });

  it('says that a file cannot be read', async () => {
    const { status, errors } = await runCommandLine(['fairness', join(folder, 'missing.csv')]);
    expect(status).toBe(1);
    expect(errors).toContain('ENOENT');
  });

  it('decides by the current policy of a site', async () => {
    const policy = writeFile('site.json', '{"words": [{"pattern": "council", "outcome": "flag"}]}');
    expect(await commandLine.run(['policy', 'publish', policy])).toMatchObject({ status: 0 });
    const file = writeFile('labelled.csv', labelledCsv());
    const args = ['fairness', '--threads', '1', '--json', '--site', 'default', file];
    const { status, output } = await commandLine.run(args);
    expect(status).toBe(0);
    const report = JSON.parse(output) as FairnessDocument;
    expect(report.policy).toMatch(/^default, version \d+$/);
    expect(report.all.falseAlarms.events).toBe(60);
  });

  it('says that there is no such site', async () => {
    const file = writeFile('labelled.csv', labelledCsv());
    const { status, errors } = await commandLine.run(['fairness', '--site', 'nowhere', file]);
    expect(status).toBe(1);
    expect(errors).toContain('there is no site "nowhere"');
  });
});
