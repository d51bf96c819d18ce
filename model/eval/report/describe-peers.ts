/** What stands beside the scorer in a run, and what doesn't. */
import { TFJS_PEER } from '../peers/peer.ts';
import type { EvalResults } from '../results.ts';

/** A sentence on the peer that was not run for want of weights; null where it was, or was tried and left out. */
export function describeMissingPeer({
  peers,
  skipped,
}: Pick<EvalResults, 'peers' | 'skipped'>): string | null {
  if (peers.includes(TFJS_PEER) || skipped.some((reason) => reason.startsWith('tfjs:'))) return null;
  return `Not run beside it: ${TFJS_PEER} (\`@tensorflow-models/toxicity\`), whose weights no package holds and which were not at hand (\`--tfjs-weights\`).`;
}
