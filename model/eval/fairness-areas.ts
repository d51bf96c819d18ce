/**
 * The three areas of D. Borkan, L. Dixon, J. Sorensen, N. Thain and L. Vasserman, "Nuanced Metrics for Measuring
 * Unintended Bias with Real Data for Text Classification" (WWW 2019 Companion, arXiv:1903.04561): whether a score ranks
 * abuse above civil comments within a group (subgroup AUC), civil comments on the group below abuse elsewhere (BPSN:
 * background positive, subgroup negative), and abuse of the group above civil comments elsewhere (BNSP).
 *
 * The background is everything outside the group, as in the paper. Beside it stand the same two areas against comments
 * that name no group at all, which show best whether a name alone moves the score.
 */
import { createRandom } from '../train/random.ts';
import type { TemplateRow } from './fairness-template-rows.ts';

/** ROC-AUC with the 95 % percentile interval of a bootstrap over frames; NaN where a class is empty. */
export interface Area {
  area: number;
  low: number;
  high: number;
}

export const AREA_KINDS = ['subgroup', 'bpsn', 'bnsp', 'plainBpsn', 'plainBnsp'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export interface GroupAreas {
  group: string;
  areas: Record<AreaKind, Area>;
}

export type AreaRow = Pick<TemplateRow, 'isAbusive' | 'group' | 'frame'>;
type RankedRow = AreaRow & { score: number };

const SEED = 1_903;
/** Enough for limits that hold to about a hundredth. */
const RESAMPLES = 500;

/**
 * The areas of each group by one score a row, in the order of the groups' first rows. Frames are resampled, not rows, as
 * fillings of one frame are no independent evidence; seeded, so the same rows give the same intervals.
 */
export function measureAreas(
  rows: readonly AreaRow[],
  scores: ArrayLike<number>,
  resampleCount = RESAMPLES,
): GroupAreas[] {
  const resamples = resampleFrames(rows, resampleCount);
  const groups = [...new Set(rows.flatMap(({ group }) => (group === null ? [] : [group])))];
  const ranked = rows.map((row, at): RankedRow => ({ ...row, score: scores[at] as number }));
  ranked.sort((a, b) => a.score - b.score);
  const measure = (isTaken: (row: AreaRow) => boolean) => measureArea(ranked.filter(isTaken), resamples);
  return groups.map((group) => ({
    group,
    areas: {
      subgroup: measure((row) => row.group === group),
      bpsn: measure((row) => row.isAbusive !== (row.group === group)),
      bnsp: measure((row) => row.isAbusive === (row.group === group)),
      plainBpsn: measure((row) => (row.isAbusive ? row.group === null : row.group === group)),
      plainBnsp: measure((row) => (row.isAbusive ? row.group === group : row.group === null)),
    },
  }));
}

/** How often each frame is drawn, a resample each: `Uint8Array [frames]`. */
function resampleFrames(rows: readonly AreaRow[], resampleCount: number): Uint8Array[] {
  const kindOf = new Map<number, string>();
  for (const { frame, isAbusive, group } of rows) kindOf.set(frame, `${isAbusive} ${group === null}`);
  const frameCount = Math.max(-1, ...kindOf.keys()) + 1;
  // As many frames of a kind in each resample as there are, so that no class comes out empty.
  const strata = [...new Set(kindOf.values())].map((kind) =>
    [...kindOf.keys()].filter((frame) => kindOf.get(frame) === kind),
  );
  const random = createRandom(SEED);
  return Array.from({ length: resampleCount }, () => {
    const counts = new Uint8Array(frameCount);
    for (const frames of strata) {
      for (let draw = 0; draw < frames.length; draw += 1) {
        const frame = frames[Math.floor(random() * frames.length)] as number;
        counts[frame] = (counts[frame] as number) + 1;
      }
    }
    return counts;
  });
}

/** Of rows in the order of their scores. */
function measureArea(taken: readonly RankedRow[], resamples: readonly Uint8Array[]): Area {
  const frames = new Uint16Array(taken.length);
  const isAbusive = new Uint8Array(taken.length);
  // 1 where a row ends a run of equal scores, which is settled as a whole.
  const endsRun = new Uint8Array(taken.length);
  taken.forEach((row, at) => {
    frames[at] = row.frame;
    isAbusive[at] = Number(row.isAbusive);
    endsRun[at] = Number(taken[at + 1]?.score !== row.score);
  });
  const areas = Float64Array.from(resamples, (counts) => weightedArea(frames, isAbusive, endsRun, counts));
  areas.sort();
  return {
    area: weightedArea(frames, isAbusive, endsRun, null),
    low: areas[Math.floor(0.025 * areas.length)] as number,
    high: areas[Math.ceil(0.975 * areas.length) - 1] as number,
  };
}

/** The share of pairs in which the abusive row scores higher, ties counted half; rows in the order of their scores. */
function weightedArea(
  frames: Uint16Array,
  isAbusive: Uint8Array,
  endsRun: Uint8Array,
  counts: Uint8Array | null,
): number {
  let civil = 0;
  let abusive = 0;
  let wins = 0;
  let runCivil = 0;
  let runAbusive = 0;
  for (let at = 0; at < frames.length; at += 1) {
    const weight = counts === null ? 1 : (counts[frames[at] as number] as number);
    if (isAbusive[at] === 1) runAbusive += weight;
    else runCivil += weight;
    if (endsRun[at] === 0) continue;
    wins += runAbusive * (civil + runCivil / 2);
    civil += runCivil;
    abusive += runAbusive;
    runCivil = 0;
    runAbusive = 0;
  }
  return wins / (civil * abusive);
}
