/**
 * Kinds of pairs in `pairs/`: comments written two by two, the civil one and what it must not be taken for. Both sides of a pair
 * share their topic, most of their words and their length.
 */
import { civilKind, type FrameKind, hateKind, MENTION } from './frame-kind.ts';
import { BLUNT_REPLY_PAIRS } from './pairs/blunt-replies.ts';
import { DIALECT_TALK_PAIRS } from './pairs/dialect-talk.ts';
import { EMOJI_GROUP_PAIRS } from './pairs/emoji-groups.ts';
import { EMOJI_IRONY_PAIRS } from './pairs/emoji-irony.ts';
import { EMOJI_PRAISE_PAIRS } from './pairs/emoji-praise.ts';
import { EMOJI_REACTION_PAIRS } from './pairs/emoji-reactions.ts';
import { EMOJI_SWAP_PAIRS } from './pairs/emoji-swaps.ts';
import { EMOJI_THREAT_PAIRS } from './pairs/emoji-threats.ts';
import { EMOJI_WORD_PAIRS } from './pairs/emoji-words.ts';
import { FORUM_QUARREL_PAIRS } from './pairs/forum-quarrels.ts';
import { GENDER_NEWS_PAIRS } from './pairs/gender-news.ts';
import { ABILITY_PAIRS } from './pairs/groups-ability.ts';
import { OTHER_GROUP_PAIRS } from './pairs/groups-other.ts';
import { SMALL_GROUP_PAIRS } from './pairs/groups-small.ts';
import { IMPLICIT_GRIEVANCE_PAIRS } from './pairs/implicit-grievance.ts';
import { IMPLICIT_INFERIORITY_PAIRS } from './pairs/implicit-inferiority.ts';
import { IMPLICIT_IRONY_PAIRS } from './pairs/implicit-irony.ts';
import { MILD_INSULT_PAIRS } from './pairs/insults-mild.ts';
import { LINK_SOURCE_PAIRS } from './pairs/links-sources.ts';
import { LINK_VIDEO_PAIRS } from './pairs/links-videos.ts';
import { LONG_POLITICS_PAIRS } from './pairs/long-politics.ts';
import { LONG_SOCIETY_PAIRS } from './pairs/long-society.ts';
import { MENTION_GROUP_PAIRS } from './pairs/mention-groups.ts';
import { MENTION_INSULT_PAIRS } from './pairs/mention-insults.ts';
import { MENTION_NEGATED_PAIRS } from './pairs/mention-negated.ts';
import { MENTION_THREAT_PAIRS } from './pairs/mention-threats.ts';
import { MIGRANT_CRIME_PAIRS } from './pairs/migrants-crime.ts';
import { MIGRANT_FORUM_PAIRS } from './pairs/migrants-forum.ts';
import { MIGRANT_LIFE_PAIRS } from './pairs/migrants-life.ts';
import { MIGRANT_WORK_PAIRS } from './pairs/migrants-work.ts';
import { MONEY_TALK_PAIRS } from './pairs/money-talk.ts';
import { NATION_BLUNT_PAIRS } from './pairs/nations-blunt.ts';
import { NATION_DAILY_PAIRS } from './pairs/nations-daily.ts';
import { NATION_DIPLOMACY_PAIRS } from './pairs/nations-diplomacy.ts';
import { NATION_HISTORY_PAIRS } from './pairs/nations-history.ts';
import { NATION_IMAGE_PAIRS } from './pairs/nations-images.ts';
import { NATION_LOAN_PAIRS } from './pairs/nations-loans.ts';
import { NATION_MOCK_PAIRS } from './pairs/nations-mock.ts';
import { NATION_PRIDE_PAIRS } from './pairs/nations-pride.ts';
import { NATION_SATIRE_PAIRS } from './pairs/nations-satire.ts';
import { NATION_SPORT_PAIRS } from './pairs/nations-sport.ts';
import { NATION_TRADE_PAIRS } from './pairs/nations-trade.ts';
import { OATH_INSULT_PAIRS } from './pairs/oaths-insults.ts';
import { POLITICS_RAGE_PAIRS } from './pairs/politics-rage.ts';
import { RACE_FEAR_PAIRS } from './pairs/race-fears.ts';
import { RACE_FORUM_PAIRS } from './pairs/race-forum.ts';
import { RACE_NEWS_PAIRS } from './pairs/race-news.ts';
import { RACE_POST_PAIRS } from './pairs/race-posts.ts';
import { RACE_TALK_PAIRS } from './pairs/race-talk.ts';
import { RELIGION_CODED_PAIRS } from './pairs/religions-coded.ts';
import { RELIGION_CONSPIRACY_PAIRS } from './pairs/religions-conspiracy.ts';
import { RELIGION_LIFE_PAIRS } from './pairs/religions-life.ts';
import { RELIGION_NEWS_PAIRS } from './pairs/religions-news.ts';
import { RELIGION_POST_PAIRS } from './pairs/religions-posts.ts';
import { RELIGION_PUBLIC_PAIRS } from './pairs/religions-public.ts';
import { YOU_PEOPLE_PAIRS } from './pairs/replies-you-people.ts';
import { SEXISM_DATING_PAIRS } from './pairs/sexism-dating.ts';
import { SEXISM_FORUM_PAIRS } from './pairs/sexism-forum.ts';
import { SEXISM_NEWS_PAIRS } from './pairs/sexism-news.ts';
import { SEXISM_WORK_PAIRS } from './pairs/sexism-work.ts';
import { SEXUALITY_PAIRS } from './pairs/sexuality.ts';
import { STANCE_NEGATED_PAIRS } from './pairs/stance-negated.ts';
import { STANCE_QUESTION_PAIRS } from './pairs/stance-questions.ts';
import { STANCE_QUOTED_PAIRS } from './pairs/stance-quoted.ts';
import { TALK_ACCUSATION_PAIRS } from './pairs/talk-accusations.ts';
import { TALK_REVERT_PAIRS } from './pairs/talk-reverts.ts';
import { HARM_WISH_PAIRS } from './pairs/wishes-harm.ts';
import { WOMEN_NAMED_PAIRS } from './pairs/women-named.ts';
import type { Pairs } from './pairs-of.ts';

/** Copies of a comment to learn from: there are many comments, so fewer copies of each than where they are rare. */
const COPIES = 3;
/** Of a copy, before what `contrast-examples.ts` gives a comment. */
const WEIGHT = 0.5;
const FILLINGS = 5;
const FEWEST_COPIES = 4;

/** Hate in whatever words; whether it threatens or swears is not annotated. */
const CONTEMPT: FrameKind['labels'] = { profanity: null, threat: null };
const INSULT: FrameKind['labels'] = {
  toxicity: 1,
  insult: 1,
  severe_toxicity: null,
  profanity: null,
  threat: null,
};
const THREAT: FrameKind['labels'] = {
  toxicity: 1,
  threat: 1,
  severe_toxicity: null,
  insult: null,
  profanity: null,
};

type Sides = readonly [civil: FrameKind, other: FrameKind];

/** A kind for each side of the pairs; `fill` says how its texts are learnt. */
function sidesOf(
  name: string,
  pairs: readonly Pairs[],
  [civil, other]: Sides,
  fill: (texts: readonly string[]) => Partial<FrameKind>,
): FrameKind[] {
  return [
    { ...civil, kind: `${name}-civil`, ...fill(pairs.flatMap((each) => each.civil)) },
    { ...other, kind: name, ...fill(pairs.flatMap((each) => each.hateful)) },
  ];
}

/** Learnt with words left out, so only where no single word makes the difference. */
const written = (name: string, pairs: readonly Pairs[], sides: Sides): FrameKind[] =>
  sidesOf(name, pairs, sides, (comments) => ({ comments, copies: COPIES, weight: WEIGHT }));

/** Pairs that one word or emoji may turn: no word is left out of them. */
const turned = (name: string, pairs: readonly Pairs[], sides: Sides): FrameKind[] =>
  sidesOf(name, pairs, sides, (frames) => ({ frames, fillings: FILLINGS, atLeast: FEWEST_COPIES }));

const civil = (labels: FrameKind['labels'] = MENTION): FrameKind => civilKind('', [], 1, labels);
const hate = (labels: FrameKind['labels'] = CONTEMPT): FrameKind => hateKind('', [], 1, labels);
const toxic = (labels: FrameKind['labels']): FrameKind => ({ ...hate(), labels });

const NATIONS = [
  NATION_BLUNT_PAIRS,
  NATION_DAILY_PAIRS,
  NATION_DIPLOMACY_PAIRS,
  NATION_HISTORY_PAIRS,
  NATION_IMAGE_PAIRS,
  NATION_LOAN_PAIRS,
  NATION_MOCK_PAIRS,
  NATION_PRIDE_PAIRS,
  NATION_SATIRE_PAIRS,
  NATION_SPORT_PAIRS,
  NATION_TRADE_PAIRS,
];
const MIGRANTS = [MIGRANT_CRIME_PAIRS, MIGRANT_FORUM_PAIRS, MIGRANT_LIFE_PAIRS, MIGRANT_WORK_PAIRS];
const RELIGIONS = [
  RELIGION_CODED_PAIRS,
  RELIGION_CONSPIRACY_PAIRS,
  RELIGION_LIFE_PAIRS,
  RELIGION_NEWS_PAIRS,
  RELIGION_POST_PAIRS,
  RELIGION_PUBLIC_PAIRS,
];
const RACES = [RACE_FEAR_PAIRS, RACE_FORUM_PAIRS, RACE_NEWS_PAIRS, RACE_POST_PAIRS, RACE_TALK_PAIRS];
const GENDERS = [
  GENDER_NEWS_PAIRS,
  SEXISM_FORUM_PAIRS,
  WOMEN_NAMED_PAIRS,
  SEXISM_DATING_PAIRS,
  SEXISM_NEWS_PAIRS,
  SEXISM_WORK_PAIRS,
  SEXUALITY_PAIRS,
];
const GROUPS = [ABILITY_PAIRS, OTHER_GROUP_PAIRS, SMALL_GROUP_PAIRS, YOU_PEOPLE_PAIRS];
const IMPLICIT = [IMPLICIT_GRIEVANCE_PAIRS, IMPLICIT_INFERIORITY_PAIRS, IMPLICIT_IRONY_PAIRS];
const PERSONS = [BLUNT_REPLY_PAIRS, MILD_INSULT_PAIRS, TALK_ACCUSATION_PAIRS, TALK_REVERT_PAIRS];
const EMOJI = [
  EMOJI_GROUP_PAIRS,
  EMOJI_IRONY_PAIRS,
  EMOJI_PRAISE_PAIRS,
  EMOJI_REACTION_PAIRS,
  EMOJI_SWAP_PAIRS,
  EMOJI_WORD_PAIRS,
];
const MENTIONS = [
  MENTION_GROUP_PAIRS,
  MENTION_NEGATED_PAIRS,
  STANCE_NEGATED_PAIRS,
  STANCE_QUESTION_PAIRS,
  STANCE_QUOTED_PAIRS,
];
const LINKS = [LINK_SOURCE_PAIRS, LINK_VIDEO_PAIRS, MONEY_TALK_PAIRS];

export const WRITTEN_KINDS: readonly FrameKind[] = [
  ...written('written-nations', NATIONS, [civil(), hate()]),
  ...written('written-migrants', MIGRANTS, [civil(), hate()]),
  ...written('written-religions', RELIGIONS, [civil(), hate()]),
  ...written('written-race', RACES, [civil(), hate()]),
  ...written('written-gender', GENDERS, [civil(), hate({ ...CONTEMPT, sexually_explicit: null })]),
  ...written('written-groups', GROUPS, [civil(), hate()]),
  ...written('written-implicit', IMPLICIT, [civil(), hate()]),
  ...written('written-long', [LONG_POLITICS_PAIRS, LONG_SOCIETY_PAIRS], [civil(), hate()]),
  ...written('written-dialect', [DIALECT_TALK_PAIRS], [civil(), hate()]),
  ...written('written-rage', [POLITICS_RAGE_PAIRS], [civil(), hate()]),
  ...written('written-insults', PERSONS, [civil(), toxic(INSULT)]),
  // Half of the civil sides swear at things: whether that is toxic is a matter of taste.
  ...written(
    'written-quarrels',
    [FORUM_QUARREL_PAIRS],
    [civil({ ...MENTION, toxicity: null, sexually_explicit: null }), toxic(INSULT)],
  ),
  ...written('written-spam', LINKS, [civil(), toxic({ spam: 1, sexually_explicit: null })]),
  ...turned('turned-emoji', EMOJI, [civil(), hate()]),
  ...turned(
    'turned-emoji-threats',
    [EMOJI_THREAT_PAIRS],
    [civil(), toxic({ ...THREAT, identity_attack: 1 })],
  ),
  ...turned('turned-mention', MENTIONS, [civil(), hate()]),
  ...turned(
    'turned-threats',
    [HARM_WISH_PAIRS, MENTION_THREAT_PAIRS],
    [civil(), toxic({ ...THREAT, identity_attack: null })],
  ),
  ...turned(
    'turned-oaths',
    [OATH_INSULT_PAIRS],
    [civil({ ...MENTION, sexually_explicit: null }), toxic({ ...INSULT, sexually_explicit: null })],
  ),
  ...turned('turned-insults', [MENTION_INSULT_PAIRS], [civil(), toxic(INSULT)]),
];
