/** Names a word list by what it holds, so that a decision can say which list it was made with. */
import { createHash } from 'node:crypto';
import type { Policy } from '../policy.ts';
import { canonicalWords } from './compile-words.ts';

/** The first 12 hex digits of a SHA-256 over the canonical list: order and repetition of entries don't matter. */
export function wordListVersion(policy: Pick<Policy, 'words'>): string {
  const canonical = canonicalWords(policy.words).map(({ pattern, match, outcome }) => [
    pattern,
    match,
    outcome,
  ]);
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex').slice(0, 12);
}
