/** What Prometheus is told. Labels are few and bounded: no site, author, text or address. docs/metrics.md lists all. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** A registry of its own a process (or test), with every metric that any part of Winnow writes. */
export type Metrics = ReturnType<typeof createMetrics>;

const SHORT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const LONG_SECONDS = [0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600];

export function createMetrics(options: { collectsProcess: boolean }) {
  const registry = new Registry();
  const registers = [registry];
  if (options.collectsProcess) collectDefaultMetrics({ register: registry });
  return {
    registry,
    httpRequestSeconds: new Histogram({
      name: 'winnow_http_request_seconds',
      help: 'Time to answer a request, by route, method and class of status.',
      labelNames: ['route', 'method', 'status'],
      buckets: SHORT_SECONDS,
      registers,
    }),
    commentsTaken: new Counter({
      name: 'winnow_comments_taken_total',
      help: 'Comments taken in, by what they were: created, revised, repeated, updated, stale, refused.',
      labelNames: ['kind'],
      registers,
    }),
    intakeFlushComments: new Histogram({
      name: 'winnow_intake_flush_comments',
      help: 'Comments that shared one write at the intake.',
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
      registers,
    }),
    enqueueFailures: new Counter({
      name: 'winnow_enqueue_failures_total',
      help: 'Enqueueings that failed because the job queue was away; the sweep makes up for them.',
      registers,
    }),
    decisions: new Counter({
      name: 'winnow_decisions_total',
      help: 'Decisions recorded, by outcome and by who decided: policy, system, moderator.',
      labelNames: ['outcome', 'by'],
      registers,
    }),
    intakeToDecisionSeconds: new Histogram({
      name: 'winnow_intake_to_decision_seconds',
      help: 'Time from the arrival of a revision to its machine decision.',
      buckets: LONG_SECONDS,
      registers,
    }),
    scoringSeconds: new Histogram({
      name: 'winnow_scoring_seconds',
      help: 'Time the scorer took for one batch.',
      buckets: SHORT_SECONDS,
      registers,
    }),
    scoringBatchTexts: new Histogram({
      name: 'winnow_scoring_batch_texts',
      help: 'Texts in one batch to the scorer.',
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
      registers,
    }),
    modelInUse: new Gauge({
      name: 'winnow_model_in_use',
      help: 'Processes that score by this model, by role: active, shadow.',
      labelNames: ['role', 'model'],
      registers,
    }),
    modelSwitchFailures: new Counter({
      name: 'winnow_model_switch_failures_total',
      help: 'Times that a chosen model could not be loaded; the one before goes on.',
      registers,
    }),
    shadowTexts: new Counter({
      name: 'winnow_shadow_texts_total',
      help: 'Comments for the scorer in shadow, by result: stored, dropped (it was too slow), failed.',
      labelNames: ['result'],
      registers,
    }),
    jobs: new Counter({
      name: 'winnow_jobs_total',
      help: 'Jobs run, by queue and result: done, failed (to be tried again), dead.',
      labelNames: ['queue', 'result'],
      registers,
    }),
    jobSeconds: new Histogram({
      name: 'winnow_job_seconds',
      help: 'Time one job ran, by queue.',
      labelNames: ['queue'],
      buckets: SHORT_SECONDS,
      registers,
    }),
    jobWaitSeconds: new Histogram({
      name: 'winnow_job_wait_seconds',
      help: 'Time a job waited before it ran for the first time, by queue.',
      labelNames: ['queue'],
      buckets: LONG_SECONDS,
      registers,
    }),
    jobsStalled: new Counter({
      name: 'winnow_jobs_stalled_total',
      help: 'Jobs taken back from workers that gave no sign of life, by queue.',
      labelNames: ['queue'],
      registers,
    }),
    sweptRevisions: new Counter({
      name: 'winnow_swept_revisions_total',
      help: 'Unfinished revisions that a sweep enqueued again.',
      registers,
    }),
    jobQueueDepth: new Gauge({
      name: 'winnow_job_queue_jobs',
      help: 'Jobs in the queue, by state.',
      labelNames: ['queue', 'state'],
      registers,
    }),
    jobQueueOldestSeconds: new Gauge({
      name: 'winnow_job_queue_oldest_seconds',
      help: 'Age of the oldest unfinished job; 0 where there is none.',
      labelNames: ['queue'],
      registers,
    }),
    pendingRevisions: new Gauge({
      name: 'winnow_pending_revisions',
      help: 'Revisions in the record that await the machine.',
      registers,
    }),
    reviewItems: new Gauge({
      name: 'winnow_review_queue_comments',
      help: 'Flagged comments that await a moderator.',
      registers,
    }),
  };
}
