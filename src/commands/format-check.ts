/** The table of `winnow check`. */
import { ATTRIBUTES, type Attribute } from '../domain/attribute.ts';
import type { Span } from '../domain/comment.ts';
import type { Policy } from '../domain/policy.ts';
import type { CheckedText } from './describe-check.ts';
import { formatTable } from './format-table.ts';
import { showSafely } from './show-safely.ts';

/** Cells of a bar that stands for 1. */
const BAR_CELLS = 20;
const OUTCOME_WORDS = {
  approve: 'approve: it would be published',
  flag: 'flag: a moderator would look at it',
  reject: 'reject: it would not be published',
} as const;

/** Lines for people, with the spans underlined on a terminal and listed everywhere. */
export function formatCheck(
  checked: CheckedText,
  { text, policy, output }: { text: string; policy: Policy; output: { isTerminal: boolean } },
): string {
  const { outcome, reasons, spans, normalised, model } = checked;
  const facts: string[][] = [
    ['outcome', OUTCOME_WORDS[outcome]],
    ...reasons.map((reason) => ['', `- ${reason.message}`]),
    ['language', describeLanguage(checked)],
    ['text', markSpans(text, spans, output.isTerminal)],
    ...spans.map((span) => ['', describeSpan(text, span)]),
    ['normalised', normalised === null ? 'the same' : showSafely(normalised)],
    ['model', model],
  ];
  const scores = ATTRIBUTES.map((attribute) => describeScore(attribute, checked, policy));
  return `${formatTable(facts)}\n${formatTable(scores)}`;
}

function describeLanguage({ language, languageSource, isLanguageUnknown }: CheckedText): string {
  const name = language ?? 'none that a scorer knows';
  return `${name} (${languageSource}${isLanguageUnknown ? '; unknown to the scorer' : ''})`;
}

function describeScore(attribute: Attribute, { scores }: CheckedText, policy: Policy): string[] {
  const score = scores[attribute];
  if (score === null) return [attribute, '-', 'not judged by this scorer'];
  const cells = Math.round(score * BAR_CELLS);
  const { approveBelow = null, rejectFrom = null } = policy.attributes[attribute] ?? {};
  const limits = [
    ...(approveBelow === null ? [] : [`flags from ${approveBelow}`]),
    ...(rejectFrom === null ? [] : [`rejects from ${rejectFrom}`]),
  ];
  return [
    attribute,
    score.toFixed(2),
    '█'.repeat(cells) + '░'.repeat(BAR_CELLS - cells),
    limits.length === 0 ? 'off' : limits.join(', '),
  ];
}

function describeSpan(text: string, { attribute, begin, end, score }: Span): string {
  return `${begin}-${end} ${attribute} ${score.toFixed(2)}: ${showSafely(text.slice(begin, end))}`;
}

function markSpans(text: string, spans: readonly Span[], isTerminal: boolean): string {
  if (!isTerminal) return showSafely(text);
  let marked = '';
  let at = 0;
  for (const { begin, end } of [...spans].sort((a, b) => a.begin - b.begin)) {
    const from = Math.max(at, begin);
    if (end <= from) continue;
    marked += `${showSafely(text.slice(at, from))}\u001b[4m${showSafely(text.slice(from, end))}\u001b[24m`;
    at = end;
  }
  return marked + showSafely(text.slice(at));
}
