/** What `winnow check` tells of a text. */
import type { Scores } from '../domain/attribute.ts';
import type { Span } from '../domain/comment.ts';
import type { CompiledPolicy } from '../domain/compile-policy.ts';
import { decide } from '../domain/decide.ts';
import type { Outcome, Reason } from '../domain/decision.ts';
import type { ScoreRequestItem } from '../moderation/moderation.ts';
import type { ScoredText, TextScorer } from '../scoring/scored-text.ts';
import { CommandFailure } from './command-failure.ts';

export interface CheckedText {
  outcome: Outcome;
  reasons: Reason[];
  language: string | null;
  languageSource: 'given' | 'detected';
  /** Neither declared by the policy nor known to the scorer, and reliably so. */
  isLanguageUnknown: boolean;
  scores: Scores;
  /** The form that is scored beside the text as it is; null where both are the same. */
  normalised: string | null;
  /** Into the text as given, in UTF-16 code units, half-open. */
  spans: Span[];
  model: string;
}

/** Scores and decides one text. Throws a CommandFailure where it can't be scored. */
export async function describeCheck(
  item: ScoreRequestItem,
  scorer: TextScorer,
  policy: CompiledPolicy,
): Promise<CheckedText> {
  const { text, format = 'text', language, context } = item;
  const declaredLanguages = policy.policy.languages;
  const [scored] = (await scorer.scoreTexts([
    { text, format, language, context, wantsSpans: true, declaredLanguages },
  ])) as [ScoredText];
  const { scores, facts, texts, model, spans, error } = scored;
  if (scores === null) {
    throw new CommandFailure(
      `the text could not be scored: ${error}. Winnow would flag it as unscored; try again.`,
    );
  }
  const { outcome, reasons } = decide(policy, { ...facts, scores, texts, author: null });
  return {
    outcome,
    reasons,
    language: facts.language,
    languageSource: facts.languageSource,
    isLanguageUnknown: facts.isLanguageUnknown,
    scores,
    normalised: texts.normalised,
    spans,
    model,
  };
}
