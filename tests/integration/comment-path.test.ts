/** The way of a comment, by the public API, on both queues. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLack, QUEUE_KINDS } from '../support/servers.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

describe.each(QUEUE_KINDS)('the way of a comment on the %s queue', (queue) => {
  const lack = findLack(queue);
  describe.skipIf(lack !== null)(lack ?? 'the queue is at hand', () => {
    let service: TestService;
    beforeAll(async () => {
      service = await startTestService({ queue, withWorkers: true });
    });
    afterAll(() => service?.stop());

    it('answers a waiting caller with the decision', async () => {
      const reply = await service
        .call('post', '/v1/comments?waitMs=8000')
        .send({ text: 'You are a stupid, worthless idiot.', externalId: 'wait-1' });
      expect(reply.status).toBe(200);
      expect(reply.body).toMatchObject({ externalId: 'wait-1', status: 'flagged', revision: 1 });
      expect(reply.body.decision.reasons[0]).toMatchObject({ code: 'score' });
    });

    it('decides a comment that nobody waits for', async () => {
      const reply = await service
        .call('post', '/v1/comments')
        .send({ text: 'Thank you, this was a good read.', externalId: 'later-1' });
      expect(reply.status).toBe(202);
      const comment = await service.eventually(
        async () => (await service.call('get', `/v1/comments/${reply.body.id}`)).body,
        (c) => c.status !== 'pending',
      );
      expect(comment.status).toBe('approved');
    });
  });
});
