/** The kinds of Winnow's own German examples, and what holds of each. */
import { civilKind, type FrameKind, MENTION } from '../frame-kind.ts';
import {
  CIVIL_ABOUT_ABUSE,
  CIVIL_DAYS,
  CIVIL_PEOPLE,
  CIVIL_POLITICS,
  CIVIL_WORDS,
} from './comments-civil.ts';
import { GROUP_CONTEMPT, GROUP_THREATS, PACK_ABUSE, THREATS } from './comments-groups.ts';
import { INSULTS, PROFANE_INSULTS, SWEARING } from './comments-insults.ts';
import {
  DEMEANING_FRAMES,
  GROUP_THREAT_FRAMES,
  INSULT_FRAMES,
  PACK_FRAMES,
  PROFANE_INSULT_FRAMES,
  SWEARING_FRAMES,
  THREAT_FRAMES,
} from './frames-abusive.ts';
import { CIVIL_DAYS_FRAMES, CIVIL_PEOPLE_FRAMES, CIVIL_POLITICS_FRAMES } from './frames-civil.ts';
import { GERMAN_GROUP_PAIRS } from './pairs-groups.ts';
import { GERMAN_PERSON_PAIRS } from './pairs-persons.ts';
import { GERMAN_POLITICS_PAIRS } from './pairs-politics.ts';

/** Of a frame's fillings; German has one annotated set, of weight 1, and frames repeat their words. */
const FRAME_WEIGHT = 0.5;
const OPEN = { severe_toxicity: null, profanity: null } as const;

/** Toxic examples; what isn't named in `labels` doesn't apply. */
const toxicKind = (
  kind: string,
  frames: readonly string[],
  comments: readonly string[],
  fillings: number,
  labels: FrameKind['labels'],
): FrameKind => ({
  kind,
  frames,
  comments,
  fillings,
  weight: FRAME_WEIGHT,
  labels: { toxicity: 1, ...OPEN, ...labels },
});

const peacefulKind = (
  kind: string,
  frames: readonly string[],
  comments: readonly string[],
  fillings: number,
  labels: FrameKind['labels'] = {},
): FrameKind => ({ ...civilKind(kind, frames, fillings, labels), comments, weight: FRAME_WEIGHT });

/**
 * Whether contempt for a party or a trade is an attack on an identity, and whether hate is an insult too, is annotated one way here and
 * another there: it is left open. So is whether swearing at nobody is toxic.
 */
export const GERMAN_KINDS: readonly FrameKind[] = [
  toxicKind('insult', INSULT_FRAMES, INSULTS, 40, { insult: 1, threat: 0 }),
  toxicKind('profane-insult', PROFANE_INSULT_FRAMES, PROFANE_INSULTS, 40, { insult: 1, profanity: 1 }),
  toxicKind('demeaning', DEMEANING_FRAMES, GROUP_CONTEMPT, 45, { identity_attack: 1, insult: null }),
  toxicKind('pack', PACK_FRAMES, PACK_ABUSE, 40, { insult: 1, identity_attack: null }),
  toxicKind('threat', THREAT_FRAMES, THREATS, 25, { threat: 1, insult: null }),
  toxicKind('group-threat', GROUP_THREAT_FRAMES, GROUP_THREATS, 25, {
    threat: 1,
    identity_attack: 1,
    insult: null,
  }),
  toxicKind('swearing', SWEARING_FRAMES, SWEARING, 25, { toxicity: null, profanity: 1 }),
  peacefulKind('civil-people', CIVIL_PEOPLE_FRAMES, CIVIL_PEOPLE, 40),
  peacefulKind('civil-politics', CIVIL_POLITICS_FRAMES, CIVIL_POLITICS, 35),
  peacefulKind('civil-days', CIVIL_DAYS_FRAMES, [...CIVIL_DAYS, ...CIVIL_WORDS], 25),
  peacefulKind('civil-about-abuse', [], CIVIL_ABOUT_ABUSE, 1, MENTION),
  // Both sides of pairs: the topic is the same, and most words.
  peacefulKind('pairs-groups-civil', [], GERMAN_GROUP_PAIRS.civil, 1),
  toxicKind('pairs-groups', [], GERMAN_GROUP_PAIRS.hateful, 1, {
    identity_attack: 1,
    insult: null,
    threat: null,
  }),
  peacefulKind('pairs-persons-civil', [], GERMAN_PERSON_PAIRS.civil, 1),
  toxicKind('pairs-persons', [], GERMAN_PERSON_PAIRS.hateful, 1, { insult: 1 }),
  peacefulKind('pairs-politics-civil', [], GERMAN_POLITICS_PAIRS.civil, 1, MENTION),
  toxicKind('pairs-politics', [], GERMAN_POLITICS_PAIRS.hateful, 1, {
    insult: 1,
    identity_attack: null,
    threat: null,
  }),
];

/** Comments that may stand before or after any other. */
export const GERMAN_SURROUNDINGS: readonly string[] = [...CIVIL_DAYS, ...CIVIL_POLITICS];
