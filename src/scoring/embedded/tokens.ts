/**
 * Cuts a piece into tokens in preallocated typed arrays. A token is a word, a number, one ideograph, one symbol or
 * emoji, a link or a mention; it knows its place in the text, its hash, its classes and its sentence.
 */
import { buildClassTable, FNV_OFFSET, FNV_PRIME, hashUnits, IDENTITY_COUNT } from './class-table.ts';
import {
  LOWER_UNITS,
  UNIT_APOSTROPHE,
  UNIT_DIGIT,
  UNIT_IDEOGRAPH,
  UNIT_KINDS,
  UNIT_LETTER,
  UNIT_SENTENCE_END,
  UNIT_SPACE,
  UNIT_SURROGATE,
} from './unit-tables.ts';

/** Longer texts are read up to here; the pipeline's pieces are far shorter. */
export const MAX_UNITS = 4096;
const MAX_TOKENS = 2048;
/** Words that long are cut by the Chinese look-up; no class word is longer. */
const MAX_IDEOGRAPH_WORD = 4;

export const TOKEN_WORD = 0;
export const TOKEN_NUMBER = 1;
export const TOKEN_IDEOGRAPH = 2;
export const TOKEN_SYMBOL = 3;
export const TOKEN_LINK = 4;
export const TOKEN_MENTION = 5;

const LINK_HASH = hashUnits(' link');
const MENTION_HASH = hashUnits(' mention');
const NUMBER_HASHES = [1, 2, 3, 4, 5, 6].map((digits) => hashUnits(` number${digits}`));
const IDENTITY_HASHES = Array.from({ length: IDENTITY_COUNT + 1 }, (_, id) => hashUnits(` identity${id}`));

const classTable = buildClassTable();

/** One piece's tokens; reused from piece to piece, so nothing is allocated while scoring. Not for sharing. */
export class Tokens {
  /** Lower-case code units of the piece. */
  readonly units = new Uint16Array(MAX_UNITS);
  readonly begin = new Uint16Array(MAX_TOKENS);
  readonly end = new Uint16Array(MAX_TOKENS);
  /** Of the word, or of its class where it names an identity. */
  readonly hash = new Int32Array(MAX_TOKENS);
  /** Up to four class ids, lowest byte first. */
  readonly classes = new Int32Array(MAX_TOKENS);
  readonly kind = new Uint8Array(MAX_TOKENS);
  readonly sentence = new Uint16Array(MAX_TOKENS);
  count = 0;
  /** Words of three letters or more, all of them capitals. */
  shoutedCount = 0;
  exclamationCount = 0;
  linkCount = 0;

  /** Reads a piece; what an earlier call left is gone. */
  read(text: string): void {
    const length = Math.min(text.length, MAX_UNITS);
    const { units } = this;
    for (let index = 0; index < length; index += 1) {
      units[index] = LOWER_UNITS[text.charCodeAt(index)] as number;
    }
    this.count = 0;
    this.shoutedCount = 0;
    this.exclamationCount = 0;
    this.linkCount = 0;
    let sentence = 0;
    let at = 0;
    while (at < length && this.count < MAX_TOKENS) {
      const unit = units[at] as number;
      const kind = UNIT_KINDS[unit] as number;
      if (kind === UNIT_SPACE) {
        at += 1;
      } else if (kind === UNIT_SENTENCE_END) {
        if (unit === 0x21 || unit === 0xff01) this.exclamationCount += 1;
        if (unit === 0x3f || unit === 0xff1f) this.push(at, at + 1, unit, 0, TOKEN_SYMBOL, sentence);
        // A full stop inside a word or number ends nothing.
        const next = at + 1 < length ? (UNIT_KINDS[units[at + 1] as number] as number) : UNIT_SPACE;
        if (unit !== 0x2e || next === UNIT_SPACE || next === UNIT_SENTENCE_END) sentence += 1;
        at += 1;
      } else if (kind === UNIT_IDEOGRAPH) {
        this.readIdeograph(at, length, sentence);
        at += 1;
      } else if (kind === UNIT_LETTER || kind === UNIT_DIGIT) {
        at = this.readWord(text, at, length, sentence);
      } else if (unit === 0x40 && at + 1 < length && UNIT_KINDS[units[at + 1] as number] === UNIT_LETTER) {
        let end = at + 1;
        while (end < length && isWordUnit(units[end] as number)) end += 1;
        this.push(at, end, MENTION_HASH, 0, TOKEN_MENTION, sentence);
        at = end;
      } else if (kind === UNIT_SURROGATE && at + 1 < length) {
        const hash = Math.imul(
          Math.imul(FNV_OFFSET ^ unit, FNV_PRIME) ^ (units[at + 1] as number),
          FNV_PRIME,
        );
        this.push(at, at + 2, hash, 0, TOKEN_SYMBOL, sentence);
        at += 2;
      } else {
        if (kind !== UNIT_APOSTROPHE && unit !== 0x2c && unit !== 0x22 && unit !== 0x2d) {
          this.push(at, at + 1, unit, 0, TOKEN_SYMBOL, sentence);
        }
        at += 1;
      }
    }
  }

  private push(
    begin: number,
    end: number,
    hash: number,
    classes: number,
    kind: number,
    sentence: number,
  ): void {
    const { count } = this;
    if (count === MAX_TOKENS) return;
    this.begin[count] = begin;
    this.end[count] = end;
    this.hash[count] = hash;
    this.classes[count] = classes;
    this.kind[count] = kind;
    this.sentence[count] = sentence;
    this.count = count + 1;
  }

  /** One ideograph; its classes are those of the longest listed word that begins with it. */
  private readIdeograph(at: number, length: number, sentence: number): void {
    let hash = FNV_OFFSET;
    let classes = 0;
    let own = 0;
    for (let size = 0; size < MAX_IDEOGRAPH_WORD && at + size < length; size += 1) {
      hash = Math.imul(hash ^ (this.units[at + size] as number), FNV_PRIME);
      if (size === 0) own = hash;
      const found = classTable.lookup(hash);
      if (found !== 0) classes = found;
    }
    this.push(at, at + 1, own, classes, TOKEN_IDEOGRAPH, sentence);
  }

  private readWord(text: string, begin: number, length: number, sentence: number): number {
    const { units } = this;
    let hash = FNV_OFFSET;
    let end = begin;
    let letters = 0;
    let capitals = 0;
    while (end < length) {
      const unit = units[end] as number;
      const kind = UNIT_KINDS[unit] as number;
      if (kind === UNIT_LETTER) {
        letters += 1;
        if (text.charCodeAt(end) !== unit) capitals += 1;
      } else if (kind === UNIT_APOSTROPHE) {
        if (end + 1 >= length || UNIT_KINDS[units[end + 1] as number] !== UNIT_LETTER) break;
      } else if (kind !== UNIT_DIGIT) {
        break;
      }
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      end += 1;
    }
    if (letters === 0) {
      this.push(begin, end, NUMBER_HASHES[Math.min(end - begin, 6) - 1] as number, 0, TOKEN_NUMBER, sentence);
      return end;
    }
    if (this.startsLink(begin, end, length)) {
      while (end < length && UNIT_KINDS[units[end] as number] !== UNIT_SPACE && units[end] !== 0x0a) end += 1;
      this.linkCount += 1;
      this.push(begin, end, LINK_HASH, 0, TOKEN_LINK, sentence);
      return end;
    }
    if (letters >= 3 && capitals === letters) this.shoutedCount += 1;
    let classes = classTable.lookup(hash);
    if (classes === 0) {
      // "their's" and "author's" belong where "author" does.
      const cut = end - begin > 3 && units[end - 2] === 0x27 && units[end - 1] === 0x73 ? 2 : 0;
      if (cut > 0) classes = classTable.lookup(hashRange(units, begin, end - cut));
    }
    const first = classes & 0xff;
    const own = first > 0 && first <= IDENTITY_COUNT ? (IDENTITY_HASHES[first] as number) : hash;
    this.push(begin, end, own, classes, TOKEN_WORD, sentence);
    return end;
  }

  /** `http://`, `https://`, `www.`, or a host name with a path. */
  private startsLink(begin: number, end: number, length: number): boolean {
    const { units } = this;
    if (end + 2 < length && units[end] === 0x3a && units[end + 1] === 0x2f && units[end + 2] === 0x2f)
      return true;
    if (end + 1 >= length || units[end] !== 0x2e) return false;
    if (end - begin === 3 && units[begin] === 0x77 && units[begin + 1] === 0x77 && units[begin + 2] === 0x77)
      return true;
    let at = end + 1;
    while (at < length && (isWordUnit(units[at] as number) || units[at] === 0x2e || units[at] === 0x2d))
      at += 1;
    return at > end + 2 && at < length && units[at] === 0x2f;
  }
}

function isWordUnit(unit: number): boolean {
  const kind = UNIT_KINDS[unit];
  return kind === UNIT_LETTER || kind === UNIT_DIGIT;
}

function hashRange(units: Uint16Array, begin: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let index = begin; index < end; index += 1) {
    hash = Math.imul(hash ^ (units[index] as number), FNV_PRIME);
  }
  return hash;
}
