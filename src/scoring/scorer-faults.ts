/**
 * The faults of scoring that are told apart. Any other error from a scorer counts as one text's fault, and only
 * its name is kept: a library's message may quote what it was given.
 */

/**
 * The scorer itself can't answer now, whatever the texts: a later try may well succeed. Thrown by scorers and by
 * `scoreTexts`. Nothing is approved and no text is called unscorable because of it.
 */
export class ScorerUnavailable extends Error {
  override readonly name = 'ScorerUnavailable';
}

/** The scorer answered nonsense for a piece. The message names no text. */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer';
}

/** True for a `ScorerUnavailable`, also for one that came from another copy of this module. */
export function isScorerUnavailable(error: unknown): error is ScorerUnavailable {
  return error instanceof Error && error.name === 'ScorerUnavailable';
}

/** What may be stored and logged of a fault on one text: one sentence that quotes nothing. */
export function describeFault(error: Error): string {
  if (error.name === 'BadAnswer' || error.name === 'ScorerUnavailable') return error.message;
  return `the scorer failed on this text (${error.name})`;
}
