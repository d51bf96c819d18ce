/** Hashed features of the plain linear baseline: words alone and in pairs, and runs of 2 to 5 characters within a word. */

const TOKEN = /[\p{L}\p{N}_']+|[^\s\p{L}\p{N}_']/gu;
const MIN_RUN = 2;
const MAX_RUN = 5;
/** Kinds of feature hash apart. */
const WORD_SEED = 0x811c9dc5;
const PAIR_SEED = 0x1b873593;
const RUN_SEED = 0x2c1b3c6d;

/** Reads one text at a time; what it answers is valid until the next call. */
export class NgramReader {
  /** Places in a table of 2^bits, each once: the first `count` of them. */
  readonly places: Int32Array;
  count = 0;
  readonly #mask: number;
  readonly #shift: number;
  /** Per place the number of the text that it was last seen in. */
  readonly #seenIn: Int32Array;
  #text = 0;

  constructor(bits: number) {
    this.#mask = (1 << bits) - 1;
    this.#shift = 32 - bits;
    this.#seenIn = new Int32Array(1 << bits);
    this.places = new Int32Array(1 << bits);
  }

  read(text: string): void {
    this.#text += 1;
    this.count = 0;
    let before = 0;
    for (const token of text.toLowerCase().match(TOKEN) ?? []) {
      let word = WORD_SEED;
      for (let at = 0; at < token.length; at += 1) word = step(word, token.charCodeAt(at));
      this.#add(word);
      if (before !== 0) this.#add(step(step(PAIR_SEED, before), word));
      before = word;
      this.#addRuns(` ${token} `);
    }
  }

  #addRuns(padded: string): void {
    for (let begin = 0; begin + MIN_RUN <= padded.length; begin += 1) {
      const longest = Math.min(MAX_RUN, padded.length - begin);
      let run = RUN_SEED;
      for (let length = 1; length <= longest; length += 1) {
        run = step(run, padded.charCodeAt(begin + length - 1));
        if (length >= MIN_RUN) this.#add(run);
      }
    }
  }

  #add(hash: number): void {
    // The high bits of a product by an odd number are the well mixed ones (Knuth, TAOCP 3, 6.4).
    const place = (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> this.#shift) & this.#mask;
    if (this.#seenIn[place] === this.#text) return;
    this.#seenIn[place] = this.#text;
    this.places[this.count] = place;
    this.count += 1;
  }
}

/** FNV-1a (Fowler, Noll and Vo), over code units in place of bytes. */
function step(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}
