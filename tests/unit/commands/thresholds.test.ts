import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatThresholds } from '../../../src/commands/format-thresholds.ts';
import { parsePerspectiveThresholds } from '../../../src/commands/parse-perspective-thresholds.ts';
import { runCommandLine } from '../../support/memory-io.ts';

const read = (list: string, environment = {}) =>
  runCommandLine(['thresholds', '--json', '--from-perspective', list], { environment });

describe('thresholds under Perspective’s names', () => {
  it('are read with commas between, in any case, with spaces or without', () => {
    expect(parsePerspectiveThresholds('TOXICITY=0.8, insult = .9,THREAT=1,PROFANITY=0')).toEqual([
      { attribute: 'toxicity', threshold: 0.8 },
      { attribute: 'insult', threshold: 0.9 },
      { attribute: 'threat', threshold: 1 },
      { attribute: 'profanity', threshold: 0 },
    ]);
  });

  it.each([
    ['', 'NAME=THRESHOLD'],
    ['TOXICITY', 'NAME=THRESHOLD'],
    ['=0.5', 'NAME=THRESHOLD'],
    ['TOXICITY=', 'NAME=THRESHOLD'],
    ['TOXICITY=0.5,', 'NAME=THRESHOLD'],
    ['TOXICITY=0.5=0.6', 'from 0 to 1'],
    ['TOXICITY=high', 'from 0 to 1'],
    ['TOXICITY=-0.5', 'from 0 to 1'],
    ['TOXICITY=1e-1', 'from 0 to 1'],
    ['TOXICITY=1.01', 'For 1.01 % write 0.0101.'],
    [
      'insult=80',
      "INSULT: a threshold is a number from 0 to 1, as Perspective's scores are. For 80 % write 0.8.",
    ],
    ['OBSCENE=0.7', 'OBSCENE: Winnow does not judge it. PROFANITY is the nearest'],
    ['TOXICITY=0.7,toxicity=0.8', 'toxicity stands there twice'],
    ['\u001b[31mX=0.7', '‹U+001B›[31mX: Perspective has no such attribute'],
  ])('are refused as "%s"', (value, message) => {
    expect(() => parsePerspectiveThresholds(value)).toThrow(message);
  });

  it('don’t offer a percentage for what is none', () => {
    expect(() => parsePerspectiveThresholds('INSULT=101')).toThrow(/are\.$/);
  });

  it('count as given twice over several options too', () => {
    const earlier = parsePerspectiveThresholds('TOXICITY=0.7');
    expect(() => parsePerspectiveThresholds('TOXICITY=0.8', earlier)).toThrow('twice');
    expect(parsePerspectiveThresholds('INSULT=0.8', earlier)).toHaveLength(2);
  });
});

describe('winnow thresholds', () => {
  it('gives thresholds with intervals, the share held and a piece of a policy', async () => {
    const { status, output, errors } = await read('TOXICITY=0.8,THREAT=0.75');
    expect([status, errors]).toEqual([0, '']);
    const { model, thresholds, policy } = JSON.parse(output);
    expect(model).toMatch(/^embedded-/);
    expect(thresholds).toMatchObject([
      { attribute: 'toxicity', perspective: 0.8, shareHeld: 0.061, isByFewRows: false },
      { attribute: 'threat', perspective: 0.75, isByFewRows: true },
    ]);
    for (const { ours, low, high } of thresholds) {
      expect(low).toBeLessThan(ours);
      expect(ours).toBeLessThan(high);
    }
    expect(policy).toEqual({
      attributes: {
        toxicity: { approveBelow: thresholds[0].ours },
        threat: { approveBelow: thresholds[1].ours },
      },
    });
  });

  it('prints for people what can be pasted', async () => {
    const { status, output } = await runCommandLine(['thresholds', '--from-perspective', 'INSULT=0.7']);
    expect(status).toBe(0);
    expect(output).toMatch(/^ATTRIBUTE {2}PERSPECTIVE {2}WINNOW {2,}95 % {2,}HELD\ninsult {5}0\.7 /);
    const fragment = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
    expect(JSON.parse(fragment).attributes.insult.approveBelow).toBeGreaterThan(0);
  });

  it('prints what its example in the documents shows', async () => {
    const page = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8');
    const [, args = '', shown] = /^ {4}\$ winnow (thresholds .+)\n((?: {4}.+\n)+?) {4}…$/m.exec(page) ?? [];
    const { output } = await runCommandLine(args.split(' '));
    const table = output.slice(0, output.indexOf('\n\n') + 1);
    expect(shown, 'docs/command-line.md').toBe(table.replace(/^(?=.)/gm, '    '));
  });

  it('warns where another scorer is set', async () => {
    const { status, errors } = await read('INSULT=0.7', { WINNOW_SCORER: 'tfjs-toxicity' });
    expect(status).toBe(0);
    expect(errors).toContain('WINNOW_SCORER=tfjs-toxicity here');
  });

  it.each([[[]], [['--from-perspective', 'OBSCENE=0.7']], [['--from-perspective', 'INSULT=7']]])(
    'is typed wrongly with %j',
    async (args) => {
      const { status, output, errors } = await runCommandLine(['thresholds', ...args]);
      expect([status, output]).toEqual([2, '']);
      expect(errors).toContain('--from-perspective');
    },
  );
});

describe('translated thresholds for people', () => {
  const threshold = {
    attribute: 'insult',
    perspective: 0.7,
    ours: 0.5,
    low: 0.4,
    high: 0.6,
    shareHeld: 0.05,
  };
  const show = (isByFewRows: boolean, isUnseen: boolean) =>
    formatThresholds({
      model: 'm-1',
      sample: { name: 's', rows: 100, fittedRows: 80, isUnseen },
      thresholds: [{ ...threshold, isByFewRows }],
      policy: { attributes: { insult: { approveBelow: 0.5 } } },
    });

  it('say which are guesses', () => {
    expect(show(true, true)).toContain('0.5000 *  0.40-0.60  5.0 %');
    expect(show(true, true)).toContain('* Few comments');
    expect(show(false, true)).not.toContain('*');
  });

  it('say that the model learnt from the sample, where it did', () => {
    expect(show(false, false)).toContain('m-1 learnt from these comments');
    expect(show(false, true)).not.toContain('learnt');
  });
});
