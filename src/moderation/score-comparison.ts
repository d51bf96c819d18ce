/** Two scorers on the same comments: how far their scores lie apart, and where a policy would come to another outcome. */
import { ATTRIBUTES, type Attribute, type Scores } from '../domain/attribute.ts';
import type { Outcome } from '../domain/decision.ts';

/** One revision as both scorers and the policy saw it. */
export interface ComparedRevision {
  commentId: string;
  externalId: string | null;
  revision: number;
  first: { scores: Scores; outcome: Outcome };
  second: { scores: Scores; outcome: Outcome };
}

export interface AttributeComparison {
  attribute: Attribute;
  /** Revisions to which both scorers gave a score. */
  count: number;
  firstMean: number;
  secondMean: number;
  /** Of second minus first. */
  meanDifference: number;
  meanAbsoluteDifference: number;
  /** Pearson's r; null where one of the two gave every revision the same score, or there are fewer than two. */
  correlation: number | null;
}

export interface Disagreement extends ComparedRevision {
  /** `held`: the second alone would hold it back; `approved`: the first alone does; else both hold it, one rejects. */
  way: 'held' | 'approved' | 'rejected' | 'flagged';
  /** The attribute on which the scores lie furthest apart, and by how much (second minus first); null: on none. */
  widest: { attribute: Attribute; difference: number } | null;
}

export interface ScoreComparison {
  /** Revisions compared. */
  count: number;
  /** Only attributes that both scorers judge. */
  attributes: AttributeComparison[];
  outcomes: { first: Record<Outcome, number>; second: Record<Outcome, number> };
  /** Share that isn't approved, 0..1; 0 where nothing was compared. */
  heldShare: { first: number; second: number };
  /** How many come to another outcome, and which way. */
  disagreementCount: number;
  ways: Record<Disagreement['way'], number>;
  /** Those whose scores lie furthest apart, the widest first. */
  disagreements: Disagreement[];
}

export interface Comparer {
  add(revision: ComparedRevision): void;
  report(): ScoreComparison;
}

/** Sums as they come, so that any number of revisions takes the same memory; `maxListed` disagreements are kept. */
export function createComparer(maxListed: number): Comparer {
  const sums = ATTRIBUTES.map((attribute) => ({ attribute, sum: createSum() }));
  const outcomes = { first: noOutcomes(), second: noOutcomes() };
  const ways = { held: 0, approved: 0, rejected: 0, flagged: 0 };
  const listed: Disagreement[] = [];
  let count = 0;
  let disagreementCount = 0;

  function list(disagreement: Disagreement): void {
    const width = widthOf(disagreement);
    if (listed.length === maxListed && width <= widthOf(listed.at(-1))) return;
    const at = listed.findIndex((other) => widthOf(other) < width);
    listed.splice(at < 0 ? listed.length : at, 0, disagreement);
    if (listed.length > maxListed) listed.pop();
  }

  return {
    add(revision) {
      const { first, second } = revision;
      count += 1;
      outcomes.first[first.outcome] += 1;
      outcomes.second[second.outcome] += 1;
      let widest: Disagreement['widest'] = null;
      for (const { attribute, sum } of sums) {
        const a = first.scores[attribute];
        const b = second.scores[attribute];
        if (a === null || b === null) continue;
        sum.add(a, b);
        if (widest === null || Math.abs(b - a) > Math.abs(widest.difference))
          widest = { attribute, difference: b - a };
      }
      if (first.outcome === second.outcome) return;
      const way = wayOf(first.outcome, second.outcome);
      disagreementCount += 1;
      ways[way] += 1;
      list({ ...revision, way, widest });
    },
    report: () => ({
      count,
      attributes: sums.flatMap(({ attribute, sum }) => {
        const figures = sum.figures();
        return figures === null ? [] : [{ attribute, ...figures }];
      }),
      outcomes: { first: { ...outcomes.first }, second: { ...outcomes.second } },
      heldShare: { first: heldShare(outcomes.first), second: heldShare(outcomes.second) },
      disagreementCount,
      ways: { ...ways },
      disagreements: [...listed],
    }),
  };
}

function widthOf(disagreement: Disagreement | undefined): number {
  return Math.abs(disagreement?.widest?.difference ?? 0);
}

function noOutcomes(): Record<Outcome, number> {
  return { approve: 0, flag: 0, reject: 0 };
}

function heldShare({ approve, flag, reject }: Record<Outcome, number>): number {
  const total = approve + flag + reject;
  return total === 0 ? 0 : (flag + reject) / total;
}

function wayOf(first: Outcome, second: Outcome): Disagreement['way'] {
  if (first === 'approve') return 'held';
  if (second === 'approve') return 'approved';
  return second === 'reject' ? 'rejected' : 'flagged';
}

/** Running means and co-moments (Welford 1962; Chan, Golub and LeVeque 1983): no difference of two large sums. */
function createSum() {
  let count = 0;
  let [firstMean, secondMean, firstSquares, secondSquares, products, absolute] = [0, 0, 0, 0, 0, 0];
  return {
    add(first: number, second: number): void {
      count += 1;
      const fromFirst = first - firstMean;
      const fromSecond = second - secondMean;
      firstMean += fromFirst / count;
      secondMean += fromSecond / count;
      firstSquares += fromFirst * (first - firstMean);
      secondSquares += fromSecond * (second - secondMean);
      products += fromFirst * (second - secondMean);
      absolute += Math.abs(second - first);
    },
    figures(): Omit<AttributeComparison, 'attribute'> | null {
      if (count === 0) return null;
      const spread = Math.sqrt(firstSquares * secondSquares);
      return {
        count,
        firstMean,
        secondMean,
        meanDifference: secondMean - firstMean,
        meanAbsoluteDifference: absolute / count,
        correlation: spread > 0 ? products / spread : null,
      };
    },
  };
}
