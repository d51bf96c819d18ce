import { describe, expect, it } from 'vitest';
import type { EvalRow, LoadPart } from '../../../model/eval/eval-rows.ts';
import { pools, rankedSets } from '../../../model/eval/eval-sets.ts';
import { calibrationParts, measureCalibrations } from '../../../model/eval/measure-calibration.ts';
import { ownPools } from '../../../model/eval/measure-own.ts';
import { measurePools } from '../../../model/eval/measure-policy.ts';
import { createRememberedScores } from '../../../model/eval/remembered-scores.ts';
import {
  joinScored,
  policyThreshold,
  scoreRows,
  scoresOf,
  takeRows,
} from '../../../model/eval/scored-set.ts';
import { ATTRIBUTES, noScores } from '../../../src/domain/attribute.ts';
import type { ScoredText, TextScorer, TextToScore } from '../../../src/scoring/scored-text.ts';

/** Scores a text by the number that it ends in, for toxicity alone. */
function createNumberScorer(): TextScorer & { asked: TextToScore[] } {
  const asked: TextToScore[] = [];
  const scoreText = (text: TextToScore): ScoredText => ({
    scores: { ...noScores(), toxicity: Number(text.text.split(' ').at(-1)) },
    model: 'numbers',
    stage: text.text.startsWith('deep') ? 'deep' : 'fast',
    spans: [],
    facts: {
      letterCount: 9,
      linkHosts: [],
      personalData: { email: text.text.startsWith('mail') ? 1 : 0, phone: 0, iban: 0 },
      language: 'en',
      languageSource: 'given',
      isLanguageUnknown: false,
    },
    texts: { plain: text.text, normalised: null },
    fold: '',
  });
  return {
    asked,
    model: 'numbers',
    attributes: ['toxicity'],
    languages: null,
    async scoreTexts(texts) {
      asked.push(...texts);
      return texts.map(scoreText);
    },
    close: async () => {},
  };
}

const row = (text: string, labels: Record<string, number> = {}): EvalRow => ({ text, lang: 'en', labels });
const loadOf =
  (rows: Record<string, EvalRow[]>): LoadPart =>
  ({ set, split }) => ({ set, split, key: `${split}/${set}`, rows: rows[`${split}/${set}`] ?? [] });

describe('scored rows', () => {
  it('are in the order of the rows, however many there are, with what the policy makes of them', async () => {
    const level = policyThreshold('toxicity');
    const texts = Array.from({ length: 1200 }, (_, at) => `deep ${at % 2 === 0 ? level : level - 0.0001}`);
    texts[3] = 'mail 0.1';
    const done: number[] = [];
    const scored = await scoreRows(
      createNumberScorer(),
      texts.map((text) => row(text)),
      {
        onProgress: (count) => done.push(count),
      },
    );
    expect(scoresOf(scored, 'toxicity').slice(0, 4)).toEqual(
      Float64Array.of(level, level - 0.0001, level, 0.1),
    );
    expect([...scored.isHeldByScore.slice(0, 4)]).toEqual([1, 0, 1, 0]);
    // Personal data holds what no score does.
    expect([...scored.isHeld.slice(0, 4)]).toEqual([1, 0, 1, 1]);
    expect([...scored.isDeep.slice(0, 4)]).toEqual([1, 1, 1, 0]);
    expect(scoresOf(scored, 'insult').every(Number.isNaN)).toBe(true);
    expect(done).toEqual([512, 512, 176]);
  });

  it('fail as a whole where a text has no scores', async () => {
    const scorer = createNumberScorer();
    const broken: TextScorer = {
      ...scorer,
      scoreTexts: async (texts) =>
        (await scorer.scoreTexts(texts)).map((answer) => ({ ...answer, scores: null, error: 'a bad day' })),
    };
    await expect(scoreRows(broken, [row('fine 0.1')])).rejects.toThrow('a bad day');
  });

  it('can be taken apart and joined again', async () => {
    const scored = await scoreRows(
      createNumberScorer(),
      ['a 0.1', 'deep 0.9', 'c 0.3'].map((text) => row(text)),
    );
    const joined = joinScored([takeRows(scored, [1]), takeRows(scored, [2, 0])]);
    expect(scoresOf(joined, 'toxicity')).toEqual(Float64Array.of(0.9, 0.3, 0.1));
    expect([...joined.isHeld]).toEqual([1, 0, 0]);
    expect([...joined.isDeep]).toEqual([1, 0, 0]);
  });
});

describe('remembered scores', () => {
  it('are answered without asking again, and others are asked for once', async () => {
    const scorer = createNumberScorer();
    const remembered = createRememberedScores();
    const known = [row('a 0.1'), row('b 0.9')];
    remembered.remember(known, await scoreRows(scorer, known));
    scorer.asked.length = 0;
    const rows = [row('c 0.4'), row('b 0.9'), { ...row('a 0.1'), lang: 'de' }];
    const { scores, isHeld } = await remembered.scoreRows(scorer, rows);
    expect([0, 1, 2].map((at) => scores[at * ATTRIBUTES.length])).toEqual([0.4, 0.9, 0.1]);
    expect([...isHeld]).toEqual([0, 1, 0]);
    // A text in another language is another text.
    expect(scorer.asked.map(({ text, language }) => [text, language])).toEqual([
      ['c 0.4', 'en'],
      ['a 0.1', 'de'],
    ]);
  });
});

describe('the pools', () => {
  it('take civil rows at 0 and abusive ones from a half, and leave those in between out', async () => {
    const rows = [
      row('a 0.9', { toxicity: 0 }),
      row('b 0.1', { toxicity: 0 }),
      row('c 0.9', { toxicity: 0.3 }),
      row('d 0.9', { toxicity: 0.5 }),
      row('e 0.9', {}),
    ];
    const scored = await scoreRows(createNumberScorer(), rows);
    const civil = { set: 's', splits: ['dev'], attribute: 'toxicity', kind: 'civil', target: 0.5 } as const;
    const found = measurePools(
      [civil, { ...civil, kind: 'abusive' }, { ...civil, set: 'nowhere' }],
      loadOf({ 'dev/s': rows }),
      new Map([['dev/s', scored]]),
    );
    expect(found.map(({ rows: count, held, isMet }) => [count, held.value, isMet])).toEqual([
      [2, 0.5, true],
      [1, 1, true],
    ]);
    // Reached at 0.05 to 0.9, not at 0.95.
    expect(found[1]?.curves?.toxicity?.slice(-2)).toEqual([1, 0]);
  });

  it('hold a run on dev to dev alone', () => {
    expect(pools('dev').flatMap(({ splits }) => splits)).not.toContain('test');
    expect(rankedSets('dev').flatMap(({ parts }) => parts.map(({ split }) => split))).not.toContain('test');
    expect(calibrationParts('dev').every(({ split }) => split === 'dev')).toBe(true);
  });
});

describe('own pools', () => {
  it('are of one kind each, and say what is aimed at for the newest list alone', () => {
    const own = ownPools();
    expect(
      own.filter(({ target }) => target !== undefined).map(({ name, kind, target }) => [name, kind, target]),
    ).toEqual([
      ['own, unseen: demeaning', 'abusive', 0.7],
      ['own, unseen: civil', 'civil', 0.1],
    ]);
    for (const { texts } of own) expect(texts.length).toBeGreaterThan(0);
    expect(own.some(({ name, kind }) => name === 'frames: civil' && kind === 'civil')).toBe(true);
    expect(own.some(({ name, kind }) => name === 'frames: threat' && kind === 'abusive')).toBe(true);
  });
});

describe('calibration of sets', () => {
  it('takes what isn’t toxic for none of toxicity’s kinds, and weights to the natural share', async () => {
    const rows = Array.from({ length: 100 }, (_, at) =>
      row(
        `x ${at < 30 ? 0.3 : 0.1}`,
        at < 30 ? { toxicity: 1, insult: 1 } : at < 60 ? { toxicity: 1 } : { toxicity: 0 },
      ),
    );
    const scored = await scoreRows(createNumberScorer(), rows);
    scored.scores.forEach((_, at) => {
      if (at % ATTRIBUTES.length === ATTRIBUTES.indexOf('insult')) scored.scores[at] = 0.3;
    });
    const found = measureCalibrations(
      'test',
      loadOf({ 'test/jigsaw_wiki_test': rows }),
      new Map([['test/jigsaw_wiki_test', scored]]),
      20,
    );
    const summary = found.map(({ attribute, rows: count, positives, naturalShare, sets }) => [
      attribute,
      count,
      positives,
      naturalShare,
      sets,
    ]);
    expect(summary).toEqual([
      ['toxicity', 100, 60, 0.09, ['jigsaw_wiki_test']],
      // Thirty that are, forty that aren't toxic; of the other thirty nothing is known.
      ['insult', 70, 30, 0.05, ['jigsaw_wiki_test']],
    ]);
    expect(found[1]?.bins[0]).toMatchObject({ rows: 70, meanScore: 0.3, observed: { value: 0.05 } });
  });
});
