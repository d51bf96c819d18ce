/** The kinds of Winnow's own examples, and what holds of each. */
import { INSULT_COMMENTS, SPAM_COMMENTS, THREAT_COMMENTS } from './comments-abuse.ts';
import { CIVIL_COMMENTS_A } from './comments-civil-a.ts';
import { CIVIL_COMMENTS_B } from './comments-civil-b.ts';
import { CIVIL_COMMENTS_C } from './comments-civil-c.ts';
import { CIVIL_COMMENTS_D } from './comments-civil-d.ts';
import { CIVIL_COMMENTS_E } from './comments-civil-e.ts';
import { CIVIL_COMMENTS_F } from './comments-civil-f.ts';
import { CIVIL_COMMENTS_G } from './comments-civil-g.ts';
import { DEMEANING_COMMENTS_A } from './comments-demeaning-a.ts';
import { DEMEANING_COMMENTS_B } from './comments-demeaning-b.ts';
import { DEMEANING_COMMENTS_C } from './comments-demeaning-c.ts';
import { DEMEANING_COMMENTS_D } from './comments-demeaning-d.ts';
import { DEMEANING_COMMENTS_E } from './comments-demeaning-e.ts';
import { DEMEANING_COMMENTS_F } from './comments-demeaning-f.ts';
import { DEMEANING_COMMENTS_G } from './comments-demeaning-g.ts';
import { MORE_CIVIL_COMMENTS, MORE_INSULT_COMMENTS, MORE_THREAT_COMMENTS } from './comments-threats.ts';
import type { FrameKind } from './frame-kind.ts';
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
import { NEUTRAL_FRAMES } from './frames-neutral.ts';
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
import { SHORT_INSULT_FRAMES, SLUR_FRAMES } from './frames-slurs.ts';
import { SPAM_FRAMES } from './frames-spam.ts';
import { CONTRAST_KINDS } from './kinds-contrast.ts';
import { REVIEW_KINDS } from './kinds-review.ts';
import { NEWS_FRAMES, VOICE_KINDS } from './kinds-voices.ts';
import { WRITTEN_KINDS } from './kinds-written.ts';

export type { FrameKind };

/** Frames that hold nothing to object to. */
export const ALL_CIVIL_FRAMES: readonly string[] = [
  ...CIVIL_FRAMES,
  ...CIVIL_TWIN_FRAMES,
  ...CIVIL_REPLY_FRAMES,
  ...PEOPLE_CARE_FRAMES,
  ...PLAIN_FRAMES,
  ...LATE_CIVIL_FRAMES,
  ...NEUTRAL_FRAMES,
];
/** What may stand before or after any sentence. */
export const CIVIL_SURROUNDINGS: readonly string[] = [...ALL_CIVIL_FRAMES, ...NEWS_FRAMES];
/** And comments. */
export const CIVIL_COMMENTS: readonly string[] = [
  ...CIVIL_COMMENTS_A,
  ...CIVIL_COMMENTS_B,
  ...CIVIL_COMMENTS_C,
  ...CIVIL_COMMENTS_D,
  ...CIVIL_COMMENTS_E,
  ...CIVIL_COMMENTS_F,
  ...CIVIL_COMMENTS_G,
  ...MORE_CIVIL_COMMENTS,
];
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
    comments: [
      ...DEMEANING_COMMENTS_A,
      ...DEMEANING_COMMENTS_B,
      ...DEMEANING_COMMENTS_C,
      ...DEMEANING_COMMENTS_D,
      ...DEMEANING_COMMENTS_E,
      ...DEMEANING_COMMENTS_F,
      ...DEMEANING_COMMENTS_G,
    ],
    fillings: 25,
    weight: 1,
    labels: { toxicity: 1, identity_attack: 1, insult: null, severe_toxicity: null },
  },
  {
    kind: 'insult',
    frames: [...INSULT_FRAMES, ...MORE_INSULT_FRAMES, ...REPLY_INSULT_FRAMES, ...LATE_ABUSE_FRAMES],
    comments: [...INSULT_COMMENTS, ...MORE_INSULT_COMMENTS],
    fillings: 40,
    weight: 0.6,
    labels: { toxicity: 1, insult: 1, severe_toxicity: null, profanity: null },
  },
  {
    kind: 'slur',
    frames: SLUR_FRAMES,
    fillings: 80,
    weight: 0.8,
    labels: { toxicity: 1, identity_attack: 1, insult: null, profanity: null, severe_toxicity: null },
  },
  {
    kind: 'short-insult',
    frames: SHORT_INSULT_FRAMES,
    fillings: 100,
    weight: 0.8,
    labels: {
      toxicity: 1,
      insult: 1,
      identity_attack: null,
      profanity: null,
      threat: null,
      severe_toxicity: null,
    },
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
    comments: [...THREAT_COMMENTS, ...MORE_THREAT_COMMENTS],
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
    comments: SPAM_COMMENTS,
    fillings: 40,
    weight: 0.7,
    labels: { spam: 1, sexually_explicit: null },
  },
  {
    kind: 'civil',
    frames: ALL_CIVIL_FRAMES,
    comments: CIVIL_COMMENTS,
    fillings: 25,
    weight: 1.4,
    labels: {},
  },
  ...CONTRAST_KINDS,
  ...VOICE_KINDS,
  ...REVIEW_KINDS,
  ...WRITTEN_KINDS,
];

/** They list words rather than ways to say something: held out, they would only lack. */
export const SHORTEST_FRAMES: ReadonlySet<string> = new Set([...SLUR_FRAMES, ...SHORT_INSULT_FRAMES]);

/** Their choices make so many sentences that a few fillings would miss most words. */
export const RICH_FRAMES: ReadonlySet<string> = new Set(NEUTRAL_FRAMES);
