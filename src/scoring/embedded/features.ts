/**
 * From a piece to the buckets of its features, in three groups with a table of weights each: words (alone and in
 * pairs), characters (2 to 5 within a word), and classes (what the words do in their sentence: see class-words.ts).
 * A feature counts once a piece. Nothing is allocated while a piece is read.
 */

import { FNV_OFFSET, FNV_PRIME, IDENTITY_COUNT } from './class-table.ts';
import { FeatureGroup } from './feature-group.ts';
import { TOKEN_IDEOGRAPH, TOKEN_WORD, Tokens } from './tokens.ts';

/** Part of the weights' header: weights fit only the features that they were trained on. */
export const FEATURE_VERSION = 3;
/** Before this version every text was read as English; weights of those days still are, so that an old model keeps its scores. */
export const FIRST_VERSION_BY_LANGUAGE = 3;
/** Weights of older versions than this can't be read. */
export const OLDEST_FEATURE_VERSION = 2;
export const WORD_GROUP = 0;
export const CHAR_GROUP = 1;
export const CLASS_GROUP = 2;
export const GROUP_COUNT = 3;

const MIN_CHARS = 2;
const MAX_CHARS = 5;
/** Of one word; what follows in a longer one adds nothing but time. */
const MAX_WORD_UNITS = 24;
/** Classed words of one sentence that enter pairs and triples. */
const MAX_CLASSED = 40;
const MAX_TRIPLE_CLASSES = 13;
const MAX_TEXT_CLASSES = 24;
/** Words at most that far apart are near. */
const NEAR_TOKENS = 4;
const FAR_TOKENS = 12;
const CLASS_ID_LIMIT = 64;

const WORD_SEED = 0x1b873593;
const PAIR_SEED = 0x2545f491;
const CHAR_SEED = 0x52dce729;
const SHAPE_SEED = 0x38495ab5;
/** Greek and all that follows; what lies before is Latin, or no letter. */
const FIRST_UNIT_BEYOND_LATIN = 0x370;

/** Sorts the first `count` bytes in place by insertion: a dozen at most, and without a view made of them. */
function sortBytes(bytes: Uint8Array, count: number): void {
  for (let at = 1; at < count; at += 1) {
    const held = bytes[at] as number;
    let to = at;
    while (to > 0 && (bytes[to - 1] as number) > held) {
      bytes[to] = bytes[to - 1] as number;
      to -= 1;
    }
    bytes[to] = held;
  }
}

/** How many buckets each group has, as powers of two, in the order word, char, class. */
export type GroupBits = readonly [number, number, number];

/** Reads pieces into feature groups; one per thread, reused. */
export class FeatureReader {
  readonly tokens = new Tokens();
  readonly groups: readonly [FeatureGroup, FeatureGroup, FeatureGroup];
  private readonly sentenceClass = new Uint8Array(MAX_CLASSED * 4);
  private readonly sentenceToken = new Uint16Array(MAX_CLASSED * 4);
  private readonly distinct = new Uint8Array(CLASS_ID_LIMIT);
  private readonly textClasses = new Uint8Array(CLASS_ID_LIMIT);
  private readonly isPresent = new Uint8Array(CLASS_ID_LIMIT);
  private readonly isInText = new Uint8Array(CLASS_ID_LIMIT);
  private readonly isByLanguage: boolean;
  private isEnglish = true;

  /**
   * @param isByLanguage English words and characters have the lower halves of their tables, other languages in Latin script the
   *   third quarters, and other scripts the last ones: "die" in German weighs nothing in English
   */
  constructor(bits: GroupBits, isByLanguage = true) {
    if (isByLanguage && Math.min(bits[WORD_GROUP], bits[CHAR_GROUP]) < 2) {
      throw new RangeError('tables of words and characters that languages share have 4 buckets or more');
    }
    this.isByLanguage = isByLanguage;
    this.groups = [
      new FeatureGroup(bits[WORD_GROUP], 8192),
      new FeatureGroup(bits[CHAR_GROUP], 20000),
      new FeatureGroup(bits[CLASS_GROUP], 8192),
    ];
  }

  /**
   * After this the groups hold the features of `text`, until the next call. Classes and frames of them are English: of other
   * languages words and characters are all there is, and every word counts, an identity's too.
   */
  read(text: string, isEnglish = true): void {
    for (const group of this.groups) group.clear();
    this.isEnglish = isEnglish || !this.isByLanguage;
    this.tokens.read(text);
    if (this.isByLanguage) this.choosePart(isEnglish);
    if (this.isEnglish) {
      this.addWords();
      this.addClasses();
    } else {
      this.addForeignWords();
    }
    this.addChars();
    this.addShapes();
  }

  private choosePart(isEnglish: boolean): void {
    const [words, characters] = this.groups;
    for (const group of [words, characters]) {
      if (isEnglish) group.takePart(1, 0);
      else group.takePart(2, this.isMostlyLatin() ? 2 : 3);
    }
  }

  private isMostlyLatin(): boolean {
    const { tokens } = this;
    let latin = 0;
    for (let index = 0; index < tokens.count; index += 1) {
      if ((tokens.units[tokens.begin[index] as number] as number) < FIRST_UNIT_BEYOND_LATIN) latin += 1;
    }
    return latin * 2 >= tokens.count;
  }

  private addForeignWords(): void {
    const { tokens } = this;
    const group = this.groups[WORD_GROUP];
    let before = FNV_OFFSET;
    for (let index = 0; index < tokens.count; index += 1) {
      const hash = tokens.hash[index] as number;
      const follows = index > 0 && tokens.sentence[index] === tokens.sentence[index - 1];
      group.add(hash ^ WORD_SEED, index, index);
      const previous = follows ? before : FNV_OFFSET;
      group.add(Math.imul(previous ^ PAIR_SEED, FNV_PRIME) ^ hash, follows ? index - 1 : index, index);
      before = hash;
    }
  }

  private addWords(): void {
    const { tokens } = this;
    const group = this.groups[WORD_GROUP];
    let before = FNV_OFFSET;
    let beforeClass = 0;
    for (let index = 0; index < tokens.count; index += 1) {
      const hash = tokens.hash[index] as number;
      const classId = (tokens.classes[index] as number) & 0xff;
      // A bare identity is no feature: it may weigh only with what is said of it.
      if (classId === 0 || classId > IDENTITY_COUNT) group.add(hash ^ WORD_SEED, index, index);
      const follows = index > 0 && tokens.sentence[index] === tokens.sentence[index - 1];
      const previous = follows ? before : FNV_OFFSET;
      group.add(Math.imul(previous ^ PAIR_SEED, FNV_PRIME) ^ hash, follows ? index - 1 : index, index);
      if (follows && classId > IDENTITY_COUNT) {
        group.add(Math.imul(previous ^ PAIR_SEED, FNV_PRIME) ^ (classId << 7) ^ 0x5bd1e995, index - 1, index);
      }
      if (follows && beforeClass > IDENTITY_COUNT) {
        group.add(Math.imul((beforeClass << 9) ^ PAIR_SEED ^ 0x27d4eb2f, FNV_PRIME) ^ hash, index - 1, index);
      }
      before = hash;
      beforeClass = classId;
    }
  }

  private addChars(): void {
    const { tokens } = this;
    const { units } = tokens;
    const group = this.groups[CHAR_GROUP];
    for (let index = 0; index < tokens.count; index += 1) {
      const kind = tokens.kind[index];
      const begin = tokens.begin[index] as number;
      if (kind === TOKEN_IDEOGRAPH) {
        let hash = CHAR_SEED;
        for (let size = 0; size < 3 && index + size < tokens.count; size += 1) {
          if (tokens.kind[index + size] !== TOKEN_IDEOGRAPH) break;
          hash = Math.imul(hash ^ (units[tokens.begin[index + size] as number] as number), FNV_PRIME);
          if (size > 0) group.add(hash, index, index + size);
        }
        continue;
      }
      if (kind !== TOKEN_WORD) continue;
      const classId = (tokens.classes[index] as number) & 0xff;
      if (this.isEnglish && classId > 0 && classId <= IDENTITY_COUNT) continue;
      const end = Math.min(tokens.end[index] as number, begin + MAX_WORD_UNITS);
      // Positions -1 and `end` are the word's edges.
      for (let from = begin - 1; from < end; from += 1) {
        let hash = CHAR_SEED;
        const limit = Math.min(from + MAX_CHARS, end + 1);
        for (let at = from; at < limit; at += 1) {
          const unit = at < begin ? 0x3c : at === end ? 0x3e : (units[at] as number);
          hash = Math.imul(hash ^ unit, FNV_PRIME);
          if (at - from + 1 >= MIN_CHARS) group.add(hash, index, index);
        }
      }
    }
  }

  private addClasses(): void {
    const { tokens, sentenceClass, sentenceToken } = this;
    this.isInText.fill(0);
    let textCount = 0;
    let index = 0;
    while (index < tokens.count) {
      const sentence = tokens.sentence[index];
      let classed = 0;
      while (index < tokens.count && tokens.sentence[index] === sentence) {
        let packed = tokens.classes[index] as number;
        while (packed !== 0) {
          const classId = packed & 0xff;
          packed >>>= 8;
          if (classed < sentenceClass.length) {
            sentenceClass[classed] = classId;
            sentenceToken[classed] = index;
            classed += 1;
          }
          if (this.isInText[classId] === 0 && textCount < MAX_TEXT_CLASSES) {
            this.isInText[classId] = 1;
            this.textClasses[textCount] = classId;
            textCount += 1;
          }
        }
        index += 1;
      }
      this.addSentence(classed);
    }
    const group = this.groups[CLASS_GROUP];
    for (let a = 0; a < textCount; a += 1) {
      const classA = this.textClasses[a] as number;
      if (classA > IDENTITY_COUNT + 1) group.add((classA << 20) ^ 0x7f4a7c15, -1, -1);
      for (let b = a + 1; b < textCount; b += 1) {
        const classB = this.textClasses[b] as number;
        const low = Math.min(classA, classB);
        const high = Math.max(classA, classB);
        if (low <= IDENTITY_COUNT && high === IDENTITY_COUNT + 1) continue;
        group.add(Math.imul((low << 8) | high, FNV_PRIME) ^ 0x165667b1, -1, -1);
      }
    }
  }

  /** Ordered pairs, near or far, and unordered triples of the classes in one sentence. */
  private addSentence(classed: number): void {
    const { sentenceClass, sentenceToken, distinct, isPresent } = this;
    const group = this.groups[CLASS_GROUP];
    isPresent.fill(0);
    let distinctCount = 0;
    for (let a = 0; a < classed; a += 1) {
      const classA = sentenceClass[a] as number;
      const tokenA = sentenceToken[a] as number;
      if (isPresent[classA] === 0 && distinctCount < MAX_TRIPLE_CLASSES) {
        isPresent[classA] = 1;
        distinct[distinctCount] = classA;
        distinctCount += 1;
      }
      for (let b = a + 1; b < classed; b += 1) {
        const tokenB = sentenceToken[b] as number;
        const distance = tokenB - tokenA;
        if (distance > FAR_TOKENS) break;
        if (distance === 0) continue;
        const near = distance === 1 ? 0 : distance <= NEAR_TOKENS ? 1 : 2;
        const pair = (near << 16) | (classA << 8) | (sentenceClass[b] as number);
        group.add(Math.imul(pair, FNV_PRIME) ^ 0x2c1b3c6d, tokenA, tokenB);
      }
    }
    sortBytes(distinct, distinctCount);
    for (let a = 0; a < distinctCount; a += 1) {
      for (let b = a + 1; b < distinctCount; b += 1) {
        const head = ((distinct[a] as number) << 16) | ((distinct[b] as number) << 8);
        for (let c = b + 1; c < distinctCount; c += 1) {
          group.add(Math.imul(head | (distinct[c] as number), FNV_PRIME) ^ 0x297a2d39, -1, -1);
        }
      }
    }
  }

  private addShapes(): void {
    const { tokens } = this;
    const group = this.groups[CLASS_GROUP];
    const shouted = tokens.shoutedCount;
    if (shouted > 0) {
      group.add(SHAPE_SEED ^ (shouted * 2 > tokens.count ? 3 : shouted > 2 ? 2 : 1), -1, -1);
    }
    if (tokens.exclamationCount > 0)
      group.add(SHAPE_SEED ^ (16 + Math.min(tokens.exclamationCount, 3)), -1, -1);
    if (tokens.linkCount > 0) group.add(SHAPE_SEED ^ (32 + Math.min(tokens.linkCount, 3)), -1, -1);
  }
}
