/** Kinds that teach what a review found missing: links without advertising, strong words under a "not", idioms, typing errors, unspoken hate. */
import { UNSPOKEN_CIVIL_COMMENTS } from './comments-unspoken-civil.ts';
import { UNSPOKEN_HATE_COMMENTS } from './comments-unspoken-hate.ts';
import { AT_LEAST, civilKind, type FrameKind, hateKind, MENTION } from './frame-kind.ts';
import { CONDITIONAL_HATE_FRAMES, CONDITIONAL_INSULT_FRAMES } from './frames-conditional-abuse.ts';
import { CONDITIONAL_CIVIL_FRAMES } from './frames-conditional-civil.ts';
import { IDIOM_THREAT_FRAMES } from './frames-idiom-threats.ts';
import { IDIOM_CIVIL_FRAMES } from './frames-idioms.ts';
import { IDEA_CRITICISM_FRAMES, JOYFUL_OATH_FRAMES } from './frames-joyful-oaths.ts';
import { LINKED_CIVIL_FRAMES } from './frames-links-civil.ts';
import { LINKED_SPAM_FRAMES } from './frames-links-spam.ts';
import { TYPO_CIVIL_FRAMES, TYPO_INSULT_FRAMES } from './frames-typing-errors.ts';

const INSULT_LABELS: FrameKind['labels'] = {
  toxicity: 1,
  insult: 1,
  severe_toxicity: null,
  profanity: null,
};

/** Most copies of a short text are mistyped, hostile or not; the others show the text as meant. */
const TYPING_ERRORS = 0.75;
/** Copies of a short text: each is mistyped in another place. */
const TYPO_COPIES = 8;

/** In pairs, civil and not. */
export const REVIEW_KINDS: readonly FrameKind[] = [
  { ...civilKind('links-civil', LINKED_CIVIL_FRAMES, 6), atLeast: 6 },
  {
    kind: 'links-spam',
    frames: LINKED_SPAM_FRAMES,
    fillings: 8,
    atLeast: AT_LEAST,
    weight: 1,
    labels: { spam: 1, sexually_explicit: null },
  },
  civilKind('conditional-civil', CONDITIONAL_CIVIL_FRAMES, 9, MENTION),
  {
    kind: 'conditional-insult',
    frames: CONDITIONAL_INSULT_FRAMES,
    fillings: 9,
    atLeast: AT_LEAST,
    weight: 1,
    labels: INSULT_LABELS,
  },
  hateKind('conditional-hate', CONDITIONAL_HATE_FRAMES, 9, { profanity: null, threat: null }),
  { ...civilKind('idioms-civil', IDIOM_CIVIL_FRAMES, 6, MENTION), atLeast: 6 },
  {
    kind: 'idioms-threat',
    frames: IDIOM_THREAT_FRAMES,
    fillings: 8,
    atLeast: AT_LEAST,
    weight: 1,
    labels: { toxicity: 1, threat: 1, insult: null, severe_toxicity: null, profanity: null },
  },
  {
    ...civilKind('typing-errors-civil', TYPO_CIVIL_FRAMES, 6, MENTION),
    atLeast: TYPO_COPIES,
    typingErrors: TYPING_ERRORS,
  },
  {
    // Some of the words also hurt a group or swear: neither is annotated.
    kind: 'typing-errors-insult',
    frames: TYPO_INSULT_FRAMES,
    fillings: 12,
    atLeast: TYPO_COPIES,
    weight: 1,
    labels: { ...INSULT_LABELS, identity_attack: null },
    typingErrors: TYPING_ERRORS,
  },
  { ...civilKind('unspoken-civil', [], 1, MENTION), comments: UNSPOKEN_CIVIL_COMMENTS },
  {
    ...hateKind('unspoken-hate', [], 1, { profanity: null, threat: null, sexually_explicit: null }),
    comments: UNSPOKEN_HATE_COMMENTS,
  },
  civilKind('joyful-oaths', JOYFUL_OATH_FRAMES, 8, { profanity: 1 }),
  civilKind('criticism-of-ideas', IDEA_CRITICISM_FRAMES, 8, MENTION),
];
