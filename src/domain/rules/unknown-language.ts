/** A text that the scorer can't read: its scores mean nothing, so the site says what is to happen. */
import { flag, NO_OBJECTION, type Rule, setsScoresAside } from './rule.ts';

/**
 * `hold` flags. `approve` and `words-only` let it pass: the scores are set aside, every other rule counts.
 * `remote-scorer` flags as long as the facts still call the language unknown, that is, until a scorer that knows it
 * has answered.
 */
export const unknownLanguage: Rule = (policy, facts) =>
  facts.isLanguageUnknown && !setsScoresAside(policy, facts)
    ? flag({
        code: 'unknown-language',
        message: 'Written in a language that this site has not declared and the scorer does not know.',
      })
    : NO_OBJECTION;
