/** Values of options, checked where they are typed: a wrong one is a wrong use (status 2) with the right one named. */
import { InvalidArgumentError } from 'commander';

/** For the commands that score by themselves: which model does (`score-model.ts`). */
export const MODEL_OPTION = [
  '--model <name>',
  'score by this model, as `winnow model list` shows it, instead of the one in use',
] as const;

/** A whole number within both bounds. */
export function parseCount(minimum: number, maximum: number): (value: string) => number {
  return (value) => {
    const count = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (count >= minimum && count <= maximum) return count;
    throw new InvalidArgumentError(`It takes a whole number from ${minimum} to ${maximum}.`);
  };
}

/** A comma-separated list of some of `choices`; the option may be given several times. */
export function parseSome<T extends string>(choices: readonly T[]): (value: string, earlier?: T[]) => T[] {
  return (value, earlier = []) => {
    const parts = value.split(',').map((part) => part.trim());
    for (const part of parts) {
      if (!(choices as readonly string[]).includes(part)) {
        throw new InvalidArgumentError(`It takes some of ${choices.join(', ')}, with commas between.`);
      }
    }
    return [...new Set([...earlier, ...(parts as T[])])];
  };
}

/** A day (its beginning in UTC) or a time in ISO 8601 with its offset; answers ISO 8601 UTC. */
export function parseInstant(value: string): string {
  const isTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(value);
  const time = isTime ? new Date(value) : null;
  if (time !== null && !Number.isNaN(time.getTime())) return time.toISOString();
  throw new InvalidArgumentError(
    'It takes a day or a time with its offset, such as 2026-11-24 or 2026-11-24T09:30:00Z.',
  );
}

/** An origin as browsers send it: scheme, host and, unless it is the usual one, port. May be given several times. */
export function parseOrigin(value: string, earlier: string[] = []): string[] {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isOrigin =
    url !== null && /^https?:$/.test(url.protocol) && /^https?:\/\/[^/?#@\s]+\/?$/i.test(value);
  if (isOrigin) return [...new Set([...earlier, url.origin])];
  throw new InvalidArgumentError('It takes a scheme and a host, such as https://news.example.org.');
}

/** The name of a site: it stands in commands and addresses. */
export function parseSiteName(value: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(value)) return value;
  throw new InvalidArgumentError(
    'It takes 1 to 63 letters, digits, dots, hyphens or underscores, the first a letter or digit.',
  );
}

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A stretch of time up to now (`7d`, `12h`, `30m`), a day or a time; answers the instant that it goes back to. */
export function parseSince(value: string): Date {
  const [, count, unit = ''] = /^(\d{1,5})([mhd])$/.exec(value) ?? [];
  if (count === undefined) return new Date(parseInstant(value));
  return new Date(Date.now() - Number(count) * (UNIT_MS[unit] as number));
}
