/** Rows of the sets and our own comments as the deep stage learns them: text, labels, weights, marked spans. */
import { contrastExamples } from '../contrast/contrast-examples.ts';
import { cropText } from '../train/crop.ts';
import { HEADS } from '../train/example.ts';
import { splitBySpans } from '../train/load-examples.ts';
import { createRandom, shuffle } from '../train/random.ts';
import { readSet, type SetRow, type Split } from '../train/read-set.ts';
import { reformat } from '../train/reformat.ts';
import { IMPLIED_WEIGHT, KINDS_OF_TOXICITY, POSITIVE_BOOSTS } from '../train/sets.ts';
import {
  CONTRAST_ROWS_A_KIND,
  CONTRAST_SHARE,
  CONTRAST_WEIGHT,
  COURSE_EPOCHS,
  CROPPED_SHARE,
  DEEP_SETS,
  type DeepSetPlan,
  DISTURBED_SHARE,
  SENTENCE_SHARE,
  WHOLE_KINDS,
} from './deep-plan.ts';
import { disturbText } from './disturb-text.ts';

/** Longer texts are learnt from their beginning; UTF-16 code units. */
const MAX_UNITS = 1000;

export interface DeepRow {
  text: string;
  set: string;
  group: string;
  /** Per head 0..1, or null where nothing is known. */
  labels: (number | null)[];
  weights: number[];
  /** Half-open, UTF-16 code units; empty where raters were asked and agreed on none, null where nobody was asked. */
  spans: [number, number][] | null;
}

/** Code points to UTF-16 code units. */
function toUnits(text: string, spans: readonly [number, number][]): [number, number][] {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return spans.map(([begin, end]) => [starts[begin] ?? at, starts[end] ?? at]);
}

function markedSpans(row: SetRow, { marksWith }: DeepSetPlan): [number, number][] | null {
  if (row.spans !== undefined && row.spans.length > 0) return toUnits(row.text, row.spans);
  return marksWith !== undefined && row.labels[marksWith] !== undefined ? [] : null;
}

function toRow(row: SetRow, plan: DeepSetPlan): DeepRow {
  const labels: (number | null)[] = [];
  const weights: number[] = [];
  const isCivil = plan.impliesKinds === true && row.labels.toxicity === 0;
  for (const attribute of HEADS) {
    const label = row.labels[attribute];
    if (label !== undefined) {
      labels.push(label);
      const boost = label >= 0.5 ? (POSITIVE_BOOSTS[attribute] ?? 1) : 1;
      weights.push((plan.attributes?.[attribute] ?? plan.weight) * boost);
    } else if (isCivil && KINDS_OF_TOXICITY.includes(attribute)) {
      labels.push(0);
      weights.push(plan.weight * IMPLIED_WEIGHT);
    } else if (attribute === 'spam' && plan.notSpamWeight !== undefined) {
      labels.push(0);
      weights.push(plan.notSpamWeight);
    } else {
      labels.push(null);
      weights.push(0);
    }
  }
  return {
    text: row.text.slice(0, MAX_UNITS),
    set: plan.set,
    group: plan.group,
    labels,
    weights,
    spans: markedSpans(row, plan),
  };
}

/** Every n-th or a random share: with a share above 1 some rows come twice. */
function draw<T>(rows: readonly T[], share: number, random: () => number): T[] {
  return rows.flatMap((row) => {
    const times = Math.floor(share) + (random() < share % 1 ? 1 : 0);
    return Array.from({ length: times }, () => row);
  });
}

/** Rows to choose on, as they are: nothing is drawn or disturbed. */
export function developmentRows(folder: string): DeepRow[] {
  return [
    ...DEEP_SETS.flatMap((plan) => readSet(folder, 'dev', plan.set).map((row) => toRow(row, plan))),
    ...ownRows('dev'),
  ];
}

function ownRows(split: Exclude<Split, 'test'>): DeepRow[] {
  return contrastExamples(split).map((example) => ({
    text: example.text,
    set: example.set,
    group: 'contrast',
    labels: Array.from(example.labels, (label) => (Number.isNaN(label) ? null : label)),
    weights: Array.from(example.weights, (weight) => Math.min(1, weight) * CONTRAST_WEIGHT),
    spans: null,
  }));
}

/** The rows of one epoch, counted from 0, in random order: another draw, other crops and disguises in each. */
export function epochRows(folder: string, epoch: number, seed: number): DeepRow[] {
  const random = createRandom(seed);
  const course = Math.min(2, Math.floor(epoch / COURSE_EPOCHS)) as 0 | 1 | 2;
  const rows: DeepRow[] = [];
  for (const plan of DEEP_SETS) {
    const all = readSet(folder, 'train', plan.set);
    for (const row of draw(all, plan.shares[course], random)) {
      const made = toRow(row, plan);
      if (made.spans === null || made.spans.length === 0) made.text = vary(made, row, random);
      rows.push(made);
    }
    if (plan.set === 'civil_toxic_spans') rows.push(...sentenceRows(all, plan, random));
  }
  for (const row of drawKinds(ownRows('train'), random)) {
    rows.push({ ...row, text: random() < DISTURBED_SHARE ? disturbText(row.text, random) : row.text });
  }
  const places = Int32Array.from(rows, (_, index) => index);
  shuffle(places, random);
  return Array.from(places, (place) => rows[place] as DeepRow);
}

/** Of each kind so many by chance as the plan says. */
function drawKinds(own: readonly DeepRow[], random: () => number): DeepRow[] {
  const kinds = new Map<string, DeepRow[]>();
  for (const row of own) {
    const kind = kinds.get(row.set);
    if (kind === undefined) kinds.set(row.set, [row]);
    else kind.push(row);
  }
  return [...kinds.values()].flatMap((kind) => {
    const order = Int32Array.from(kind, (_, index) => index);
    shuffle(order, random);
    if (WHOLE_KINDS.test(kind[0]?.set ?? '')) return kind;
    const most = CONTRAST_ROWS_A_KIND + CONTRAST_SHARE * Math.max(0, kind.length - CONTRAST_ROWS_A_KIND);
    return Array.from(order.subarray(0, Math.round(most)), (index) => kind[index] as DeepRow);
  });
}

function vary(made: DeepRow, row: SetRow, random: () => number): string {
  const isCivil = made.labels.every((label) => label === null || label === 0) && row.labels.toxicity === 0;
  let { text } = made;
  if (isCivil && random() < CROPPED_SHARE) text = cropText(text, random);
  if (row.form === undefined || row.form === 'raw') text = reformat(text, random);
  return random() < DISTURBED_SHARE ? disturbText(text, random) : text;
}

function sentenceRows(rows: readonly SetRow[], plan: DeepSetPlan, random: () => number): DeepRow[] {
  const sentences = rows.flatMap((row) =>
    splitBySpans(row, { set: plan.set, weight: plan.weight, splitsBySpans: true }),
  );
  return draw(sentences, SENTENCE_SHARE, random).map((example) => ({
    text: example.text,
    set: example.set,
    group: plan.group,
    labels: Array.from(example.labels, (label) => (Number.isNaN(label) ? null : label)),
    weights: Array.from(example.weights),
    spans: null,
  }));
}
