/**
 * The kinds of settings there are: each turns the text of a variable into a value with a type, or says what is wrong
 * with it and what to write instead. A fault never quotes the text of a secret.
 */

export type Parsed<T> = { ok: true; value: T } | { ok: false; fault: string };

/** One setting: its variable, how it is read, and what the documentation says of it. */
export interface Setting<T> {
  /** The environment variable. */
  name: string;
  /** What may be written, in words, with unit and range. */
  type: string;
  /** What counts where the variable isn't set. */
  fallback: T;
  /** The default in words, for the documentation. */
  defaultText: string;
  meaning: string;
  /** May also be given as `<name>_FILE`; its value is never printed. */
  secret: boolean;
  parse(text: string): Parsed<T>;
}

interface Described {
  meaning: string;
  defaultText?: string;
}

const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
const bad = (fault: string): { ok: false; fault: string } => ({ ok: false, fault });

/** A whole number from `min` to `max`, both allowed. `unit` is part of the documentation only. */
export function wholeNumber<F extends number | null>(
  name: string,
  options: Described & { min: number; max: number; fallback: F; unit?: string },
): Setting<number | F> {
  const range = `${options.min} to ${options.max}`;
  return {
    name,
    type: `whole number, ${range}${options.unit ? `, ${options.unit}` : ''}`,
    fallback: options.fallback,
    defaultText: options.defaultText ?? (options.fallback === null ? 'none' : String(options.fallback)),
    meaning: options.meaning,
    secret: false,
    parse(text) {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      if (value >= options.min && value <= options.max) return good(value);
      return bad(`"${text}" is not a whole number from ${range}; write one, or leave it out for the default`);
    },
  };
}

/** One of a few words, in lower case. */
export function choice<const C extends string, F extends C | null>(
  name: string,
  options: Described & { choices: readonly C[]; fallback: F },
): Setting<C | F> {
  const words = options.choices.map((word) => `\`${word}\``).join(', ');
  return {
    name,
    type: `one of ${words}`,
    fallback: options.fallback,
    defaultText: options.defaultText ?? String(options.fallback),
    meaning: options.meaning,
    secret: false,
    parse(text) {
      const found = options.choices.find((word) => word === text);
      if (found !== undefined) return good(found);
      return bad(`"${text}" is not one of ${options.choices.join(', ')}; write one of these`);
    },
  };
}

/** Text of a given form. `advice` completes "must be …". */
export function text<F extends string | null>(
  name: string,
  options: Described & { type: string; pattern: RegExp; advice: string; fallback: F; secret?: boolean },
): Setting<string | F> {
  return {
    name,
    type: options.type,
    fallback: options.fallback,
    defaultText: options.defaultText ?? options.fallback ?? 'none',
    meaning: options.meaning,
    secret: options.secret ?? false,
    parse(value) {
      if (options.pattern.test(value)) return good(value);
      const shown = options.secret ? 'its value' : `"${value}"`;
      return bad(`${shown} is not as expected; it must be ${options.advice}`);
    },
  };
}

/** An absolute URL with one of the given protocols, without a trailing slash once read. */
export function url(
  name: string,
  options: Described & { protocols: readonly string[]; example: string; secret?: boolean },
): Setting<string | null> {
  return {
    name,
    type: `URL (${options.protocols.map((protocol) => `\`${protocol}//\``).join(', ')})`,
    fallback: null,
    defaultText: options.defaultText ?? 'none',
    meaning: options.meaning,
    secret: options.secret ?? false,
    parse(value) {
      const parsed = URL.canParse(value) ? new URL(value) : null;
      if (parsed && options.protocols.includes(parsed.protocol)) return good(value.replace(/\/+$/, ''));
      const shown = options.secret ? 'its value' : `"${value}"`;
      return bad(`${shown} is not a URL of that kind; write one such as ${options.example}`);
    },
  };
}

/** A setting with a form of its own. */
export function special<T>(setting: Setting<T>): Setting<T> {
  return setting;
}

export { bad as badValue, good as goodValue };
