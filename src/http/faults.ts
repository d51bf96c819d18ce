/** Faults, as opposed to expected outcomes: what is told to the client, and what may be written to the log. */

/** Errors of sockets and of Node's resolver that mean that a service can't be reached. */
const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);

/**
 * SQLSTATEs of a server that is going away, coming up, full or read-only after a failover (PostgreSQL, appendix A):
 * class 08 and 53, 57P01 to 57P05, 25006, and a transaction that may just be tried again (40001, 40P01).
 */
const RETRYABLE_SQLSTATE = /^(08...|53...|57P0[1-5]|25006|40001|40P01)$/;

/** Messages of `pg` and `ioredis` that come without a code. */
const UNAVAILABLE_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Connection is closed|Stream isn't writeable|Client has encountered a connection error|Cannot use a pool after calling end)/;

/** True where the fault is a service that can't be reached now: trying again later may work. */
export function isUnavailable(fault: unknown): boolean {
  let error = fault;
  // A cause may point back at its error; eight links are more than any library makes.
  for (let depth = 0; depth < 8 && error instanceof Error; depth += 1) {
    const code = (error as { code?: unknown }).code;
    if (typeof code === 'string' && (NETWORK_CODES.has(code) || RETRYABLE_SQLSTATE.test(code))) return true;
    if (UNAVAILABLE_MESSAGE.test(error.message)) return true;
    error = error.cause;
  }
  return false;
}

/**
 * A fault without its message: those of PostgreSQL and of parsers quote the row or the text. The name, the code and the
 * stack's places tell a developer where to look.
 */
export function describeFault(fault: unknown): { name: string; code?: string; at: string[] } {
  if (!(fault instanceof Error)) return { name: typeof fault, at: [] };
  // The stack repeats the message first, which may itself have lines that look like places.
  const at = (fault.stack ?? '')
    .split('\n')
    .slice(fault.message.split('\n').length)
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  const code = (fault as { code?: unknown }).code;
  return typeof code === 'string' ? { name: fault.name, code, at } : { name: fault.name, at };
}
