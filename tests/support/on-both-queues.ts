/** The same tests on Redis and on BullMQ's PostgreSQL backend. */
import { afterAll, beforeAll, describe } from 'vitest';
import { findLack, QUEUE_KINDS } from './servers.ts';
import { startTestService, type TestService, type TestServiceOptions } from './test-service.ts';

/** Runs `tests` once a queue, each time on a service of its own; a queue that isn't installed is skipped by name. */
export function onBothQueues(
  name: string,
  options: Omit<TestServiceOptions, 'queue'>,
  tests: (service: () => TestService) => void,
): void {
  for (const queue of QUEUE_KINDS) {
    const lack = findLack(queue);
    describe.skipIf(lack !== null)(
      `${name}, on the ${queue} queue${lack ? ` (skipped: ${lack})` : ''}`,
      () => {
        let service: TestService | undefined;
        beforeAll(async () => {
          service = await startTestService({ ...options, queue });
        });
        afterAll(() => service?.stop());
        tests(() => {
          if (!service) throw new Error('The service is not up.');
          return service;
        });
      },
    );
  }
}
