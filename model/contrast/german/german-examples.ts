/**
 * Winnow's own German examples, for the fast stage alone: the deep stage reads English. There is one annotated German set, of tweets of
 * three years; these bring other words and topics. Frames and comments are held out as the English ones are.
 */
import { isReadAsEnglish } from '../../../src/scoring/embedded/read-as-english.ts';
import type { Example } from '../../train/example.ts';
import { createRandom, pickOne } from '../../train/random.ts';
import { isCommentHeldOut, isHeldOut } from '../contrast-examples.ts';
import { expandManyTimes } from '../expand-frame.ts';
import { endSentence, toFrameExample } from '../frame-example.ts';
import type { FrameKind } from '../frame-kind.ts';
import { varyComment } from '../vary-comment.ts';
import { dressGerman } from './dress-german.ts';
import { GERMAN_FILLERS } from './fillers.ts';
import { GERMAN_KINDS, GERMAN_SURROUNDINGS } from './german-kinds.ts';

const SEED = 1871;
/** Copies of a comment to learn from, no two quite alike; on `dev` there is one. */
const COMMENT_COPIES = 4;
/** Of a copy, beside a filling of a frame. */
const COMMENT_WEIGHT = 2;
const DEV_FILLINGS = 15;
/** Shares of examples to learn from with a civil comment before or after, in every kind alike. */
const PREFIX_SHARE = 0.12;
const SUFFIX_SHARE = 0.12;

/** All examples of a split; their set is `contrast-de:` and their kind. The same on every call. */
export function germanExamples(split: 'train' | 'dev'): Example[] {
  const random = createRandom(SEED);
  const isDev = split === 'dev';
  const civil = GERMAN_SURROUNDINGS.filter((text) => !isCommentHeldOut(text));
  const write = (text: string) => dressGerman(isDev ? text : surround(text, civil, random), random);
  return GERMAN_KINDS.flatMap((kind) => {
    const fillings = isDev ? Math.min(kind.fillings, DEV_FILLINGS) : kind.fillings;
    const sentences = kind.frames
      .filter((frame) => isHeldOut(frame) === isDev)
      .flatMap((frame) => expandManyTimes(frame, fillings, random, GERMAN_FILLERS));
    const comments = (kind.comments ?? [])
      .filter((comment) => isCommentHeldOut(comment) === isDev)
      .flatMap((comment) => Array.from({ length: isDev ? 1 : COMMENT_COPIES }, () => comment));
    return [
      ...sentences.map((text) => toExample(kind, write(capitalise(text)), 1)),
      ...comments.map((text) =>
        toExample(kind, write(isDev ? text : varyComment(text, random)), COMMENT_WEIGHT),
      ),
    ];
  });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function surround(text: string, civil: readonly string[], random: () => number): string {
  let surrounded = text;
  if (random() < PREFIX_SHARE) surrounded = `${endSentence(pickOne(civil, random))} ${surrounded}`;
  if (random() < SUFFIX_SHARE) surrounded = `${endSentence(surrounded)} ${pickOne(civil, random)}`;
  return surrounded;
}

function toExample(kind: FrameKind, text: string, share: number): Example {
  const origin = { set: `contrast-de:${kind.kind}`, lang: 'de', isEnglish: isReadAsEnglish(text) };
  return toFrameExample(kind, text, share, origin);
}
