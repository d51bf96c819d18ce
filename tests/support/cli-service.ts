/** The command line against a service of its own: the same database, the same queues. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandResult, type MemoryIoOptions, runCommandLine } from './memory-io.ts';
import type { TestService } from './test-service.ts';

/** The settings by which a command finds the service, as an operator would set them. */
export function environmentOf(service: TestService, dataDir: string): Record<string, string> {
  const { databaseUrl, redisUrl, queue, queuePrefix } = service.context.settings;
  return {
    DATABASE_URL: databaseUrl ?? '',
    REDIS_URL: redisUrl ?? '',
    WINNOW_QUEUE: queue ?? '',
    WINNOW_QUEUE_PREFIX: queuePrefix,
    WINNOW_DATA_DIR: dataDir,
  };
}

export interface ServiceCommandLine {
  run(args: readonly string[], options?: MemoryIoOptions): Promise<CommandResult>;
  environment(): Record<string, string>;
  remove(): void;
}

/** Runs commands on the service, with a data folder of their own. */
export function createServiceCommandLine(service: () => TestService): ServiceCommandLine {
  const dataDir = mkdtempSync(join(tmpdir(), 'winnow-cli-'));
  const environment = () => environmentOf(service(), dataDir);
  return {
    run: (args, options = {}) => runCommandLine(args, { environment: environment(), ...options }),
    environment,
    remove: () => rmSync(dataDir, { recursive: true }),
  };
}
