/**
 * From zod's issues to the `errors` of a problem document: one entry a fault, each naming its place (RFC 6901), a code
 * and what to do. Zod's own messages are not sent: they say what was received, in words that change with its version.
 */
import type { FieldErrorCode } from './fields.ts';
import type { FieldError } from './problem.ts';
import type { z } from './zod.ts';

/** More faults than this in one request are not listed: the first ones are enough to mend it. */
export const MAX_FIELD_ERRORS = 50;
/** A pointer longer than this is cut off: keys come from outside and may be megabytes long. */
const MAX_POINTER_LENGTH = 300;

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Where the checked value came from: the body's places are pointers, the others have names. */
export type Source = 'body' | 'parameter' | 'header';

/** The faults of a value that didn't parse, at most 50. `value` is what was parsed; `prefix` leads to it. */
export function listFieldErrors(
  error: z.core.$ZodError,
  value: unknown,
  source: Source = 'body',
  prefix: Path = [],
): FieldError[] {
  const errors: FieldError[] = [];
  for (const issue of error.issues) {
    for (const { path, code, message } of readIssue(issue, value)) {
      if (errors.length === MAX_FIELD_ERRORS) return errors;
      errors.push(placeError(source, [...prefix, ...path], code, message));
    }
  }
  return errors;
}

function placeError(source: Source, path: Path, code: FieldErrorCode, message: string): FieldError {
  if (source === 'body') return { pointer: toPointer(path), code, message };
  return { pointer: '', code, message, [source]: String(path[0] ?? '').slice(0, MAX_POINTER_LENGTH) };
}

/** RFC 6901: each step after a slash, `~` as `~0` and `/` as `~1`. */
export function toPointer(path: Path): string {
  let pointer = '';
  for (const step of path) {
    pointer += `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (pointer.length > MAX_POINTER_LENGTH) return pointer.slice(0, MAX_POINTER_LENGTH);
  }
  return pointer;
}

interface Reading {
  path: Path;
  code: FieldErrorCode;
  message: string;
}

function readIssue(issue: Issue, value: unknown): Reading[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_FIELD_ERRORS).map((key) => ({
        path: [...path, key],
        code: 'unknown-field',
        message: 'There is no such field. Check its spelling or leave it out.',
      }));
    case 'invalid_type':
      if (isMissing(value, path)) return [{ path, code: 'missing', message: 'Required.' }];
      return [{ path, code: 'wrong-type', message: describeType(issue.expected, value, path) }];
    case 'invalid_value':
      if (isMissing(value, path)) return [{ path, code: 'missing', message: 'Required.' }];
      return [{ path, code: 'not-allowed', message: `Must be one of: ${issue.values.join(', ')}.` }];
    case 'too_small':
    case 'too_big':
      return [{ path, ...describeBound(issue) }];
    case 'invalid_format':
      return [{ path, code: 'bad-format', message: describeFormat(issue.message) }];
    case 'custom':
      return [{ path, ...describeCustom(issue) }];
    default:
      return [{ path, code: 'invalid', message: 'Not as the documentation says.' }];
  }
}

/** Our own schemas say what is allowed; zod's default says only that something isn't. */
function describeFormat(message: string): string {
  return message.startsWith('Invalid') ? 'Not in the format that the documentation gives.' : message;
}

function describeCustom(issue: z.core.$ZodIssueCustom): { code: FieldErrorCode; message: string } {
  const code = (issue.params?.fault ?? 'invalid') as FieldErrorCode;
  return { code, message: issue.message };
}

function describeBound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): {
  code: FieldErrorCode;
  message: string;
} {
  const isBelow = issue.code === 'too_small';
  const bound = isBelow ? issue.minimum : issue.maximum;
  const words = describeComparison(isBelow, issue.inclusive !== false);
  if (issue.origin === 'array' || issue.origin === 'set') {
    return { code: isBelow ? 'too-few' : 'too-many', message: `Must hold ${words} ${bound} entries.` };
  }
  if (issue.origin === 'string') {
    return {
      code: isBelow ? 'too-short' : 'too-long',
      message: `Must be ${words} ${bound} characters long.`,
    };
  }
  return { code: 'out-of-range', message: `Must be ${words} ${bound}.` };
}

function describeComparison(isBelow: boolean, isInclusive: boolean): string {
  if (isBelow) return isInclusive ? 'at least' : 'more than';
  return isInclusive ? 'at most' : 'less than';
}

function describeType(expected: string, value: unknown, path: Path): string {
  const found = lookUp(value, path);
  if (found === null)
    return `Must be of type ${expected}, not null. Leave the field out if there is no value.`;
  return `Must be of type ${expected}.`;
}

function isMissing(value: unknown, path: Path): boolean {
  return path.length > 0 && lookUp(value, path) === undefined;
}

function lookUp(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<PropertyKey, unknown>)[step];
  }
  return found;
}
