/** The features of one kind that a piece has: which buckets of a table, and which tokens each came from. */

/** Murmur3's finaliser: spreads a hash over all bits before its top bits name the bucket. */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The buckets of one group: `index[0..count)`, each at most once, with the tokens that they came from. */
export class FeatureGroup {
  readonly index: Int32Array;
  /** First and last token of the feature; -1: of the whole piece. */
  readonly first: Int16Array;
  readonly last: Int16Array;
  readonly bits: number;
  count = 0;
  /** Which part of the table the buckets are in: all of it, or see `takePart`. */
  private shift: number;
  private base = 0;
  private readonly stamps: Uint32Array;
  private stamp = 0;

  constructor(bits: number, capacity: number) {
    this.bits = bits;
    this.shift = 32 - bits;
    this.index = new Int32Array(capacity);
    this.first = new Int16Array(capacity);
    this.last = new Int16Array(capacity);
    this.stamps = new Uint32Array(1 << bits);
  }

  clear(): void {
    this.count = 0;
    this.stamp += 1;
    if (this.stamp === 0xffffffff) {
      this.stamps.fill(0);
      this.stamp = 1;
    }
  }

  /** From now on buckets are in one part of the table: part `index` of `2 ** partBits` equal ones. */
  takePart(partBits: number, index: number): void {
    this.shift = 32 - this.bits + partBits;
    this.base = index << (this.bits - partBits);
  }

  add(hash: number, first: number, last: number): void {
    const bucket = (mix(hash) >>> this.shift) + this.base;
    const { count } = this;
    if (this.stamps[bucket] === this.stamp || count === this.index.length) return;
    this.stamps[bucket] = this.stamp;
    this.index[count] = bucket;
    this.first[count] = first;
    this.last[count] = last;
    this.count = count + 1;
  }
}
