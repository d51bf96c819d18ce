/**
 * The settings of the deep stage, `model/weights/deep.json`: all that the code must know of the network beside it. It is
 * checked field by field, for a harmed or foreign file must show as a reason and never as a wrong score.
 */
import { ATTRIBUTES, type Attribute } from '../../../domain/attribute.ts';
import { SPECIAL_PIECES, type VocabularyFile } from './vocabulary.ts';

export const DEEP_FORMAT = 1;

/**
 * From a logit to a probability. `slope` and `offset`: `sigmoid(slope * logit + offset)`, slope > 0 (Platt 1999). `x` and
 * `y`: through these points, straight between them and level beyond; x rises, y in 0..1 doesn't fall.
 */
export type DeepCalibration = { slope: number; offset: number } | { x: number[]; y: number[] };

/** A fixed input with what the network answered where it was exported. */
export interface DeepCheck {
  ids: number[];
  /** One a head. */
  logits: number[];
}

/**
 * How a piece of more than `wholeUpTo` UTF-16 code units is read: the fast stage reads all of it, the deep stage its most doubtful
 * stretch of about `stretchLength`, and the score is
 * `sigmoid(fastWeight * logit(fast score) + deepWeight * logit(deep score) + offset)`.
 */
export interface LongPieces {
  wholeUpTo: number;
  stretchLength: number;
  fastWeight: number;
  deepWeight: number;
  offset: number;
}

/**
 * How the scores of a long text's pieces become one (`join-pieces.ts`). On the scale of the calibrations, so it ships with them.
 */
export interface Joining {
  /** A score from here on counts in full, among however many pieces; also where a stretch of a closer look begins to count. */
  clearFrom: number;
  /** Up to here a score is doubtful among many pieces. Below `clearFrom`. */
  doubtfulTo: number;
  /** Where the default policy that was chosen for this model looks, by attribute: what is doubtful comes to lie below. */
  levels: Record<Attribute, number>;
  /**
   * Of a sentence's log odds so much is taken off for each time that the number of pieces is e times as large, from four pieces on,
   * whether or not a second attribute bears it out; `doubtfulTo` and `levels` are then for windows alone. Left out: as in `embedded-1.2` and before,
   * which took off what many windows lose, and 2 at least.
   */
  sentenceDiscount?: number;
}

export interface DeepSettings {
  format: typeof DEEP_FORMAT;
  /** Of both stages together, stored with every score. */
  model: string;
  /** The checksum in the header of the fast stage's weights that bands and calibrations were measured with. */
  fast?: { sha256: string };
  /** Per head of the network its attribute; null: the head isn't used, and the fast stage's score stays. */
  attributes: (Attribute | null)[];
  /** The most tokens of a piece that the network reads, begin and end mark among them. */
  maxTokens: number;
  vocabulary: string[];
  emojiNames: Record<string, string>;
  /**
   * One an attribute. With a `fastWeight` the fast stage has a say: what is calibrated is
   * `logit + fastWeight * (the fast stage's logit)`.
   */
  calibrations: Partial<Record<Attribute, DeepCalibration & { fastWeight?: number }>>;
  /** A token belongs to a span from this probability on. */
  spans: { threshold: number };
  bands: {
    /** A piece is doubtful, and goes deep, if the fast stage's score reaches this on any attribute. Left out: never by that one. */
    deepFrom: Partial<Record<Attribute, number>>;
    /**
     * The length, in UTF-16 code units, that the bands are for. A shorter piece goes deep from a lower score and a longer one from a
     * higher, in proportion to its length, for so does its cost; left out: length has no say.
     */
    usualLength?: number;
    /** A piece is also as doubtful as the most doubtful of its sentences. */
    bySentence?: boolean;
  };
  /** Left out: every piece is read whole. */
  longPieces?: LongPieces;
  /** Left out: as in `embedded-1.1` and before. */
  joining?: Joining;
  onnx: {
    file: string;
    sha256: string;
    /**
     * Fusions of ONNX Runtime that are left out, by its names for them: its own way to add and normalise in one step takes longer than
     * both. Ships with the network, since sums come out different in their last digits. Left out: all that it knows are done.
     */
    unfused?: string[];
  };
  /** Asked of the network when it is loaded: a processor that computes it wrongly shows there. */
  checks: DeepCheck[];
  /** By how much a logit may differ from the check's. */
  checkTolerance: number;
}

/** From the file's text. Throws, with the field's name, where it isn't what `DeepSettings` says. */
export function readDeepSettings(json: string): DeepSettings {
  const file = parse(json);
  if (file.format !== DEEP_FORMAT) {
    throw new Error(
      `deep.json has format ${String(file.format)}; this version of Winnow reads ${DEEP_FORMAT}.`,
    );
  }
  check('model', typeof file.model === 'string' && file.model !== '');
  check('fast', file.fast === undefined || isObject(file.fast, (value) => typeof value === 'string'));
  const { attributes, maxTokens, vocabulary, onnx } = file;
  check(
    'attributes',
    isList(attributes, (name) => name === null || ATTRIBUTES.includes(name as Attribute)),
  );
  const judged = (attributes as unknown[]).filter((name) => name !== null);
  check('attributes', judged.length > 0 && new Set(judged).size === judged.length);
  check('maxTokens', Number.isInteger(maxTokens) && (maxTokens as number) >= 3);
  check(
    'vocabulary',
    isList(vocabulary, (piece) => typeof piece === 'string'),
  );
  check(
    'vocabulary',
    SPECIAL_PIECES.every((piece, id) => (vocabulary as string[])[id] === piece),
  );
  check(
    'emojiNames',
    isObject(file.emojiNames, (name) => typeof name === 'string'),
  );
  check('calibrations', isObject(file.calibrations, isCalibration));
  const calibrations = file.calibrations as DeepSettings['calibrations'];
  check(
    'calibrations',
    judged.every((name) => calibrations[name as Attribute] !== undefined),
  );
  check('spans', isObject(file.spans, isShare) && isShare((file.spans as Record<string, unknown>).threshold));
  const { usualLength, bySentence } = (file.bands ?? {}) as Record<string, unknown>;
  check('bands', usualLength === undefined || (isNumber(usualLength) && (usualLength as number) > 0));
  check(
    'bands',
    isObject(file.bands) && isObject((file.bands as Record<string, unknown>).deepFrom, isNumber),
  );
  check('bands', bySentence === undefined || typeof bySentence === 'boolean');
  check('joining', file.joining === undefined || isJoining(file.joining));
  check('longPieces', file.longPieces === undefined || isLongPieces(file.longPieces));
  check('onnx', isObject(onnx));
  const { file: name, sha256, unfused } = onnx as Record<string, unknown>;
  check('onnx', unfused === undefined || isList(unfused, (fusion) => isText(fusion, /^\w+$/)));
  // A file beside the settings, and none elsewhere.
  check('onnx', isText(name, /^[\w.-]+$/) && isText(sha256, /^[0-9a-f]{64}$/));
  const headCount = (attributes as unknown[]).length;
  const wordCount = (vocabulary as unknown[]).length;
  check(
    'checks',
    isList(file.checks, (entry) => isCheck(entry, headCount, wordCount, maxTokens as number)),
  );
  check('checks', (file.checks as unknown[]).length > 0);
  check('checkTolerance', isNumber(file.checkTolerance) && (file.checkTolerance as number) > 0);
  return file as unknown as DeepSettings;
}

/** The part of the settings that the tokeniser is made from. */
export function vocabularyOf(settings: DeepSettings): VocabularyFile {
  return { pieces: settings.vocabulary, emojiNames: settings.emojiNames };
}

function parse(json: string): Record<string, unknown> {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    throw new Error('deep.json is no JSON. Restore model/weights from the release.');
  }
  if (!isObject(file)) throw new Error('deep.json holds no object. Restore model/weights from the release.');
  return file as Record<string, unknown>;
}

function check(field: string, isGood: boolean): void {
  if (!isGood) throw new Error(`deep.json: ${field} is wrong. Restore model/weights from the release.`);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isShare(value: unknown): boolean {
  return isNumber(value) && (value as number) >= 0 && (value as number) <= 1;
}

function isList(value: unknown, isGood: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isGood);
}

function isObject(value: unknown, isGood: (entry: unknown) => boolean = () => true): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isGood)
  );
}

function isCalibration(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { slope, offset, x, y, fastWeight } = value as Record<string, unknown>;
  if (fastWeight !== undefined && !isNumber(fastWeight)) return false;
  if (x === undefined) return isNumber(slope) && (slope as number) > 0 && isNumber(offset);
  if (!isList(x, isNumber) || !isList(y, isShare)) return false;
  const [from, to] = [x as number[], y as number[]];
  return (
    from.length > 0 &&
    from.length === to.length &&
    from.every((at, index) => index === 0 || at > (from[index - 1] as number)) &&
    to.every((at, index) => index === 0 || at >= (to[index - 1] as number))
  );
}

function isLongPieces(value: unknown): boolean {
  if (!isObject(value, isNumber)) return false;
  const { wholeUpTo, stretchLength, fastWeight, deepWeight, offset } = value as Record<string, number>;
  const isAbove = (number: number | undefined, least: number) => number !== undefined && number >= least;
  return (
    isAbove(wholeUpTo, 1) &&
    isAbove(stretchLength, 1) &&
    isAbove(fastWeight, 0) &&
    isAbove(deepWeight, 0) &&
    offset !== undefined
  );
}

function isJoining(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { clearFrom, doubtfulTo, levels, sentenceDiscount } = value as Record<string, unknown>;
  return (
    (sentenceDiscount === undefined || (isNumber(sentenceDiscount) && (sentenceDiscount as number) >= 0)) &&
    isShare(clearFrom) &&
    isShare(doubtfulTo) &&
    (doubtfulTo as number) < (clearFrom as number) &&
    isObject(levels, isShare) &&
    ATTRIBUTES.every((attribute) => (levels as Record<string, unknown>)[attribute] !== undefined)
  );
}

function isCheck(value: unknown, headCount: number, wordCount: number, maxTokens: number): boolean {
  if (!isObject(value)) return false;
  const { ids, logits } = value as Record<string, unknown>;
  const isId = (id: unknown) => Number.isInteger(id) && (id as number) > 0 && (id as number) < wordCount;
  return (
    isList(ids, isId) &&
    (ids as unknown[]).length > 0 &&
    (ids as unknown[]).length <= maxTokens &&
    isList(logits, isNumber) &&
    (logits as unknown[]).length === headCount
  );
}
