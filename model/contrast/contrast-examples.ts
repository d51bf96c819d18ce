/**
 * Winnow's own examples: frames of abuse and their civil twins, filled by a seeded program. One frame in eight and one
 * comment in twelve are held out, so that `dev` measures frames that were never trained on.
 */
import { hashUnits } from '../../src/scoring/embedded/class-table.ts';
import type { Example } from '../train/example.ts';
import { createRandom, pickOne } from '../train/random.ts';
import { expandFrame, expandManyTimes } from './expand-frame.ts';
import { endSentence, toFrameExample } from './frame-example.ts';
import {
  CIVIL_COMMENTS,
  CIVIL_SURROUNDINGS,
  FRAME_KINDS,
  type FrameKind,
  RICH_FRAMES,
  SHORTEST_FRAMES,
} from './frame-kinds.ts';
import { misspell, mistypeLetters } from './misspell.ts';
import { varyComment } from './vary-comment.ts';

export { FRAME_KINDS };

const SEED = 77;
const HELD_OUT_OF = 8;
/** Comments that were written one by one say less of each other than frames do: fewer are enough to measure by. */
const COMMENTS_HELD_OUT_OF = 12;
/** Copies of a comment to learn from; on `dev` there is one. */
const COMMENT_COPIES = 7;
/** Of a copy, beside a filling of a frame of its kind. */
const COMMENT_WEIGHT = 2.8;
/** Words of abuse that stand alone come in few fillings, so each of them is learnt so often. */
const SHORTEST_REPEATS = 4;
const REPEATS_ALONE = 3;
/** Share of examples to learn from in another spelling, of every kind but spam, whose links must stay whole. */
const MISSPELT_SHARE = 0.1;
/** On `dev` such examples are a set of their own, one a frame. */
const MISSPELT_SET = 'misspelt';
/** Share of examples that go on with a second frame of their kind. */
const DOUBLE_SHARE = 0.2;
/** Shares of examples with a civil sentence before or after. */
const PREFIX_SHARE = 0.2;
const SUFFIX_SHARE = 0.2;

const RICH_TIMES = 6;

/** Is the frame kept from training? */
export function isHeldOut(frame: string): boolean {
  return !SHORTEST_FRAMES.has(frame) && (hashUnits(frame) >>> 7) % HELD_OUT_OF === 0;
}

/** Is the comment kept from training? */
export function isCommentHeldOut(comment: string): boolean {
  return (hashUnits(comment) >>> 7) % COMMENTS_HELD_OUT_OF === 0;
}

/** All examples of a split; their set is `contrast:` and their kind. The same on every call. */
export function contrastExamples(split: 'train' | 'dev'): Example[] {
  const random = createRandom(SEED);
  const isWanted = (frame: string) => isHeldOut(frame) === (split === 'dev');
  const civil = CIVIL_SURROUNDINGS.filter(isWanted);
  const examples: Example[] = [];
  const add = (kind: FrameKind, text: string) => {
    if (split === 'train' && kind.typingErrors !== undefined && random() < kind.typingErrors) {
      examples.push(toExample(kind, mistypeLetters(text, random)));
      return;
    }
    const isOdd = split === 'train' && kind.kind !== 'spam' && random() < MISSPELT_SHARE;
    examples.push(toExample(kind, isOdd ? misspell(text, random) : text));
  };
  for (const kind of FRAME_KINDS) {
    const wanted = kind.frames.filter(isWanted);
    for (const frame of wanted) {
      const fillings =
        split === 'dev'
          ? Math.min(kind.fillings, 20)
          : kind.fillings * (RICH_FRAMES.has(frame) ? RICH_TIMES : 1);
      const sentences = expandManyTimes(frame, fillings, random);
      const repeats = split === 'train' ? repeatsOf(kind, frame, sentences.length) : 1;
      for (const sentence of sentences) {
        for (let round = 0; round < repeats; round += 1) {
          // Most of the times it stands alone.
          const isAlone = SHORTEST_FRAMES.has(frame) && repeats > 1 && round < REPEATS_ALONE;
          const joined = joinMore(sentence, kind, wanted, random);
          const text = isAlone ? joined : surround(joined, wanted, civil, random);
          add(kind, text);
        }
      }
      if (split === 'dev' && kind.kind !== 'spam') {
        const respell = kind.typingErrors === undefined ? misspell : mistypeLetters;
        const text = respell(expandFrame(frame, random), random);
        examples.push({ ...toExample(kind, text), set: `contrast:${kind.kind} ${MISSPELT_SET}` });
      }
    }
    examples.push(...commentExamples(kind, split, random));
  }
  return examples;
}

function repeatsOf(kind: FrameKind, frame: string, sentences: number): number {
  return SHORTEST_FRAMES.has(frame) ? SHORTEST_REPEATS : Math.ceil((kind.atLeast ?? 1) / sentences);
}

function commentExamples(kind: FrameKind, split: 'train' | 'dev', random: () => number): Example[] {
  const isWanted = (comment: string) => isCommentHeldOut(comment) === (split === 'dev');
  const wanted = (kind.comments ?? []).filter(isWanted);
  if (split === 'dev') {
    return wanted.map((comment) => ({
      ...toExample(kind, expandFrame(comment, random)),
      set: `contrast:${kind.kind} comments`,
    }));
  }
  const civil = CIVIL_COMMENTS.filter(isWanted);
  return wanted.flatMap((comment) =>
    Array.from({ length: kind.copies ?? COMMENT_COPIES }, () => {
      const varied = varyComment(expandFrame(comment, random), random);
      const text = surround(varied, wanted, civil, random);
      const isOdd = kind.kind !== 'spam' && random() < MISSPELT_SHARE;
      return toExample(kind, isOdd ? misspell(text, random) : text, COMMENT_WEIGHT);
    }),
  );
}

/** As many sentences as the kind says stand together, the first of them as given and none of them twice. */
function joinMore(
  sentence: string,
  { joins = [1, 1] }: FrameKind,
  ofKind: readonly string[],
  random: () => number,
): string {
  const [least, most] = joins;
  const count = least + Math.floor(random() * (most - least + 1));
  const others = new Set<string>();
  while (others.size < Math.min(count - 1, ofKind.length - 1)) others.add(pickOne(ofKind, random));
  return [...others].reduce((text, frame) => `${endSentence(text)} ${expandFrame(frame, random)}`, sentence);
}

/** At times with a second sentence of its kind, or a civil one before or after. */
function surround(
  sentence: string,
  ofKind: readonly string[],
  civil: readonly string[],
  random: () => number,
): string {
  const another = (frames: readonly string[]) => expandFrame(pickOne(frames, random), random);
  let text = sentence;
  if (random() < DOUBLE_SHARE) text = `${endSentence(text)} ${another(ofKind)}`;
  if (random() < PREFIX_SHARE) text = `${endSentence(another(civil))} ${text}`;
  if (random() < SUFFIX_SHARE) text = `${endSentence(text)} ${another(civil)}`;
  return text;
}

function toExample(kind: FrameKind, text: string, share = 1): Example {
  return toFrameExample(kind, text, share, { set: `contrast:${kind.kind}`, lang: 'en', isEnglish: true });
}
