/** The scenarios by their names. */
import type { ScenarioName } from '../scenario-names.ts';
import { measureEmptyRoute } from './empty-route.ts';
import { measureEndToEnd } from './end-to-end.ts';
import { measureIntakeBatch, measureIntakeSingle } from './intake.ts';
import { measureLatency } from './latency.ts';
import { measureMemory } from './memory.ts';
import type { Scenario } from './scenario.ts';
import { measureScoring } from './scoring.ts';
import { measureStages } from './stages.ts';

export const SCENARIOS: Record<ScenarioName, Scenario> = {
  'empty-route': measureEmptyRoute,
  scoring: measureScoring,
  stages: measureStages,
  'intake-single': measureIntakeSingle,
  'intake-batch': measureIntakeBatch,
  'end-to-end': measureEndToEnd,
  latency: measureLatency,
  memory: measureMemory,
};
