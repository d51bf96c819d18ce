import { describe, expect, it } from 'vitest';
import { noScores, type Scores } from '../../../src/domain/attribute.ts';
import { uniteSpans } from '../../../src/scoring/find-spans.ts';
import { createTextScorer } from '../../../src/scoring/score-texts.ts';
import type { TextToScore } from '../../../src/scoring/scored-text.ts';
import type { Piece, Scorer } from '../../../src/scoring/scorer.ts';
import { createScorer, lengthScores } from '../../support/scoring/length-scorer.ts';

const asText = (text: string, more: Partial<TextToScore> = {}): TextToScore => ({
  text,
  format: 'text',
  declaredLanguages: ['en'],
  ...more,
});

const CIVIL = 'The council will vote on the new bridge in the spring, and I hope that it says yes. ';

/** The scorer of the tests, with a record of what it was given. */
function recording(overrides: Partial<Scorer> = {}) {
  const seen: Piece[] = [];
  const inner = createScorer();
  const scorer: Scorer = {
    ...inner,
    score: (pieces, signal) => {
      seen.push(...pieces);
      return inner.score(pieces, signal);
    },
    ...overrides,
  };
  return { seen, texts: createTextScorer(scorer) };
}

describe('scoring whole texts', () => {
  it('answers in order, with scores, facts, texts and fold', async () => {
    const { texts } = recording();
    const [first, second] = await texts.scoreTexts([asText('Good morning to all.'), asText('An insult.')]);
    expect(first).toMatchObject({
      scores: lengthScores('Good morning to all.'),
      model: 'length-1',
      spans: [],
      texts: { plain: 'Good morning to all.', normalised: null },
      facts: { letterCount: 16, language: 'en', languageSource: 'detected', isLanguageUnknown: false },
    });
    expect(first?.fold).toMatch(/^[0-9a-f]{32}$/);
    expect(first).not.toHaveProperty('error');
    expect(second?.scores?.toxicity).toBe(0.9);
  });

  it('answers no texts with nothing', async () => {
    expect(await recording().texts.scoreTexts([])).toEqual([]);
  });

  it('gives the scorer the language and the context', async () => {
    const { seen, texts } = recording();
    const context = { title: 'A title', parent: 'A parent' };
    await texts.scoreTexts([asText('Guten Morgen', { language: 'de-AT', context }), asText('Hello')]);
    expect(seen).toEqual([
      { text: 'Guten Morgen', language: 'de', context },
      { text: 'Hello', language: 'en' },
    ]);
  });

  it('scores the readable text of markup and maps spans back into the markup', async () => {
    const { seen, texts } = recording();
    const html = '<p>You &amp; your <b>ins</b>ult</p>';
    const [scored] = await texts.scoreTexts([asText(html, { format: 'html', wantsSpans: true })]);
    expect(seen.map((piece) => piece.text.trim())).toEqual(['You & your insult']);
    const [span] = scored?.spans ?? [];
    expect(span).toMatchObject({ attribute: 'toxicity', score: 0.8 });
    expect(html.slice(span?.begin, span?.end)).toBe('ins</b>ult');
  });

  it.each(['start', 'middle', 'end'])('finds an insult at the %s of a long civil text', async (place) => {
    const { texts } = recording();
    const half = CIVIL.repeat(110);
    const insult = 'What an insult. ';
    const text = { start: insult + half + half, middle: half + insult + half, end: half + half + insult }[
      place
    ] as string;
    expect(text.length).toBeGreaterThan(18_000);
    const [scored] = await texts.scoreTexts([asText(text, { wantsSpans: true })]);
    expect(scored?.scores?.toxicity).toBe(0.9);
    // Overlapping windows see it more than once; the span comes once.
    expect(scored?.spans).toEqual([
      {
        attribute: 'toxicity',
        begin: text.indexOf('insult'),
        end: text.indexOf('insult') + 'insult'.length,
        score: 0.8,
      },
    ]);
  });

  it('scores the second form only where it differs, and only its windows that differ', async () => {
    const civil = Array.from({ length: 60 }, (_, index) => `Line ${index}: ${CIVIL}`).join('');
    const countPieces = async (text: string) => {
      const { seen, texts } = recording();
      const [scored] = await texts.scoreTexts([asText(text)]);
      return { seen: seen.map((piece) => piece.text), scored };
    };
    const plain = await countPieces(`${civil}What a word.`);
    const hidden = await countPieces(`${civil}What in\u200bsult.`);
    expect(plain.scored?.texts.normalised).toBeNull();
    expect(hidden.scored?.texts.normalised).toContain('insult');
    expect(hidden.scored?.scores?.toxicity).toBe(0.9);
    // Only the last window and the last sentence of the second form are not in the plain form already.
    const own = hidden.seen.filter((piece) => !plain.seen.includes(piece) && !piece.includes('\u200b'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((piece) => !piece.includes('insult'))).toEqual([]);
  });

  it('maps spans of the second form back into the text as received', async () => {
    const { texts } = recording();
    const text = 'What an in\u200bsu\u200blt this is';
    const [scored] = await texts.scoreTexts([asText(text, { wantsSpans: true })]);
    const [span] = scored?.spans ?? [];
    expect(text.slice(span?.begin, span?.end)).toBe('in\u200bsu\u200blt');
  });

  it('explains only when asked', async () => {
    const explain = () => {
      throw new Error('not asked for');
    };
    const [scored] = await recording({ explain }).texts.scoreTexts([asText('An insult')]);
    expect(scored).toMatchObject({ scores: { toxicity: 0.9 }, spans: [] });
  });

  it('gives windows as spans where the scorer can not explain, but never the whole of a short text', async () => {
    const inner = createScorer();
    const { explain: _, ...mute } = inner;
    const texts = createTextScorer({ ...mute, score: async (all) => all.map((p) => onlyInsults(p.text)) });
    const long = `${CIVIL.repeat(20)}An insult. ${CIVIL.repeat(20)}`;
    const [scored, short] = await texts.scoreTexts([
      asText(long, { wantsSpans: true }),
      asText('An in\u200bsult', { wantsSpans: true }),
    ]);
    const [span] = scored?.spans ?? [];
    expect(long.slice(span?.begin, span?.end)).toContain('An insult.');
    expect((span?.end ?? 0) - (span?.begin ?? 0)).toBeLessThan(long.length / 2);
    expect(short?.spans).toEqual([]);
  });

  it('explains attributes from 0.2 on', async () => {
    const asked: string[][] = [];
    const atScore = async (toxicity: number) => {
      const texts = createTextScorer({
        ...createScorer(),
        score: async (all) => all.map(() => ({ ...noScores(), toxicity, threat: 0.1 })),
        explain: (_, attributes) => {
          asked.push([...attributes]);
          return [];
        },
      });
      await texts.scoreTexts([asText('Hello', { wantsSpans: true })]);
    };
    await atScore(0.19);
    expect(asked).toEqual([]);
    await atScore(0.2);
    expect(asked).toEqual([['toxicity']]);
  });

  it("uses the scorer's own join where it has one", async () => {
    const join = (scores: readonly Scores[]) => ({ ...noScores(), toxicity: scores.length / 1_000 });
    const [scored] = await recording({ join }).texts.scoreTexts([asText(CIVIL.repeat(20))]);
    expect(scored?.scores?.toxicity).toBeGreaterThan(0.004);
  });

  it('gives a text that can not be scored no scores, and harms no neighbour', async () => {
    const { texts } = recording();
    const all = ['one', 'two', 'poison', 'four', 'five'].map((text) => asText(text));
    const scored = await texts.scoreTexts(all);
    expect(scored.map((one) => one.scores?.toxicity ?? null)).toEqual([0.003, 0.003, null, 0.004, 0.004]);
    // The message of the error itself is not passed on: it may quote the text.
    expect(scored[2]?.error).toBe('the scorer failed on this text (RangeError)');
    expect(scored[2]?.texts.plain).toBe('poison');
  });

  it('gives a long text no scores if one of its windows has none', async () => {
    const [scored] = await recording().texts.scoreTexts([asText(`${CIVIL.repeat(30)}poison`)]);
    expect(scored?.scores).toBeNull();
  });

  it('gives a text no scores where explaining it failed', async () => {
    const explain = () => {
      throw new TypeError('boom');
    };
    const [scored] = await recording({ explain }).texts.scoreTexts([
      asText('An insult', { wantsSpans: true }),
    ]);
    expect(scored).toMatchObject({ scores: null, error: 'the scorer failed on this text (TypeError)' });
  });

  it('gives a text that can not even be read no scores', async () => {
    const scorer = {
      ...createScorer(),
      get maxPieceLength(): number {
        throw new SyntaxError('boom');
      },
    };
    const [scored] = await createTextScorer(scorer).scoreTexts([asText('Hello', { language: 'de' })]);
    expect(scored).toEqual({
      scores: null,
      error: 'the scorer failed on this text (SyntaxError)',
      model: 'length-1',
      spans: [],
      facts: {
        letterCount: 0,
        linkHosts: [],
        personalData: { email: 0, phone: 0, iban: 0 },
        language: 'de',
        languageSource: 'given',
        isLanguageUnknown: false,
      },
      texts: { plain: 'Hello', normalised: null },
      fold: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('rejects where the scorer is unavailable, for then no text is to blame', async () => {
    const { texts } = recording();
    await expect(texts.scoreTexts([asText('a'), asText('unavailable')])).rejects.toThrow('not now');
  });

  it('still scores a text in a language that nobody knows, and says that it is unknown', async () => {
    const korean =
      '이 다리는 내년 봄에 지어질 예정이며 많은 사람들이 그것을 기다리고 있습니다 정말로 기대됩니다 여러분';
    const [scored] = await recording().texts.scoreTexts([asText(korean)]);
    expect(scored?.facts.isLanguageUnknown).toBe(true);
    expect(scored?.scores?.threat).toBe(0.5);
  });

  it.each(['', ' ', '\u0000', '\ud800', '😀', '<br>'])('scores the odd text %j', async (text) => {
    const [scored] = await recording().texts.scoreTexts([asText(text, { format: 'html' })]);
    expect(scored?.scores).not.toBeNull();
  });
});

describe('uniting spans', () => {
  const span = (
    begin: number,
    end: number,
    score: number,
    attribute: 'toxicity' | 'threat' = 'toxicity',
  ) => ({
    attribute,
    begin,
    end,
    score,
  });

  it('unites what overlaps, with the higher score, and leaves apart what only touches', () => {
    expect(uniteSpans([span(5, 9, 0.4), span(0, 6, 0.8), span(9, 12, 0.5)])).toEqual([
      span(0, 9, 0.8),
      span(9, 12, 0.5),
    ]);
    expect(uniteSpans([span(0, 9, 0.3), span(2, 4, 0.7)])).toEqual([span(0, 9, 0.7)]);
  });

  it('keeps attributes apart and changes nothing that it is given', () => {
    const given = [span(0, 6, 0.8), span(3, 9, 0.4, 'threat'), span(4, 8, 0.5)];
    const before = structuredClone(given);
    expect(uniteSpans(given)).toEqual([span(0, 8, 0.8), span(3, 9, 0.4, 'threat')]);
    expect(given).toEqual(before);
  });
});

function onlyInsults(text: string): Scores {
  return { ...noScores(), toxicity: text.includes('insult') ? 0.9 : 0 };
}
