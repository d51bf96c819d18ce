/** Ids of rows: UUIDs of version 7, in the order in which they were made. */
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** Random bytes are fetched so many at a time: a call of its own an id cost 5-7 % of a busy process. */
const POOL_BYTES = 16_384;
/** The counter within a millisecond has 32 bits and starts in the lower half, so that it never runs over. */
const COUNTER_MASK = 0x7fff_ffff;

let pool = randomBytes(POOL_BYTES);
let used = 0;
let lastMs = 0;
let counter = 0;

function take(count: number): Buffer {
  if (used + count > POOL_BYTES) {
    pool = randomBytes(POOL_BYTES);
    used = 0;
  }
  used += count;
  return pool.subarray(used - count, used);
}

/** A new id; later calls in this process give greater ones. Should the clock go back, the last time goes on counting. */
export function newId(): string {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    counter = take(4).readUInt32BE() & COUNTER_MASK;
  } else counter += 1;
  return v7({ msecs: lastMs, seq: counter, random: take(16) });
}
