/** Long texts made of civil rows, with and without an insult in them: does the joining keep the one and spare the other? */
import type { Attribute } from '../../src/domain/attribute.ts';
import type { TextScorer } from '../../src/scoring/scored-text.ts';
import { createRandom } from '../train/random.ts';
import type { EvalRow } from './eval-rows.ts';
import { type HeldFigures, measureHeld } from './measure-policy.ts';
import { quantileOf, round } from './metrics/quantile.ts';
import { scoreRows, scoresOf } from './scored-set.ts';

/** Just under the 20 KB that intake takes. */
export const LONG_TEXT_UNITS = 19_000;
const MEDIUM_TEXT_UNITS = 2_000;
const SEED = 11;

/** Own sentences, one an attribute at least. */
const PLANTS: readonly (readonly [Attribute, string])[] = [
  ['toxicity', 'You are a miserable fool and everybody laughs at you.'],
  ['insult', 'What a stupid moron you must be.'],
  ['identity_attack', 'You people are vermin and should crawl back to where you came from.'],
  ['threat', 'I will find you and break every bone in your body.'],
  ['profanity', 'Fuck off, you piece of shit.'],
];

/** Own, plain and of several kinds: what a moderator expects to see wherever it stands. */
const PLAIN: readonly string[] = [
  'You are an idiot.',
  'You are so dumb.',
  'What a moron you are.',
  'Shut up, you fool.',
  'You make me sick, you pathetic liar.',
  'You are a worthless piece of trash.',
  'Go kill yourself.',
  'I hope you die.',
  'I will find you and break your legs.',
  'Somebody should burn your house down.',
  'These people are animals and should be deported.',
  'All Muslims are terrorists.',
  'Gays are disgusting.',
  'Women are too stupid for this job.',
  'Those immigrants are nothing but parasites.',
];
/** How much civil text stands around a plain sentence. UTF-16 code units, at least. */
const AROUND: readonly number[] = [150, 400, 900, 1_800];

export interface LongTextFigures {
  /** Civil texts of 2,000 and of 19,000 characters, and plain abuse amid civil text of several lengths. */
  held: HeldFigures[];
  /** Of a planted sentence's score alone, what is left of it in 19,000 characters: at the start, middle and end. */
  planted: { texts: number; least: number; median: number };
}

/** How many texts of each kind: a full run, or a quick one. */
export interface LongTextCounts {
  long: number;
  medium: number;
  planted: number;
}

export const LONG_TEXT_COUNTS: LongTextCounts = { long: 60, medium: 200, planted: 4 };

/** `count` texts of about `units` code units, each of whole civil rows in random order. */
export function makeLongTexts(
  rows: readonly Pick<EvalRow, 'text'>[],
  count: number,
  units = LONG_TEXT_UNITS,
): string[] {
  const random = createRandom(SEED);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < units) {
      const row = rows[Math.floor(random() * rows.length)];
      if (row !== undefined) text += `${row.text.trim()}\n`;
    }
    return text.trimEnd();
  });
}

/** Of each planted sentence at the start, middle and end of each text: its score there as a share of its score alone. */
export async function keptShares(scorer: TextScorer, texts: readonly string[]): Promise<Float64Array> {
  const shares: number[] = [];
  for (const [attribute, sentence] of PLANTS) {
    const planted = texts.flatMap((text) => {
      const middle = text.indexOf('\n', text.length / 2) + 1;
      return [
        `${sentence} ${text}`,
        `${text.slice(0, middle)}${sentence} ${text.slice(middle)}`,
        `${text} ${sentence}`,
      ];
    });
    const scored = await scoreRows(scorer, [sentence, ...planted].map(asRow));
    const [alone = 1, ...there] = scoresOf(scored, attribute);
    shares.push(...there.map((score) => score / alone));
  }
  return Float64Array.from(shares).sort();
}

/** Each plain sentence after the first half of the rows of a civil text, `plantedIn` texts a sentence. */
function plantPlain(civil: readonly Pick<EvalRow, 'text'>[], units: number, plantedIn: number): string[] {
  return makeLongTexts(civil, PLAIN.length * plantedIn, units).map((text, index) => {
    const rows = text.split('\n');
    const middle = Math.floor(rows.length / 2);
    return [...rows.slice(0, middle), PLAIN[index % PLAIN.length], ...rows.slice(middle)].join('\n');
  });
}

const asRow = (text: string) => ({ text, lang: 'en' });

/** Null where there are no civil rows to make texts of. `onProgress` is told of texts, `longTextTotal` in all. */
export async function measureLongTexts(
  scorer: TextScorer,
  civil: readonly Pick<EvalRow, 'text'>[],
  counts: LongTextCounts,
  onProgress: (texts: number) => void,
): Promise<LongTextFigures | null> {
  if (civil.length === 0) return null;
  const long = makeLongTexts(civil, counts.long);
  const medium = makeLongTexts(civil, counts.medium, MEDIUM_TEXT_UNITS);
  const held: HeldFigures[] = [];
  const measure = async (name: string, kind: HeldFigures['kind'], texts: readonly string[]) => {
    const scored = await scoreRows(scorer, texts.map(asRow), { onProgress });
    held.push(measureHeld(name, kind, ['dev'], scored));
  };
  await measure('joined civil texts of 2,000 characters', 'civil', medium);
  await measure('joined civil texts of 19,000 characters', 'civil', long);
  await measure('plain abuse alone', 'abusive', PLAIN);
  for (const units of AROUND) {
    const name = `plain abuse amid ${units.toLocaleString('en')} civil characters`;
    await measure(name, 'abusive', plantPlain(civil, units, counts.planted));
  }
  const kept = await keptShares(scorer, long.slice(0, counts.planted));
  onProgress(kept.length);
  return {
    held,
    planted: { texts: kept.length, least: round(kept[0] as number), median: round(quantileOf(kept, 0.5)) },
  };
}

/** How many texts `measureLongTexts` scores. */
export function longTextTotal({ long, medium, planted }: LongTextCounts): number {
  const plain = PLAIN.length * (1 + AROUND.length * planted);
  return long + medium + plain + Math.min(planted, long) * 3 * PLANTS.length;
}
