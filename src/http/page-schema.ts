/** A page of a list, for the reference pages. */
import { z } from './zod.ts';

/** Entries and the cursor of the next page, null on the last one. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
}
