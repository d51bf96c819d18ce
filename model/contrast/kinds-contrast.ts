/** The kinds of contrast between abuse and mention: what each frame shows, and which of its labels are known. */
import { AT_LEAST, civilKind as civil, type FrameKind, hateKind as hate, MENTION } from './frame-kind.ts';
import {
  DEHUMANISING_FRAMES,
  DEROGATION_FRAMES,
  EXCLUSION_FRAMES,
  IMPLICIT_FRAMES,
} from './frames-derogation.ts';
import {
  EMOJI_CIVIL_FRAMES,
  EMOJI_HATE_FRAMES,
  EMOJI_INSULT_FRAMES,
  EMOJI_THREAT_FRAMES,
} from './frames-emoji.ts';
import { EMOJI_POST_CIVIL_FRAMES, EMOJI_POST_HATE_FRAMES } from './frames-emoji-posts.ts';
import { ABOUT_GROUP_FRAMES, FIRST_PERSON_FRAMES } from './frames-identity-civil.ts';
import { CIVIL_LETTER_FRAMES, HATE_LETTER_FRAMES } from './frames-letters.ts';
import { GROUP_THREAT_FRAMES, NORMALISED_HARM_FRAMES, PERSON_THREAT_FRAMES } from './frames-menace.ts';
import { NEGATED_ABUSE_FRAMES, NEGATED_CIVIL_FRAMES } from './frames-negation.ts';
import { PAIR_CIVIL_FRAMES, PAIR_HATE_FRAMES } from './frames-pairs.ts';
import { CROSS_PROFANITY_FRAMES, JOYFUL_PROFANITY_FRAMES } from './frames-profanity.ts';
import { CIVIL_QUESTION_FRAMES, PRONOUN_HATE_FRAMES, QUESTION_HATE_FRAMES } from './frames-pronoun.ts';
import { HOMONYM_FRAMES, RECLAIMED_FRAMES } from './frames-reclaimed.ts';
import { COUNTER_SPEECH_FRAMES, REPORTED_ABUSE_FRAMES } from './frames-reported.ts';
import {
  MORE_CIVIL_REFERENCE_FRAMES,
  MORE_EMOJI_INSULT_FRAMES,
  MORE_EMOJI_THREAT_FRAMES,
  MORE_GROUP_THREAT_FRAMES,
  MORE_JOY_FRAMES,
  MORE_NORMALISED_FRAMES,
  MORE_PRONOUN_FRAMES,
  MORE_SLUR_FRAMES,
  MORE_TRADES_FRAMES,
} from './frames-second.ts';
import { SLUR_SENTENCE_FRAMES } from './frames-slur-sentences.ts';
import { ABUSE_OF_THINGS_FRAMES, INDIVIDUAL_INSULT_FRAMES, NON_PROTECTED_FRAMES } from './frames-things.ts';
import { TROPE_CIVIL_FRAMES, TROPE_HATE_FRAMES } from './frames-tropes.ts';
import { AAE_CASUAL_FRAMES } from './frames-voices.ts';
import { PAIRED_KINDS } from './kinds-paired.ts';

/** In pairs where a pair exists; the further kinds stand in a file of their own. */
export const CONTRAST_KINDS: readonly FrameKind[] = [
  civil('negated-civil', NEGATED_CIVIL_FRAMES, 40),
  hate('negated-hate', NEGATED_ABUSE_FRAMES, 31),
  civil('reported', REPORTED_ABUSE_FRAMES, 40, MENTION),
  civil('counter-speech', COUNTER_SPEECH_FRAMES, 40, MENTION),
  civil('reclaimed', RECLAIMED_FRAMES, 12, { ...MENTION, sexually_explicit: null }),
  civil('homonyms', HOMONYM_FRAMES, 6, MENTION),
  civil('first-person', FIRST_PERSON_FRAMES, 50),
  civil('about-groups', ABOUT_GROUP_FRAMES, 45),
  civil('abuse-of-things', ABUSE_OF_THINGS_FRAMES, 12),
  {
    // Readers differ on whether contempt for a trade is toxic; none takes it for an attack on an identity.
    kind: 'non-protected',
    frames: [...NON_PROTECTED_FRAMES, ...MORE_TRADES_FRAMES],
    fillings: 30,
    atLeast: AT_LEAST,
    weight: 1,
    labels: { toxicity: null, insult: null, threat: null, severe_toxicity: null },
  },
  {
    kind: 'individual-insult',
    frames: INDIVIDUAL_INSULT_FRAMES,
    fillings: 20,
    atLeast: AT_LEAST,
    weight: 0.8,
    labels: { toxicity: 1, insult: 1, severe_toxicity: null, profanity: null },
  },
  {
    // A happy oath is held by few: about one reader in five calls it toxic.
    kind: 'joyful-profanity',
    frames: [...JOYFUL_PROFANITY_FRAMES, ...MORE_JOY_FRAMES, ...AAE_CASUAL_FRAMES],
    fillings: 12,
    atLeast: AT_LEAST,
    weight: 0.8,
    labels: { toxicity: 0.2, profanity: 1, sexually_explicit: null },
  },
  {
    kind: 'cross-profanity',
    frames: CROSS_PROFANITY_FRAMES,
    fillings: 12,
    atLeast: AT_LEAST,
    weight: 0.8,
    labels: { toxicity: null, profanity: 1, sexually_explicit: null },
  },
  hate('derogation', DEROGATION_FRAMES, 35),
  hate('dehumanising', DEHUMANISING_FRAMES, 35),
  hate('implicit', IMPLICIT_FRAMES, 31),
  hate('exclusion', EXCLUSION_FRAMES, 31, { threat: null }),
  {
    kind: 'person-threat',
    frames: PERSON_THREAT_FRAMES,
    fillings: 20,
    atLeast: AT_LEAST,
    weight: 1,
    labels: { toxicity: 1, threat: 1, insult: null, severe_toxicity: null, profanity: null },
  },
  hate('group-threat', [...GROUP_THREAT_FRAMES, ...MORE_GROUP_THREAT_FRAMES], 39, { threat: 1 }),
  hate('normalised-harm', [...NORMALISED_HARM_FRAMES, ...MORE_NORMALISED_FRAMES], 35, { threat: null }),
  hate('pronoun-hate', [...PRONOUN_HATE_FRAMES, ...MORE_PRONOUN_FRAMES], 35, { threat: null }),
  hate('question-hate', QUESTION_HATE_FRAMES, 35, { threat: null }),
  civil('civil-questions', [...CIVIL_QUESTION_FRAMES, ...MORE_CIVIL_REFERENCE_FRAMES], 45),
  hate('slur-sentences', [...SLUR_SENTENCE_FRAMES, ...MORE_SLUR_FRAMES], 35, {
    profanity: null,
    threat: null,
  }),
  hate('emoji-hate', EMOJI_HATE_FRAMES, 31, { threat: null, profanity: null }),
  {
    kind: 'emoji-insult',
    frames: [...EMOJI_INSULT_FRAMES, ...MORE_EMOJI_INSULT_FRAMES],
    fillings: 20,
    atLeast: AT_LEAST,
    weight: 0.8,
    labels: { toxicity: 1, insult: 1, severe_toxicity: null, profanity: null, sexually_explicit: null },
  },
  {
    kind: 'emoji-threat',
    frames: [...EMOJI_THREAT_FRAMES, ...MORE_EMOJI_THREAT_FRAMES],
    fillings: 20,
    atLeast: AT_LEAST,
    weight: 0.9,
    labels: { toxicity: 1, threat: 1, insult: null, severe_toxicity: null, profanity: null },
  },
  civil('emoji-civil', EMOJI_CIVIL_FRAMES, 32, MENTION),
  civil('civil-letters', CIVIL_LETTER_FRAMES, 30, MENTION),
  hate('hate-letters', HATE_LETTER_FRAMES, 26),
  civil('pairs-civil', PAIR_CIVIL_FRAMES, 34),
  hate('pairs-hate', PAIR_HATE_FRAMES, 30, { threat: null }),
  { ...civil('tropes-civil', TROPE_CIVIL_FRAMES, 12), atLeast: 12 },
  {
    ...hate('tropes-hate', TROPE_HATE_FRAMES, 12, { profanity: null, threat: null, sexually_explicit: null }),
    atLeast: 12,
  },
  { ...civil('emoji-post-civil', EMOJI_POST_CIVIL_FRAMES, 20, MENTION), atLeast: 12 },
  { ...hate('emoji-post-hate', EMOJI_POST_HATE_FRAMES, 20, { profanity: null, threat: null }), atLeast: 12 },
  ...PAIRED_KINDS,
];
