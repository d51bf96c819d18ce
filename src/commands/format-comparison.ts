/** Two models on the same comments, for people. */
import { OUTCOMES } from '../domain/decision.ts';
import type { ModelComparison } from '../moderation/compare-models.ts';
import type { Disagreement } from '../moderation/score-comparison.ts';
import { formatTable } from './format-table.ts';

/** Shares, the attributes, and the disagreements with the widest first. `site` is the site's name. */
export function formatComparison(site: string, comparison: ModelComparison): string {
  const { firstModel, secondModel, source, count, policyVersion } = comparison;
  const how =
    source === 'shadow'
      ? `scored by ${firstModel}, which decided, and by ${secondModel} in shadow`
      : `decided by ${firstModel} and scored anew by ${secondModel}`;
  const lines = [`site ${site}: ${count} comments ${how}; judged by policy version ${policyVersion}\n`];
  if (comparison.otherModelCount > 0) {
    lines.push(`left out: ${comparison.otherModelCount} that another model decided\n`);
  }
  if (comparison.failedCount > 0) {
    lines.push(`left out: ${comparison.failedCount} that ${secondModel} could not score\n`);
  }
  if (count === 0) return lines.join('');
  lines.push(
    '\n',
    formatShares(comparison),
    '\n',
    formatAttributes(comparison),
    '\n',
    formatWays(comparison),
  );
  if (comparison.disagreements.length > 0) lines.push('\n', formatDisagreements(comparison.disagreements));
  return lines.join('');
}

function formatShares({ firstModel, secondModel, heldShare, outcomes }: ModelComparison): string {
  const row = (model: string, side: 'first' | 'second') => [
    model,
    `${(heldShare[side] * 100).toFixed(1)} %`,
    ...OUTCOMES.map((outcome) => String(outcomes[side][outcome])),
  ];
  return formatTable([row(firstModel, 'first'), row(secondModel, 'second')], ['model', 'held', ...OUTCOMES]);
}

function formatAttributes({ attributes, firstModel, secondModel }: ModelComparison): string {
  const rows = attributes.map((a) => [
    a.attribute,
    String(a.count),
    a.firstMean.toFixed(3),
    a.secondMean.toFixed(3),
    signed(a.meanDifference, 3),
    a.correlation === null ? '-' : a.correlation.toFixed(3),
  ]);
  return formatTable(rows, [
    'attribute',
    'comments',
    `mean ${firstModel}`,
    `mean ${secondModel}`,
    'difference',
    'correlation',
  ]);
}

function formatWays({ disagreementCount, count, ways, firstModel, secondModel }: ModelComparison): string {
  return `${disagreementCount} of ${count} would come out differently: ${ways.held} held by ${secondModel} alone, ${ways.approved} by ${firstModel} alone, ${ways.rejected + ways.flagged} held by both in another way\n`;
}

function formatDisagreements(disagreements: readonly Disagreement[]): string {
  const rows = disagreements.map(({ commentId, revision, first, second, widest }) => [
    commentId,
    String(revision),
    `${first.outcome} -> ${second.outcome}`,
    widest === null ? '-' : signed(widest.difference, 2),
    widest === null
      ? '-'
      : `${widest.attribute} ${show(first.scores[widest.attribute])} -> ${show(second.scores[widest.attribute])}`,
  ]);
  return formatTable(rows, ['comment', 'revision', 'outcome', 'widest', 'scores']);
}

function show(score: number | null): string {
  return score === null ? '-' : score.toFixed(2);
}

function signed(value: number, digits: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(digits)}`;
}
