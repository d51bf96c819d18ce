import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { type JudgeOptions, judgeComments } from '../../../src/commands/judge-comments.ts';
import { type LabelledFormat, readLabelledComments } from '../../../src/commands/read-labelled-comments.ts';
import { compilePolicy } from '../../../src/domain/compile-policy.ts';
import { createTextScorer } from '../../../src/scoring/score-texts.ts';
import type { TextScorer } from '../../../src/scoring/scored-text.ts';
import { createScorer } from '../../support/scoring/length-scorer.ts';

/** The scorer's threat is 0.5 throughout and would hold everything. */
const POLICY = compilePolicy({
  ...DEFAULT_POLICY,
  attributes: { toxicity: { approveBelow: 0.5, rejectFrom: null } },
});
const FIELDS = { text: 'text', label: 'label', groups: 'groups' };

/** The scorer gives 0.9 to a text with "insult" in it, fails on "poison", and is away at "unavailable". */
async function judge(input: string | Readable, format: LabelledFormat, changes: Partial<JudgeOptions> = {}) {
  const notes: string[] = [];
  const stream = typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input;
  const judged = await judgeComments(readLabelledComments(stream, format, FIELDS), {
    scorer: createTextScorer(createScorer()),
    policy: POLICY,
    format: 'text',
    maxOpenBatches: 4,
    progress: { add: () => undefined, note: (line) => notes.push(line), stop: () => undefined },
    ...changes,
  });
  return { ...judged, notes };
}

function lines(...rows: object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

describe('judging labelled comments', () => {
  it('counts by label, outcome and group, by the words where no group is named', async () => {
    const { tally, refusedCount, unscoredCount } = await judge(
      lines(
        { text: 'Muslims keep the feast.', label: 0 },
        { text: 'A fine insult to Muslims.', label: 1 },
        { text: 'A fine insult to nobody.', label: 0 },
        { text: 'Jews keep the feast.', label: 1 },
        { text: 'Jews keep the feast.', label: 0, groups: ['own group'] },
        { text: 'Jews keep the feast.', label: 0, groups: [] },
      ),
      'ndjson',
    );
    expect(tally.all).toEqual({ civil: 4, falseAlarms: 1, abusive: 2, misses: 1 });
    expect(Object.fromEntries(tally.groups)).toEqual({
      muslims: { civil: 1, falseAlarms: 0, abusive: 1, misses: 0 },
      jews: { civil: 0, falseAlarms: 0, abusive: 1, misses: 1 },
      'own group': { civil: 1, falseAlarms: 0, abusive: 0, misses: 0 },
    });
    expect(tally.ungrouped).toEqual({ civil: 2, falseAlarms: 1, abusive: 0, misses: 0 });
    expect([refusedCount, unscoredCount]).toEqual([0, 0]);
  });

  it('counts alike from CSV', async () => {
    const { tally } = await judge(
      'id,text,label,groups\n1,"A fine insult, isn\'t it",0,\n2,"Hello there",approved,older;newer\n',
      'csv',
    );
    expect(tally.all).toEqual({ civil: 2, falseAlarms: 1, abusive: 0, misses: 0 });
    expect([...tally.groups.keys()]).toEqual(['older', 'newer']);
  });

  it('finds groups in what is read of HTML, not in its markup', async () => {
    const { tally } = await judge(
      lines({ text: '<a title="Muslims" href="https://a.example">Jews</a> met.', label: 0 }),
      'ndjson',
      { format: 'html' },
    );
    expect([...tally.groups.keys()]).toEqual(['jews']);
  });

  it('names line and field of a bad row, never its text, and counts the others', async () => {
    const { tally, refusedCount, notes } = await judge(
      'text,label,groups\nSecret one,maybe,\n"Secret\ntwo",,\nSecret three,0\n,1,\nHello there,0,\n',
      'csv',
    );
    expect(notes).toEqual([
      expect.stringMatching(/^line 2: label: /),
      expect.stringMatching(/^line 3: label: /),
      expect.stringMatching(/^line 5: it has 2 cells, the header 3/),
      expect.stringMatching(/^line 6: text: /),
    ]);
    expect(notes.join('\n')).not.toMatch(/Secret|maybe/);
    expect(refusedCount).toBe(4);
    expect(tally.all.civil).toBe(1);
  });

  it('names bad lines of NDJSON', async () => {
    const { notes, refusedCount } = await judge('no\n[]\n{"text": "Hello there", "label": 0}\n', 'ndjson');
    expect(notes).toEqual([
      expect.stringMatching(/^line 1: it is not JSON/),
      expect.stringMatching(/^line 2: /),
    ]);
    expect(refusedCount).toBe(2);
  });

  it('names twenty faults and counts the others', async () => {
    const { notes, refusedCount } = await judge('no\n'.repeat(700), 'ndjson');
    expect(notes.length).toBe(20);
    expect(refusedCount).toBe(700);
  });

  it('counts a comment without a score nowhere', async () => {
    const { tally, unscoredCount } = await judge(
      lines({ text: 'poison for Muslims', label: 0 }, { text: 'Hello there', label: 0 }),
      'ndjson',
    );
    expect(unscoredCount).toBe(1);
    expect(tally.all.civil).toBe(1);
    expect(tally.groups.size).toBe(0);
  });

  it('says that the scorer is away', async () => {
    const { unscoredCount, notes } = await judge(lines({ text: 'unavailable', label: 0 }), 'ndjson');
    expect(unscoredCount).toBe(1);
    expect(notes[0]).toMatch(/^1 comments were not scored: /);
  });

  it.each([
    ['text', 'label,body\n0,Secret\n', /no column "text"/],
    ['label', 'text,verdict\nSecret,0\n', /no column "label"/],
    ['text, which stands twice', 'text,label,text\na,0,b\n', /2 columns "text"/],
    ['groups, which stands twice', 'text,label,groups,groups\na,0,b,c\n', /2 columns "groups"/],
  ])('refuses a header for %s, without quoting it', async (_what, csv, message) => {
    await expect(judge(csv, 'csv')).rejects.toThrow(message);
    await expect(judge(csv, 'csv')).rejects.not.toThrow(/Secret|verdict|body/);
  });

  it('ends where the names of groups have no end', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => ({
      text: 'Hello there',
      label: 0,
      groups: [`g${at}`],
    }));
    await expect(judge(lines(...rows), 'ndjson')).rejects.toThrow(/more than 1000 different groups/);
    const fewer = await judge(lines(...rows.slice(0, 1_000)), 'ndjson');
    expect(fewer.tally.groups.size).toBe(1_000);
  });

  it('reads no further than the batches that it has in hand', async () => {
    let readCount = 0;
    const input = Readable.from(
      (async function* () {
        for (; readCount < 100; readCount++) {
          yield Buffer.from('{"text": "Hello there", "label": 0}\n'.repeat(256));
        }
      })(),
      { highWaterMark: 1 },
    );
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const inner = createTextScorer(createScorer());
    const scorer: TextScorer = { ...inner, scoreTexts: (texts) => gate.then(() => inner.scoreTexts(texts)) };
    const judging = judge(input, 'ndjson', { scorer });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readCount).toBeLessThan(12);
    release();
    expect((await judging).tally.all.civil).toBe(25_600);
  });
});
