import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { type ScoreLinesOptions, scoreLines } from '../../../src/commands/score-lines.ts';
import { createTextOutput } from '../../../src/commands/text-output.ts';
import { compilePolicy } from '../../../src/domain/compile-policy.ts';
import { createTextScorer } from '../../../src/scoring/score-texts.ts';
import type { TextScorer } from '../../../src/scoring/scored-text.ts';
import { createMemoryIo, parseLines } from '../../support/memory-io.ts';
import { createScorer } from '../../support/scoring/length-scorer.ts';

const SILENT = { add: () => undefined, note: () => undefined, stop: () => undefined };

/** The default one, but for threats, which this scorer finds in each text. */
const POLICY = {
  ...DEFAULT_POLICY,
  attributes: { ...DEFAULT_POLICY.attributes, threat: { approveBelow: 0.6, rejectFrom: null } },
};

function optionsOf(changes: Partial<ScoreLinesOptions> = {}): ScoreLinesOptions {
  return {
    scorer: createTextScorer(createScorer()),
    policy: compilePolicy(POLICY),
    wantsSpans: false,
    maxOpenGroups: 4,
    progress: SILENT,
    ...changes,
  };
}

async function score(lines: readonly unknown[], changes: Partial<ScoreLinesOptions> = {}) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const memory = createMemoryIo({ input });
  const result = await scoreLines(memory.io, optionsOf(changes));
  return { ...result, answers: parseLines(memory.output()) };
}

describe('scoring lines', () => {
  it('answers each line with scores, outcome, reasons and model, null where no id was given', async () => {
    const { answers, failedCount } = await score([
      { id: 'a', text: 'A fine insult' },
      { text: 'Hello there' },
    ]);
    expect(failedCount).toBe(0);
    expect(answers[0]).toMatchObject({
      id: 'a',
      outcome: 'flag',
      model: 'length-1',
      scores: { toxicity: 0.9, spam: null },
    });
    expect(answers[0]?.reasons).toMatchObject([{ code: 'score', attribute: 'toxicity' }]);
    expect(Object.keys(answers[1] ?? {})).toEqual([
      'id',
      'language',
      'scores',
      'outcome',
      'reasons',
      'model',
    ]);
    expect(answers[1]?.id).toBeNull();
  });

  it('gives spans where they are wanted', async () => {
    const { answers } = await score([{ text: 'A fine insult' }], { wantsSpans: true });
    expect(answers[0]?.spans).toEqual([{ attribute: 'toxicity', begin: 7, end: 13, score: 0.8 }]);
  });

  it('puts an error in the place of each line that is refused, with the id where it could be read', async () => {
    const { answers, failedCount, lineCount } = await score([
      { id: 'a', text: 'fine' },
      'nope',
      { id: 'c', text: '' },
      { id: 4, text: 'x' },
      { id: 'e', text: 'fine' },
    ]);
    expect(answers.map((answer) => answer.id)).toEqual(['a', null, 'c', 4, 'e']);
    expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, true, true, false]);
    expect(Object.keys(answers[1] ?? {})).toEqual(['id', 'error']);
    expect([failedCount, lineCount]).toEqual([3, 5]);
  });

  it('gives an error, never an outcome, for a text that the scorer fails on', async () => {
    const { answers, failedCount } = await score([
      { id: 'a', text: 'poison' },
      { id: 'b', text: 'fine' },
    ]);
    expect(answers[0]).toEqual({ id: 'a', error: expect.stringMatching(/^line 1: not scored: /) });
    expect(answers[1]).toMatchObject({ id: 'b', outcome: 'approve' });
    expect(failedCount).toBe(1);
  });

  it('gives an error for each line where the scorer is away', async () => {
    const { answers, failedCount } = await score([
      { id: 'a', text: 'unavailable' },
      { id: 'b', text: '' },
    ]);
    expect(answers.map((answer) => answer.error)).toEqual([
      expect.stringContaining('try it again later'),
      expect.stringContaining('Empty or blank'),
    ]);
    expect(failedCount).toBe(2);
  });

  it('keeps the order though later groups are scored sooner', async () => {
    const inner = createTextScorer(createScorer());
    let calls = 0;
    const scorer: TextScorer = {
      ...inner,
      async scoreTexts(texts) {
        const waitMs = 20 - 5 * Math.min(4, calls++);
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        return inner.scoreTexts(texts);
      },
    };
    const lines = Array.from({ length: 1_200 }, (_, n) => ({ id: String(n), text: `text ${n}` }));
    const { answers } = await score(lines, { scorer });
    expect(calls).toBeGreaterThan(3);
    expect(answers.map((answer) => answer.id)).toEqual(lines.map((line) => line.id));
  });

  it('reads no further than the groups that it has in hand', async () => {
    let readCount = 0;
    const input = Readable.from(
      (async function* () {
        for (; readCount < 1_000; readCount++) yield Buffer.from('{"text": "fine"}\n');
      })(),
      { highWaterMark: 1 },
    );
    const memory = createMemoryIo({ input });
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const inner = createTextScorer(createScorer());
    const scorer: TextScorer = { ...inner, scoreTexts: (texts) => gate.then(() => inner.scoreTexts(texts)) };
    const scoring = scoreLines(memory.io, optionsOf({ scorer }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readCount).toBeLessThan(12);
    release();
    expect((await scoring).lineCount).toBe(1_000);
  });

  it('ends without a fault once nobody reads the output, though input goes on', async () => {
    const endless = new Readable({ read: () => undefined });
    endless.push('{"text": "fine"}\n');
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(), { code: 'EPIPE' })),
    });
    const { io } = createMemoryIo({ input: endless });
    const scoring = scoreLines({ ...io, output: createTextOutput(gone) }, optionsOf());
    await new Promise((resolve) => setTimeout(resolve, 20));
    endless.push('{"text": "fine"}\n');
    expect(await scoring).toMatchObject({ failedCount: 0 });
    expect(endless.destroyed).toBe(true);
  });

  it('fails where the output cannot be written', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(), { code: 'ENOSPC' })),
    });
    const lines = Array.from({ length: 600 }, () => '{"text": "fine"}').join('\n');
    const { io } = createMemoryIo({
      input: Readable.from([Buffer.from(lines), Buffer.from('\n'), Buffer.from(lines)]),
    });
    const output = createTextOutput(full);
    const scoring = scoreLines({ ...io, output }, optionsOf()).then(() => output.flush());
    await expect(scoring).rejects.toThrow(/ENOSPC/);
  });
});
