import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import catalogue from '../../model/models.json' with { type: 'json' };
import { parseLines, runCommandLine } from '../support/memory-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
/** Whatever runs in the checkout. */
const environment = { WINNOW_DATA_DIR: folder };

function writeFile(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('scoring and checking without a service', () => {
  it('scores lines in order by the embedded scorer, and fails at the end for a bad one', async () => {
    const input =
      '{"id": "a", "text": "Thank you for the report."}\nnope\n{"id": "c", "text": "You are an idiot."}\n';
    const { status, output, errors } = await runCommandLine(['score', '--threads', '1'], {
      input,
      environment,
    });
    const answers = parseLines(output);
    expect(answers.map(({ id, outcome }) => ({ id, outcome }))).toEqual([
      { id: 'a', outcome: 'approve' },
      { id: null, outcome: undefined },
      { id: 'c', outcome: 'flag' },
    ]);
    expect(status).toBe(1);
    expect(errors).toContain('1 of 3 lines could not be scored');
  });

  it('answers nothing to nothing', async () => {
    const { status, output } = await runCommandLine(['score', '--threads', '1'], { environment });
    expect([status, output]).toEqual([0, '']);
  });

  it('decides by another policy', async () => {
    const file = writeFile('reject.json', '{"words": [{"pattern": "turnip", "outcome": "reject"}]}');
    const input = '{"text": "He grows a turnip."}';
    const { status, output } = await runCommandLine(['score', '--threads', '1', '--policy', file], {
      input,
      environment,
    });
    expect(status).toBe(0);
    expect(parseLines(output)[0]).toMatchObject({ outcome: 'reject', reasons: [{ code: 'word' }] });
  });

  it.each([
    ['is not JSON', 'no', 'is not JSON'],
    ['has unknown fields', '{"wrods": []}', 'wrods: There is no such field'],
  ])('refuses a policy that %s', async (_what, content, error) => {
    const file = writeFile('bad.json', content);
    const result = await runCommandLine(['score', '--policy', file], { environment });
    expect(result).toMatchObject({ status: 1, output: '', errors: expect.stringContaining(error) });
  });

  it('checks a text, as a table and as JSON', async () => {
    const table = await runCommandLine(['check', 'You are an 1d1ot.']);
    expect(table.status).toBe(0);
    expect(table.output).toMatch(/normalised +You are an idiot\.\n/);
    const { output } = await runCommandLine(['check', '--json', '-'], { input: 'You are an 1d1ot.\n' });
    const checked = JSON.parse(output);
    expect(checked).toMatchObject({ outcome: 'flag', normalised: 'You are an idiot.', language: 'en' });
    expect(checked.spans.every((span: { end: number }) => span.end <= 17)).toBe(true);
  });

  it.each(['check', 'fairness'])(
    '%s scores by a model that is named, and by no other in its place',
    async (command) => {
      const input = command === 'check' ? 'Thank you.' : '{"text": "Thank you.", "label": 0}\n';
      const ask = (model: string) =>
        runCommandLine([command, '--json', '--model', model, '-'], { input, environment });
      const named = await ask('embedded-9.9');
      expect(named).toMatchObject({ output: '', errors: expect.stringContaining('embedded-9.9') });
      expect(named.status).not.toBe(0);
      const model = catalogue.default;
      expect(JSON.parse((await ask(model)).output)).toMatchObject({ model });
    },
  );

  it('takes a text for the language that it is told, and HTML for HTML', async () => {
    const { output } = await runCommandLine([
      'check',
      '--json',
      '--html',
      '--language',
      'de',
      '<b>Danke</b>',
    ]);
    expect(JSON.parse(output)).toMatchObject({ language: 'de', languageSource: 'given' });
  });
});
