/**
 * Winnow's own examples: frames of abuse and their civil twins, filled by a seeded program. One frame in five is
 * held out with all its fillings, so that `dev` measures frames that were never trained on.
 */
import type { Attribute } from '../../src/domain/attribute.ts';
import { hashUnits } from '../../src/scoring/embedded/class-table.ts';
import { type Example, HEADS, headOf } from '../train/example.ts';
import { createRandom, pickOne } from '../train/random.ts';
import { expandFrame, expandManyTimes } from './expand-frame.ts';
import {
  DEATH_WISH_FRAMES,
  INSULT_FRAMES,
  PROFANE_FRAMES,
  THREAT_FRAMES,
  UNTARGETED_PROFANITY_FRAMES,
} from './frames-abuse.ts';
import { MORE_INSULT_FRAMES, MORE_SPAM_FRAMES, MORE_THREAT_FRAMES } from './frames-abuse-more.ts';
import { CIVIL_FRAMES } from './frames-civil.ts';
import { CIVIL_TWIN_FRAMES } from './frames-civil-twins.ts';
import { DEMEANING_FRAMES } from './frames-demeaning.ts';
import { NATION_TAUNT_FRAMES } from './frames-demeaning-nations.ts';
import {
  LATE_ABUSE_FRAMES,
  LATE_CIVIL_FRAMES,
  LATE_DEATH_WISH_FRAMES,
  LATE_DEMEANING_FRAMES,
  LATE_SPAM_FRAMES,
  LATE_THREAT_FRAMES,
} from './frames-late.ts';
import {
  PEOPLE_CARE_FRAMES,
  PEOPLE_CONTEMPT_FRAMES,
  PLAIN_FRAMES,
  PLAIN_THREAT_FRAMES,
} from './frames-peoples.ts';
import {
  CIVIL_REPLY_FRAMES,
  DEMEANING_REPLY_FRAMES,
  REPLY_INSULT_FRAMES,
  REPLY_THREAT_FRAMES,
} from './frames-replies.ts';
import { SPAM_FRAMES } from './frames-spam.ts';

const ALL_CIVIL_FRAMES: readonly string[] = [
  ...CIVIL_FRAMES,
  ...CIVIL_TWIN_FRAMES,
  ...CIVIL_REPLY_FRAMES,
  ...PEOPLE_CARE_FRAMES,
  ...PLAIN_FRAMES,
  ...LATE_CIVIL_FRAMES,
];
const SEED = 77;
const HELD_OUT_OF = 5;
/** Share of examples that go on with a second frame of their kind. */
const DOUBLE_SHARE = 0.2;
/** Shares of examples with a civil sentence before or after. */
const PREFIX_SHARE = 0.2;
const SUFFIX_SHARE = 0.2;

export interface FrameKind {
  kind: string;
  frames: readonly string[];
  /** Fillings a frame. */
  fillings: number;
  weight: number;
  /** Known labels; `others` is the label of every attribute that isn't named, null where that's unknown. */
  labels: Partial<Record<Attribute, number | null>>;
}

/** All kinds of frames and what holds of them. */
export const FRAME_KINDS: readonly FrameKind[] = [
  {
    kind: 'demeaning',
    frames: [
      ...DEMEANING_FRAMES,
      ...NATION_TAUNT_FRAMES,
      ...DEMEANING_REPLY_FRAMES,
      ...PEOPLE_CONTEMPT_FRAMES,
      ...LATE_DEMEANING_FRAMES,
    ],
    fillings: 45,
    weight: 1,
    labels: { toxicity: 1, identity_attack: 1, insult: null, severe_toxicity: null },
  },
  {
    kind: 'insult',
    frames: [...INSULT_FRAMES, ...MORE_INSULT_FRAMES, ...REPLY_INSULT_FRAMES, ...LATE_ABUSE_FRAMES],
    fillings: 40,
    weight: 0.6,
    labels: { toxicity: 1, insult: 1, severe_toxicity: null, profanity: null },
  },
  {
    kind: 'profane',
    frames: PROFANE_FRAMES,
    fillings: 40,
    weight: 0.6,
    labels: { toxicity: 1, insult: null, profanity: 1, severe_toxicity: null, identity_attack: null },
  },
  {
    kind: 'untargeted-profanity',
    frames: UNTARGETED_PROFANITY_FRAMES,
    fillings: 20,
    weight: 0.5,
    labels: { toxicity: null, profanity: 1 },
  },
  {
    kind: 'threat',
    frames: [
      ...THREAT_FRAMES,
      ...MORE_THREAT_FRAMES,
      ...REPLY_THREAT_FRAMES,
      ...PLAIN_THREAT_FRAMES,
      ...LATE_THREAT_FRAMES,
    ],
    fillings: 40,
    weight: 1,
    labels: { toxicity: 1, threat: 1, severe_toxicity: null, identity_attack: null, insult: null },
  },
  {
    kind: 'death-wish',
    frames: [...DEATH_WISH_FRAMES, ...LATE_DEATH_WISH_FRAMES],
    fillings: 40,
    weight: 1,
    labels: { toxicity: 1, threat: null, severe_toxicity: null, insult: null },
  },
  {
    kind: 'spam',
    frames: [...SPAM_FRAMES, ...MORE_SPAM_FRAMES, ...LATE_SPAM_FRAMES],
    fillings: 40,
    weight: 0.7,
    labels: { spam: 1, sexually_explicit: null },
  },
  { kind: 'civil', frames: ALL_CIVIL_FRAMES, fillings: 45, weight: 1.4, labels: {} },
];

/** Is the frame kept from training? */
export function isHeldOut(frame: string): boolean {
  return (hashUnits(frame) >>> 7) % HELD_OUT_OF === 0;
}

/** All examples of a split; the set is `contrast`, their kind follows a colon on `dev`. The same on every call. */
export function contrastExamples(split: 'train' | 'dev'): Example[] {
  const random = createRandom(SEED);
  const isWanted = (frame: string) => isHeldOut(frame) === (split === 'dev');
  const civil = ALL_CIVIL_FRAMES.filter(isWanted);
  const examples: Example[] = [];
  for (const kind of FRAME_KINDS) {
    const wanted = kind.frames.filter(isWanted);
    for (const frame of wanted) {
      const fillings = split === 'dev' ? Math.min(kind.fillings, 20) : kind.fillings;
      for (const sentence of expandManyTimes(frame, fillings, random)) {
        let text = sentence;
        if (random() < DOUBLE_SHARE) {
          text = `${endSentence(text)} ${expandFrame(pickOne(wanted, random), random)}`;
        }
        if (random() < PREFIX_SHARE)
          text = `${endSentence(expandFrame(pickOne(civil, random), random))} ${text}`;
        if (random() < SUFFIX_SHARE)
          text = `${endSentence(text)} ${expandFrame(pickOne(civil, random), random)}`;
        examples.push(toExample(kind, text));
      }
    }
  }
  return examples;
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function toExample(kind: FrameKind, text: string): Example {
  const labels = new Float32Array(HEADS.length);
  const weights = new Float32Array(HEADS.length).fill(kind.weight);
  for (const [attribute, label] of Object.entries(kind.labels)) {
    const head = headOf(attribute as Attribute);
    labels[head] = label ?? Number.NaN;
    if (label === null) weights[head] = 0;
  }
  return {
    text,
    set: `contrast:${kind.kind}`,
    lang: 'en',
    labels,
    weights,
    canReformat: true,
    canCrop: false,
  };
}
