/** The log: one JSON line an event, or readable lines on a terminal. No comment text, author or secret is ever passed. */
import { destination, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/**
 * A logger that writes to standard output: JSON for programs, or lines for people. The redaction is a net below the
 * rule, not the rule: fields that could hold a text, a key or an address are emptied wherever they stand.
 */
export function createLogger(options: { level: LogLevel; name: string; format: 'json' | 'text' }): Logger {
  const out = destination({ fd: 1, sync: true });
  return pino(
    {
      level: options.level,
      base: { name: options.name, pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: ['text', '*.text', 'key', '*.key', 'authorization', '*.authorization', 'author', '*.author'],
        censor: '[redacted]',
      },
    },
    options.format === 'json' ? out : { write: (line) => out.write(toText(line)) },
  );
}

/** `12:34:56 worker info: started (threads 1)` from one JSON line. */
function toText(line: string): string {
  try {
    const { level, time, name, pid: _pid, msg, ...rest } = JSON.parse(line) as Record<string, unknown>;
    const fields = Object.entries(rest).map(
      ([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    );
    const details = fields.length > 0 ? ` (${fields.join(', ')})` : '';
    return `${String(time).slice(11, 19)} ${name} ${level}: ${msg ?? ''}${details}\n`;
  } catch {
    return line;
  }
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
