import { describe, expect, it } from 'vitest';
import { type Attribute, noScores, type Scores } from '../../../src/domain/attribute.ts';
import { createCascade } from '../../../src/scoring/embedded/cascade.ts';
import type { DeepSettings } from '../../../src/scoring/embedded/deep/deep-settings.ts';
import type { DeepStage } from '../../../src/scoring/embedded/deep/deep-stage.ts';
import type { FastStage } from '../../../src/scoring/embedded/fast-stage.ts';
import { makeTinyModel } from '../../support/scoring/tiny-deep-model.ts';

/** `insult 0.3` in a text is its fast score; the fast logit is its length. */
function makeFast(): FastStage & { last: string } {
  return {
    last: '',
    attributes: ['toxicity', 'insult', 'spam'],
    score(text) {
      this.last = text;
      const scores = { ...noScores(), toxicity: 0, insult: 0, spam: 0 };
      for (const [, attribute, score] of text.matchAll(/(toxicity|insult|spam) (\d\.\d+)/g)) {
        scores[attribute as 'insult'] = Number(score);
      }
      return scores;
    },
    logitOf() {
      return this.last.length;
    },
    explain: (_, attributes) => attributes.map((attribute) => ({ attribute, begin: 0, end: 1, score: 0.5 })),
  };
}

interface ToldDeep extends DeepStage {
  asked: string[];
  logits: number[];
}

function makeDeep(
  options: {
    knows?: boolean;
    stretches?: number;
    undriven?: Attribute;
    bands?: DeepSettings['bands'];
    longPieces?: DeepSettings['longPieces'];
  } = {},
): ToldDeep {
  const asked: string[] = [];
  const logits: number[] = [];
  return {
    asked,
    logits,
    settings: makeTinyModel({
      bands: options.bands ?? { deepFrom: { toxicity: 0.1, insult: 0.2 } },
      ...(options.longPieces === undefined ? {} : { longPieces: options.longPieces }),
    }).settings,
    knows: () => options.knows ?? true,
    async score(text, scores, fastLogitOf) {
      // The runtime answers in a later turn.
      await new Promise((resolve) => setImmediate(resolve));
      asked.push(text);
      logits.push(fastLogitOf('insult'));
      scores.toxicity = 0.9;
    },
    judges: (attribute) => attribute !== 'threat',
    explain: async (_, attributes) =>
      attributes
        .filter((attribute) => attribute !== options.undriven)
        .flatMap((attribute) =>
          Array.from({ length: options.stretches ?? 1 }, () => ({ attribute, begin: 2, end: 4, score: 0.7 })),
        ),
    close: async () => {},
  };
}

const pieces = (...texts: string[]) => texts.map((text) => ({ text, language: null }));
const DOUBTFUL = 'insult 0.20 and that is all there is to it';
const scoreOne = async (cascade: ReturnType<typeof createCascade>, text: string): Promise<Scores> => {
  const [scores] = await cascade.score(pieces(text));
  return scores as Scores;
};

describe('the cascade', () => {
  it('sends deep what reaches the band of any attribute, and leaves the rest to the fast stage', async () => {
    const deep = makeDeep();
    const cascade = createCascade(makeFast(), deep);
    const texts = ['toxicity 0.09', 'toxicity 0.10', 'insult 0.19', 'insult 0.20', 'spam 0.99'];
    const scores = await cascade.score(pieces(...texts));
    expect(deep.asked).toEqual(['toxicity 0.10', 'insult 0.20']);
    expect(scores.map((own) => cascade.stageOf(own))).toEqual(['fast', 'deep', 'fast', 'deep', 'fast']);
    expect(scores.map((own) => own.toxicity)).toEqual([0.09, 0.9, 0, 0.9, 0]);
    expect(scores[3]?.insult).toBe(0.2);
    expect(cascade.stageCounts).toEqual({ fast: 3, deep: 2 });
  });

  it('sends a short piece deep from a lower score and a long one from a higher, in proportion to its length', async () => {
    const deep = makeDeep({ bands: { deepFrom: { toxicity: 0.4 }, usualLength: 52 } });
    const cascade = createCascade(makeFast(), deep);
    const texts = [
      'toxicity 0.09',
      'toxicity 0.11',
      `toxicity 0.79${' '.repeat(91)}`,
      `toxicity 0.81${' '.repeat(91)}`,
    ];
    await cascade.score(pieces(...texts));
    expect(deep.asked).toEqual([texts[1], texts[3]]);
  });

  it('leaves to the fast stage what is quick, in another language, or unknown to the network', async () => {
    const deep = makeDeep();
    const cascade = createCascade(makeFast(), deep);
    await cascade.score([{ text: DOUBTFUL, language: null, isQuick: true }]);
    await scoreOne(
      cascade,
      'insult 0.9 Das ist ja wohl der größte Unsinn, den ich in dieser Woche gelesen habe.',
    );
    const stranger = makeDeep({ knows: false });
    await scoreOne(createCascade(makeFast(), stranger), DOUBTFUL);
    expect([...deep.asked, ...stranger.asked]).toEqual([]);
  });

  it('goes by the piece, and not by the language that it is said to be in', async () => {
    const cascade = createCascade(makeFast(), makeDeep());
    for (const language of ['de', 'en', null]) {
      const [scores] = await cascade.score([{ text: DOUBTFUL, language }]);
      expect(cascade.stageOf(scores as Scores)).toBe('deep');
    }
  });

  it('has the fast stage answer all where there is no other', async () => {
    const cascade = createCascade(makeFast(), null);
    const scores = await scoreOne(cascade, DOUBTFUL);
    expect(cascade.stageOf(scores)).toBe('fast');
    expect(cascade.isDoubtful(scores, { text: DOUBTFUL, language: null })).toBe(false);
    expect(await cascade.explain({ text: DOUBTFUL, language: null }, ['insult'])).toHaveLength(1);
  });

  it('has the deep stage read all that it can where it is to be measured alone', async () => {
    const deep = makeDeep();
    const cascade = createCascade(makeFast(), deep, true);
    await cascade.score(pieces('good morning', 'Guten Morgen, liebe Leute, wie geht es euch denn heute?'));
    expect(deep.asked).toEqual(['good morning']);
  });

  const long = { wholeUpTo: 60, stretchLength: 30, fastWeight: 0.5, deepWeight: 0.5, offset: -0.2 };
  const CIVIL = 'The new bridge opens in May, and the old one goes.';
  const LONG = `${CIVIL} The toxicity 0.60 of it, spam 0.30. ${CIVIL}`;

  it('has the deep stage read the most doubtful stretch of a long piece, and both have a say', async () => {
    const deep = makeDeep({ longPieces: long });
    const cascade = createCascade(makeFast(), deep);
    const scores = await scoreOne(cascade, LONG);
    expect(deep.asked).toEqual(['The toxicity 0.60 of it, spam 0.30.']);
    expect(deep.logits).toEqual([35]);
    // (log(0.6 / 0.4) + log(0.9 / 0.1)) / 2 - 0.2
    expect(scores.toxicity).toBeCloseTo(1 / (1 + Math.exp(-1.1013)), 4);
    expect(scores.spam).toBe(0.3);
    expect(cascade.stageOf(scores)).toBe('deep');
  });

  it('reads a piece whole up to the length that is long', async () => {
    const deep = makeDeep({ longPieces: { ...long, wholeUpTo: LONG.length } });
    expect((await scoreOne(createCascade(makeFast(), deep), LONG)).toxicity).toBe(0.9);
    expect(deep.asked).toEqual([LONG]);
  });

  it('holds the bands against a stretch at its own length, and against all of a long piece at its', async () => {
    const bands = { deepFrom: { toxicity: 0.4 }, usualLength: 70 };
    // The stretch has 35 units of 70, so half the band: 0.2.
    for (const [score, count] of [
      ['0.19', 0],
      ['0.21', 1],
    ] as const) {
      const deep = makeDeep({ bands, longPieces: long });
      await scoreOne(createCascade(makeFast(), deep), LONG.replace('0.60', score));
      expect(deep.asked).toHaveLength(count);
    }
  });

  // The told scorer finds a score in a text only where the whole of it has one: as if civil sentences had thinned it out.
  const thinned = (): ReturnType<typeof makeFast> => {
    const fast = makeFast();
    const score = fast.score.bind(fast);
    fast.score = (text) => {
      const scores = score(text);
      return text.includes(CIVIL) ? { ...scores, toxicity: 0.01, insult: 0.01 } : scores;
    };
    return fast;
  };
  const bySentence = { deepFrom: { toxicity: 0.1 }, bySentence: true };
  const HIDDEN = `${CIVIL} The toxicity 0.60 of it.`;

  it('goes by the most doubtful sentence of a piece, where the model was made for that', async () => {
    const deep = makeDeep({ bands: bySentence });
    const scores = await scoreOne(createCascade(thinned(), deep), HIDDEN);
    expect(deep.asked).toEqual([HIDDEN]);
    expect(deep.logits).toEqual([HIDDEN.length]);
    expect(scores.toxicity).toBe(0.9);
    const earlier = makeDeep({ bands: { deepFrom: { toxicity: 0.1 } } });
    await scoreOne(createCascade(thinned(), earlier), HIDDEN);
    expect(earlier.asked).toEqual([]);
  });

  it('goes by the most doubtful sentence of a long piece, whose stretch has civil ones beside it', async () => {
    const hidden = `${CIVIL} ${CIVIL} The toxicity 0.60 of it. ${CIVIL}`;
    const wide = { ...long, stretchLength: 90 };
    const deep = makeDeep({ bands: bySentence, longPieces: wide });
    const scores = await scoreOne(createCascade(thinned(), deep), hidden);
    // As in the case above: of the fast stage's scores that of the sentence counts, and not the thinned one of the whole.
    expect(scores.toxicity).toBeCloseTo(1 / (1 + Math.exp(-1.1013)), 4);
    expect(deep.asked).toEqual([`The toxicity 0.60 of it. ${CIVIL}`]);
    const earlier = makeDeep({ bands: { deepFrom: { toxicity: 0.1 } }, longPieces: wide });
    await scoreOne(createCascade(thinned(), earlier), hidden);
    expect(earlier.asked).toEqual([]);
  });

  it('explains a long piece by the stretch that was read of it, at its place', async () => {
    const deep = makeDeep({ longPieces: long });
    const spans = await createCascade(makeFast(), deep).explain({ text: LONG, language: null }, ['toxicity']);
    const begin = CIVIL.length + 1;
    expect(spans).toEqual([{ attribute: 'toxicity', begin: begin + 2, end: begin + 4, score: 0.7 }]);
  });

  it('reads all of a long piece where the deep stage is to be measured alone', async () => {
    const deep = makeDeep({ longPieces: long });
    await scoreOne(createCascade(makeFast(), deep, true), LONG);
    expect(deep.asked).toEqual([LONG]);
  });

  it('gives the deep stage the fast logits of the very piece, whatever else is scored meanwhile', async () => {
    const deep = makeDeep();
    const cascade = createCascade(makeFast(), deep);
    await Promise.all([
      scoreOne(cascade, DOUBTFUL),
      scoreOne(cascade, `${DOUBTFUL} again`),
      scoreOne(cascade, 'x'),
    ]);
    expect(deep.logits.sort((a, b) => a - b)).toEqual([DOUBTFUL.length, DOUBTFUL.length + 6]);
  });

  it('stops with the reason of a signal that is aborted on the way', async () => {
    const abort = new AbortController();
    const deep = makeDeep();
    const cascade = createCascade(makeFast(), deep);
    const scored = cascade.score(pieces(DOUBTFUL, `${DOUBTFUL} twice`), abort.signal);
    abort.abort(new Error('enough'));
    await expect(scored).rejects.toThrow('enough');
    expect(deep.asked).toHaveLength(1);
  });

  const explain = (deep: DeepStage, attributes: Attribute[], text = DOUBTFUL) =>
    createCascade(makeFast(), deep).explain({ text, language: null }, attributes);

  it('explains a deep answer by what the network marks, for each attribute asked for', async () => {
    expect(await explain(makeDeep(), ['insult', 'toxicity'])).toEqual([
      { attribute: 'insult', begin: 2, end: 4, score: 0.7 },
      { attribute: 'toxicity', begin: 2, end: 4, score: 0.7 },
    ]);
  });

  it('explains by the words of the fast stage what that one answered, spam, and what the network has no mark for', async () => {
    const fast = (attribute: Attribute) => ({ attribute, begin: 0, end: 1, score: 0.5 });
    expect(await explain(makeDeep(), ['insult'], 'insult 0.1')).toEqual([fast('insult')]);
    expect(await explain(makeDeep({ stretches: 0 }), ['spam', 'identity_attack'])).toEqual([
      fast('spam'),
      fast('identity_attack'),
    ]);
    expect(await explain(makeDeep(), ['spam', 'threat'])).toEqual([fast('spam'), fast('threat')]);
    expect(await explain(makeDeep({ undriven: 'identity_attack' }), ['identity_attack', 'toxicity'])).toEqual(
      [{ attribute: 'toxicity', begin: 2, end: 4, score: 0.7 }, fast('identity_attack')],
    );
  });

  it('names no words for insults and the like in which the network marks none', async () => {
    const attributes = ['toxicity', 'severe_toxicity', 'insult', 'profanity'] as const;
    expect(await explain(makeDeep({ stretches: 0 }), [...attributes])).toEqual([]);
  });
});
