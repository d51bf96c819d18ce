/** The levels that figures are worked out at: those of the default policy, so that a report says what a site gets. */
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { ATTRIBUTES } from '../../src/domain/attribute.ts';
import type { Thresholds } from './thresholds.ts';

/** An attribute that the policy leaves alone is never reached. */
export const PROPOSED_THRESHOLDS = Object.fromEntries(
  ATTRIBUTES.map((attribute) => [
    attribute,
    DEFAULT_POLICY.attributes[attribute]?.approveBelow ?? Number.POSITIVE_INFINITY,
  ]),
) as Thresholds;
