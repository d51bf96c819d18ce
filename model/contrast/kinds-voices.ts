/** Further kinds: who writes, sexual talk, the worst, and the news comments that must not wait. */
import { AT_LEAST, civilKind, type FrameKind, hateKind, MENTION } from './frame-kind.ts';
import { NEWS_ECONOMY_FRAMES } from './frames-news-economy.ts';
import { NEWS_LIFE_FRAMES } from './frames-news-life.ts';
import { NEWS_LOCAL_FRAMES } from './frames-news-local.ts';
import { NEWS_POLITICS_FRAMES } from './frames-news-politics.ts';
import { NEWS_SPORT_FRAMES } from './frames-news-sport.ts';
import { NEWS_WORLD_FRAMES } from './frames-news-world.ts';
import {
  MORE_EXPLICIT_FRAMES,
  MORE_HARASSMENT_FRAMES,
  MORE_SEVERE_FRAMES,
  MORE_SEVERE_GROUP_FRAMES,
} from './frames-second.ts';
import { SEVERE_GROUP_FRAMES, SEVERE_PERSON_FRAMES } from './frames-severe.ts';
import { EXPLICIT_FRAMES, HARASSMENT_FRAMES, SEXUAL_CIVIL_FRAMES } from './frames-sexual.ts';
import { VIOLENT_WORDS_FRAMES } from './frames-violent-words.ts';
import { AAE_FRAMES, ABILITY_FRAMES, NAME_FRAMES, SECOND_LANGUAGE_FRAMES } from './frames-voices.ts';

/** Each a sentence of a comment on the news. */
export const NEWS_FRAMES: readonly string[] = [
  ...NEWS_POLITICS_FRAMES,
  ...NEWS_ECONOMY_FRAMES,
  ...NEWS_SPORT_FRAMES,
  ...NEWS_LOCAL_FRAMES,
  ...NEWS_WORLD_FRAMES,
  ...NEWS_LIFE_FRAMES,
];

const news = (frames: readonly string[]): FrameKind => ({
  ...civilKind('news-civil', frames, 36),
  atLeast: 24,
  joins: [1, 4],
});

/** Kinds told apart by who writes and where, and by sexual and severe content. */
export const VOICE_KINDS: readonly FrameKind[] = [
  { ...civilKind('violent-words', VIOLENT_WORDS_FRAMES, 10, MENTION), atLeast: 10 },
  { ...civilKind('african-american-english', AAE_FRAMES, 10), atLeast: 16 },
  { ...civilKind('second-language', SECOND_LANGUAGE_FRAMES, 10), atLeast: 12 },
  civilKind('names', NAME_FRAMES, 28),
  { ...civilKind('ability-and-age', ABILITY_FRAMES, 10), atLeast: 14 },
  {
    kind: 'harassment',
    frames: [...HARASSMENT_FRAMES, ...MORE_HARASSMENT_FRAMES],
    fillings: 14,
    atLeast: 14,
    weight: 1,
    labels: {
      toxicity: 1,
      sexually_explicit: 1,
      insult: null,
      profanity: null,
      threat: null,
      severe_toxicity: null,
      identity_attack: null,
    },
  },
  {
    // Readers hold explicit talk for toxic or not by the place where it stands.
    kind: 'explicit',
    frames: [...EXPLICIT_FRAMES, ...MORE_EXPLICIT_FRAMES],
    fillings: 12,
    atLeast: 12,
    weight: 0.8,
    labels: { sexually_explicit: 1, toxicity: null, profanity: null },
  },
  { ...civilKind('sexual-civil', SEXUAL_CIVIL_FRAMES, 10), atLeast: 10 },
  {
    kind: 'severe-person',
    frames: [...SEVERE_PERSON_FRAMES, ...MORE_SEVERE_FRAMES],
    fillings: 24,
    atLeast: AT_LEAST,
    weight: 1,
    labels: {
      toxicity: 1,
      severe_toxicity: 1,
      insult: 1,
      profanity: 1,
      threat: null,
      identity_attack: null,
      sexually_explicit: null,
    },
  },
  hateKind('severe-group', [...SEVERE_GROUP_FRAMES, ...MORE_SEVERE_GROUP_FRAMES], 28, {
    severe_toxicity: 1,
    profanity: null,
    threat: null,
    sexually_explicit: null,
  }),
  news(NEWS_POLITICS_FRAMES),
  news(NEWS_ECONOMY_FRAMES),
  news(NEWS_SPORT_FRAMES),
  news(NEWS_LOCAL_FRAMES),
  news(NEWS_WORLD_FRAMES),
  news(NEWS_LIFE_FRAMES),
];
