/** Kinds that come in pairs of posts, so that what tells them apart is the stance and not the topic or the tone. */
import { FORUM_PAIRS } from './comments-forum.ts';
import { POLITICAL_INSULT_PAIRS, POLITICAL_PAIRS, POLITICAL_PROFANE_PAIRS } from './comments-political.ts';
import { SEXISM_PAIRS, SEXISM_PROFANE_PAIRS } from './comments-sexism.ts';
import { SLOGAN_PAIRS } from './comments-slogans.ts';
import { AT_LEAST, civilKind, type FrameKind, hateKind, MENTION } from './frame-kind.ts';
import { EMOJI_PAIRS, EMOJI_PERSON_PAIRS } from './frames-emoji-pairs.ts';
import { QUESTION_PAIRS } from './frames-question-pairs.ts';

/** Hate in whatever words; whether it threatens or swears is not annotated. */
const HATE_LABELS: FrameKind['labels'] = { profanity: null, threat: null };
/** Of sexism, where readers also differ on what is explicit. */
const SEXISM_LABELS: FrameKind['labels'] = { ...HATE_LABELS, sexually_explicit: null };
/** Whether an oath at nobody is toxic is a matter of taste; it attacks no identity. */
const PROFANE_LABELS: FrameKind['labels'] = { toxicity: null, profanity: 1, sexually_explicit: null };
/** Copies of a frame without slots; the single words of a pair are few, so each is learnt more often. */
const PAIR_COPIES = 12;

/** A kind of whole comments. */
const withComments = (kind: FrameKind, comments: readonly string[]): FrameKind => ({ ...kind, comments });

/** Civil and hateful sides stand next to each other. */
export const PAIRED_KINDS: readonly FrameKind[] = [
  { ...civilKind('emoji-pairs-civil', EMOJI_PAIRS.civil, 24, MENTION), atLeast: PAIR_COPIES },
  { ...hateKind('emoji-pairs-hate', EMOJI_PAIRS.hateful, 24, HATE_LABELS), atLeast: PAIR_COPIES },
  { ...civilKind('emoji-person-civil', EMOJI_PERSON_PAIRS.civil, 16, MENTION), atLeast: PAIR_COPIES },
  {
    kind: 'emoji-person-insult',
    frames: EMOJI_PERSON_PAIRS.hateful,
    fillings: 16,
    atLeast: AT_LEAST,
    weight: 0.8,
    labels: { toxicity: 1, insult: 1, severe_toxicity: null, profanity: null },
  },
  civilKind('question-pairs-civil', QUESTION_PAIRS.civil, 30),
  hateKind('question-pairs-hate', QUESTION_PAIRS.hateful, 30, HATE_LABELS),
  withComments(civilKind('sexism-civil', [], 1, MENTION), SEXISM_PAIRS.civil),
  withComments(hateKind('sexism-hate', [], 1, SEXISM_LABELS), SEXISM_PAIRS.hateful),
  withComments(civilKind('sexism-profane-civil', [], 1, PROFANE_LABELS), SEXISM_PROFANE_PAIRS.civil),
  withComments(
    hateKind('sexism-profane-hate', [], 1, { ...SEXISM_LABELS, profanity: 1 }),
    SEXISM_PROFANE_PAIRS.hateful,
  ),
  withComments(civilKind('slogans-civil', [], 1, MENTION), SLOGAN_PAIRS.civil),
  withComments(hateKind('slogans-hate', [], 1, HATE_LABELS), SLOGAN_PAIRS.hateful),
  withComments(civilKind('forum-civil', [], 1), FORUM_PAIRS.civil),
  withComments(hateKind('forum-hate', [], 1, HATE_LABELS), FORUM_PAIRS.hateful),
  // About one reader in ten calls scorn for a politician toxic; none takes it for an attack on an identity.
  withComments(
    civilKind('political-civil', [], 1, { toxicity: 0.1, insult: null, ...MENTION }),
    POLITICAL_PAIRS.civil,
  ),
  withComments(hateKind('political-hate', [], 1, HATE_LABELS), POLITICAL_PAIRS.hateful),
  withComments(
    civilKind('political-profane', [], 1, { ...PROFANE_LABELS, insult: null }),
    POLITICAL_PROFANE_PAIRS.civil,
  ),
  withComments(
    hateKind('political-profane-hate', [], 1, { ...HATE_LABELS, profanity: 1 }),
    POLITICAL_PROFANE_PAIRS.hateful,
  ),
  {
    kind: 'political-insult',
    frames: [],
    comments: POLITICAL_INSULT_PAIRS.civil,
    fillings: 1,
    weight: 0.8,
    labels: { toxicity: 1, insult: 1, severe_toxicity: null, profanity: null },
  },
  withComments(hateKind('political-insult-hate', [], 1, HATE_LABELS), POLITICAL_INSULT_PAIRS.hateful),
];
