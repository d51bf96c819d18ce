/** The job queue is away: comments are taken all the same, and what is owed is enqueued when it is back. */
import { describe, expect, it } from 'vitest';
import { sweep } from '../../src/moderation/sweep.ts';
import { openScoreQueue } from '../../src/queue/score-queue.ts';
import { createToldScorer } from '../support/scoring/told-scorer.ts';
import { findLack, redisUrl } from '../support/servers.ts';
import { startTestService } from '../support/test-service.ts';

describe.skipIf(findLack('redis') !== null)('while the job queue is away', () => {
  it('takes comments with 202, says so, and leaves them to the sweep', async () => {
    const service = await startTestService({
      queue: 'redis',
      environment: { REDIS_URL: 'redis://127.0.0.1:1' },
      overrides: { scorer: createToldScorer() },
    });
    const { context } = service;
    const taken = await service.call('post', '/v1/comments').send({ text: 'A remark.' });
    expect(taken.status).toBe(202);
    const comments = [{ text: 'One.' }, { text: 'Two.' }];
    const batch = await service.call('post', '/v1/comments/batch').send({ comments });
    expect(batch.body.results.map((r: { httpStatus: number }) => r.httpStatus)).toEqual([202, 202]);
    expect((await context.metrics.enqueueFailures.get()).values[0]?.value).toBe(2);
    const ready = await service.call('get', '/readyz');
    expect(ready.status).toBe(200);
    expect(JSON.stringify(ready.body)).toContain('the job queue cannot be reached');
    await expect(sweep({ ...context, eventRetentionDays: 30, shadowRetentionDays: 30 })).rejects.toThrow(
      'queue',
    );

    const back = openScoreQueue({
      backend: { kind: 'redis', url: redisUrl() },
      prefix: context.settings.queuePrefix,
      onError: () => {},
    });
    await back.whenReady(5_000);
    const later = () => new Date(Date.now() + 10_500);
    const report = await sweep({
      ...context,
      queue: back,
      now: later,
      eventRetentionDays: 30,
      shadowRetentionDays: 30,
    });
    expect(report.enqueued).toBe(3);
    expect((await back.inspect()).waiting).toBe(1);
    await back.close();
    await service.stop();
  }, 30_000);
});
