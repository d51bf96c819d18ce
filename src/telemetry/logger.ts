/** The log: one JSON line an event, or readable lines on a terminal. No comment text, author or secret is ever passed. */
import { destination, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';

/**
 * A logger that writes JSON to standard output. The redaction is a net below the rule, not the rule: fields that could
 * hold a text, a key or an address are emptied wherever they stand.
 */
export function createLogger(options: { level: LogLevel; name: string }): Logger {
  return pino(
    {
      level: options.level,
      base: { name: options.name, pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      redact: {
        paths: ['text', '*.text', 'key', '*.key', 'authorization', '*.authorization', 'author', '*.author'],
        censor: '[redacted]',
      },
    },
    destination({ fd: 1, sync: true }),
  );
}

/** A fault as it may be logged: kind, code and message, without a query's parameters. */
export function describeError(error: unknown): { error: string; code?: string; stack?: string } {
  if (!(error instanceof Error)) return { error: String(error) };
  const code = (error as { code?: unknown }).code;
  return {
    error: `${error.name}: ${error.message.slice(0, 300)}`,
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.stack ? { stack: error.stack.split('\n').slice(1, 6).join(' | ') } : {}),
  };
}
