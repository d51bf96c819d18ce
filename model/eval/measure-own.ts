/** Held shares of comments of our own: written one by one to measure by, and frames held back from learning. */
import type { Attribute } from '../../src/domain/attribute.ts';
import type { TextScorer } from '../../src/scoring/scored-text.ts';
import { contrastExamples } from '../contrast/contrast-examples.ts';
import { type Example, headOf } from '../train/example.ts';
import { FINAL_PROBES } from './final-probes.ts';
import { FRESH_PROBES } from './fresh-probes.ts';
import { type HeldFigures, measureHeld } from './measure-policy.ts';
import { PROBES, type Probe } from './probes.ts';
import { sampleRows } from './robustness/measure-robustness.ts';
import { scoreRows, takeRows } from './scored-set.ts';
import { UNSEEN_PROBES } from './unseen-probes.ts';

/** At least this share of comments that demean without a swear word is to be held, and at most that of civil twins. */
export const DEMEANING_TARGET = 0.7;
export const TWINS_TARGET = 0.1;
/** Frames repeat themselves: this many of a kind say what there is to say. */
const MAX_OF_A_KIND = 150;

export interface OwnPool {
  name: string;
  kind: HeldFigures['kind'];
  texts: readonly string[];
  target?: number;
}

/**
 * The lists, the newest first. Nothing was chosen or written by the newest, whose shares stand in the reports of `embedded-1.1` and since: it
 * alone has a target.
 */
const LISTS: readonly { name: string; probes: readonly Probe[]; hasTarget: boolean }[] = [
  { name: 'unseen', probes: UNSEEN_PROBES, hasTarget: true },
  { name: 'fresh', probes: FRESH_PROBES, hasTarget: false },
  { name: 'final', probes: FINAL_PROBES, hasTarget: false },
  { name: 'older', probes: PROBES, hasTarget: false },
];

/** Every list by kind, then every kind of held-back frame. */
export function ownPools(): OwnPool[] {
  const written = LISTS.flatMap(({ name, probes, hasTarget }) =>
    [...new Set(probes.map(({ kind }) => kind))].map((kind): OwnPool => {
      const target = kind === 'demeaning' ? DEMEANING_TARGET : kind === 'civil' ? TWINS_TARGET : undefined;
      return {
        name: `own, ${name}: ${kind}`,
        kind: kind === 'civil' ? 'civil' : 'abusive',
        texts: probes.filter((probe) => probe.kind === kind).map(({ text }) => text),
        ...(hasTarget && target !== undefined ? { target } : {}),
      };
    }),
  );
  const frames = new Map<string, Example[]>();
  for (const example of contrastExamples('dev')) {
    const key = `${example.set.slice('contrast:'.length)}|${isAbusive(example) ? 'abusive' : 'civil'}`;
    frames.set(key, [...(frames.get(key) ?? []), example]);
  }
  const heldBack = [...frames].map(([key, examples]): OwnPool => {
    const [name, kind] = key.split('|') as [string, HeldFigures['kind']];
    return {
      name: `frames: ${name}`,
      kind,
      texts: sampleRows(examples, MAX_OF_A_KIND).map(({ text }) => text),
    };
  });
  return [...written, ...heldBack];
}

/** Whether a person should see it: toxic, a threat, an attack on a group, an insult, or spam. */
function isAbusive({ labels }: Example): boolean {
  const kinds: Attribute[] = ['toxicity', 'identity_attack', 'insult', 'threat', 'spam'];
  return kinds.some((attribute) => (labels[headOf(attribute)] as number) >= 0.5);
}

/** The share of each pool that the default policy holds. */
export async function measureOwn(
  scorer: TextScorer,
  pools: readonly OwnPool[],
  onProgress: (rows: number) => void,
): Promise<HeldFigures[]> {
  const rows = pools.flatMap(({ texts }) => texts.map((text) => ({ text, lang: 'en' })));
  const scored = await scoreRows(scorer, rows, { onProgress });
  let at = 0;
  return pools.map(({ name, kind, texts, target }) => {
    const wanted = texts.map((_, index) => at + index);
    at += texts.length;
    return measureHeld(name, kind, [], takeRows(scored, wanted), target);
  });
}
