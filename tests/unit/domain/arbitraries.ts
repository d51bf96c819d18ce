/** Any valid policy and any facts, for property tests. */
import fc from 'fast-check';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import type { AuthorFacts, CommentFacts } from '../../../src/domain/facts.ts';
import { type AttributeThresholds, COUNT_WINDOWS, type Policy } from '../../../src/domain/policy.ts';

const probability = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const window = fc.constantFrom(...COUNT_WINDOWS);
const repeats = fc.record({ flagFrom: maybe(fc.integer({ min: 2, max: 300 })), window });

const thresholds: fc.Arbitrary<AttributeThresholds> = fc
  .tuple(maybe(probability), maybe(probability))
  .map(([a, b]) =>
    a !== null && b !== null
      ? { approveBelow: Math.min(a, b), rejectFrom: Math.max(a, b) }
      : { approveBelow: a, rejectFrom: b },
  );

const host = fc.constantFrom('a.example', 'b.a.example', 'c.example', 'münchen.example');
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ж', '鹿'), minLength: 2, maxLength: 6 });
const word = fc.record({
  pattern: letters,
  match: fc.constantFrom('literal' as const, 'wildcard' as const),
  outcome: fc.constantFrom('flag' as const, 'reject' as const),
});
const linkCounts = fc
  .tuple(maybe(fc.integer({ min: 1, max: 1000 })), maybe(fc.integer({ min: 1, max: 1000 })))
  .map(([a, b]) =>
    a !== null && b !== null
      ? { flagFrom: Math.min(a, b), rejectFrom: Math.max(a, b) }
      : { flagFrom: a, rejectFrom: b },
  );

export const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  attributes: fc.record(Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, thresholds])), {
    requiredKeys: [],
  }),
  links: fc
    .tuple(linkCounts, fc.array(host, { maxLength: 3 }), fc.array(host, { maxLength: 3 }))
    .map(([numbers, allowedHosts, blockedHosts]) => ({ ...numbers, allowedHosts, blockedHosts })),
  words: fc.array(word, { maxLength: 4 }),
  authors: fc.record({
    bannedOutcome: fc.constantFrom('flag' as const, 'reject' as const),
    trustedSkipsVolumeRules: fc.boolean(),
    flagFirst: fc.integer({ min: 0, max: 100 }),
    flagRejectedShare: maybe(fc.double({ min: 0.01, max: 1, noNaN: true })),
    minHistory: fc.integer({ min: 0, max: 100 }),
  }),
  duplicates: repeats,
  floods: repeats,
  personalData: fc.record({ email: fc.boolean(), phone: fc.boolean(), iban: fc.boolean() }),
  minLetters: fc.integer({ min: 0, max: 1000 }),
  languages: fc.array(fc.constantFrom('en', 'de', 'ja', 'ur'), { minLength: 1, maxLength: 3 }),
  unknownLanguage: fc.constantFrom('hold', 'approve', 'words-only', 'remote-scorer'),
});

const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1000 }));
const windowCounts = fc.record({ '1m': count, '10m': count, '1h': count, '24h': count });
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ж', '鹿', ' ', '.'), maxLength: 30 });

const anyAuthor: fc.Arbitrary<AuthorFacts> = fc.record({
  isBanned: fc.boolean(),
  isTrusted: fc.boolean(),
  approvedCount: fc.integer({ min: 0, max: 100 }),
  rejectedCount: fc.integer({ min: 0, max: 100 }),
  flaggedCount: fc.integer({ min: 0, max: 100 }),
  commentCounts: windowCounts,
  duplicateCounts: windowCounts,
});

export const anyFacts: fc.Arbitrary<CommentFacts> = fc.record({
  letterCount: fc.integer({ min: 0, max: 2000 }),
  linkHosts: fc.array(host, { maxLength: 6 }),
  personalData: fc.record({ email: count, phone: count, iban: count }),
  language: maybe(fc.constantFrom('en', 'ja')),
  languageSource: fc.constantFrom('given' as const, 'detected' as const),
  isLanguageUnknown: fc.boolean(),
  scores: maybe(
    fc.record({
      toxicity: maybe(probability),
      severe_toxicity: maybe(probability),
      identity_attack: maybe(probability),
      insult: maybe(probability),
      profanity: maybe(probability),
      threat: maybe(probability),
      sexually_explicit: maybe(probability),
      spam: maybe(probability),
    }),
  ),
  texts: fc.record({ plain: text, normalised: maybe(text) }),
  author: maybe(anyAuthor),
});
