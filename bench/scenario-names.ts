/** The scenarios by name, in the order they run in: what others are read against comes first. */
export const SCENARIO_NAMES = [
  'empty-route',
  'scoring',
  'stages',
  'intake-single',
  'intake-batch',
  'end-to-end',
  'latency',
  'memory',
] as const;
export type ScenarioName = (typeof SCENARIO_NAMES)[number];
