/**
 * A CMS's own data on a comment: any JSON object, kept and handed back, never read. It is bounded so that a row stays
 * small, and walked so that no string in it breaks the record.
 */
import { findStorageFault, type ValueFault } from './fields.ts';
import { z } from './zod.ts';

/** Bytes of JSON. */
export const MAX_METADATA_BYTES = 8_192;
/** Levels of nesting, the object itself included. */
export const MAX_METADATA_DEPTH = 8;

/** A fault and the keys that lead to it. */
type PlacedFault = ValueFault & { path: (string | number)[] };

function findFault(value: unknown, depth: number, path: (string | number)[]): PlacedFault | null {
  if (typeof value === 'string') {
    const fault = findStorageFault(value);
    return fault === null ? null : { ...fault, path };
  }
  if (value === null || typeof value !== 'object') return null;
  if (depth > MAX_METADATA_DEPTH) {
    return { code: 'too-deep', message: `Nested deeper than ${MAX_METADATA_DEPTH} levels.`, path };
  }
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    const keyFault = findKeyFault(key);
    if (keyFault !== null) return { ...keyFault, path: place };
    const fault = findFault(inner, depth + 1, place);
    if (fault !== null) return fault;
  }
  return null;
}

function findKeyFault(key: string): ValueFault | null {
  // Harmless here, but not for whoever merges the object into another one later.
  if (key === '__proto__') {
    return { code: 'forbidden-key', message: 'The key __proto__ is not accepted. Rename it.' };
  }
  return findStorageFault(key);
}

/** At most 8,192 bytes of JSON and 8 levels; the first fault is named by its place. */
export function metadata() {
  return z
    .custom<Record<string, unknown>>(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      { message: 'Must be of type object.', params: { fault: 'wrong-type' } },
    )
    .superRefine((value, context) => {
      // Depth first: only what is known to be shallow may be walked by JSON.stringify.
      const fault =
        findFault(value, 1, []) ??
        (Buffer.byteLength(JSON.stringify(value)) > MAX_METADATA_BYTES
          ? { code: 'too-long', message: `Longer than ${MAX_METADATA_BYTES} bytes of JSON.`, path: [] }
          : null);
      if (fault === null) return;
      context.addIssue({
        code: 'custom',
        message: fault.message,
        path: fault.path,
        params: { fault: fault.code },
      });
    })
    .openapi({
      type: 'object',
      additionalProperties: true,
      description: `Kept and handed back. At most ${MAX_METADATA_BYTES} bytes of JSON, ${MAX_METADATA_DEPTH} levels.`,
    });
}
