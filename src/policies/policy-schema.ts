/**
 * The shape in which a policy comes in from outside, for publishing and for simulation. What parses is complete: a
 * section or field that is left out has the value of the defaults, and what is stored says all that will be done.
 */
import { domainToASCII } from 'node:url';
import { ATTRIBUTES, type Attribute } from '../domain/attribute.ts';
import { COUNT_WINDOWS, type Policy, type WordPattern } from '../domain/policy.ts';
import { patternProblem } from '../domain/words/pattern-problem.ts';
import { z } from '../http/zod.ts';

const MAX_WORDS = 10_000;
/** In UTF-16 code units. Long enough for a sentence. */
const MAX_PATTERN_LENGTH = 200;
/** All patterns together: bounds the matcher's memory at about 40 MB a policy. */
const MAX_WORD_CHARACTERS = 200_000;
/** Patterns with a * inside cost most to match (`compile-words.ts` says how much). */
const MAX_INNER_STARS = 1_000;
const MAX_HOSTS = 10_000;
const MAX_LANGUAGES = 50;
/** As far as the facts count comments and links, and an author's decided comments. */
const MAX_COUNT = 1_000;
const MAX_HISTORY = 100;
/** The record counts no further back (`src/store/author-facts.ts`). */
const MAX_REPEATS = 300;

/** A policy from outside. The parsed value is a complete `Policy`; parsing it again gives the same. */
export type PolicySchema = z.ZodType<Policy>;

/**
 * Makes the schema. `defaults` is a complete policy, which stands in for what a body leaves out. Two exceptions: where
 * `attributes` is given, an attribute that it doesn't name is off; and a threshold left out is null. Unknown
 * fields are refused. Issues carry the path of the field and a sentence that says what is allowed.
 */
export function createPolicySchema(defaults: Policy): PolicySchema {
  const { links, authors, duplicates, floods, personalData } = defaults;
  const schema = z
    .strictObject({
      attributes: attributesSchema().default(defaults.attributes),
      links: linksSchema(links).default(links),
      words: wordsSchema().default(defaults.words),
      authors: authorsSchema(authors).default(authors),
      duplicates: repeatsSchema(duplicates).default(duplicates),
      floods: repeatsSchema(floods).default(floods),
      personalData: personalDataSchema(personalData).default(personalData),
      minLetters: z
        .int()
        .min(0)
        .max(MAX_COUNT)
        .default(defaults.minLetters)
        .describe('Flag texts with fewer letters; 0: off.'),
      languages: z
        .array(z.string().regex(/^[a-z]{2}$/, 'An ISO 639-1 code: two small letters.'))
        .min(1)
        .max(MAX_LANGUAGES)
        .default(defaults.languages)
        .describe('The languages that the site declares.'),
      unknownLanguage: z
        .enum(['hold', 'approve', 'words-only', 'remote-scorer'])
        .default(defaults.unknownLanguage)
        .describe('What to do with a language that is neither declared nor known to the scorer.'),
    })
    .openapi('Policy');
  // JSON has no undefined, so an attribute is there or isn't; zod's type can't say that.
  return schema as unknown as PolicySchema;
}

function attributesSchema() {
  const probability = z.number().min(0).max(1).nullable().default(null);
  const thresholds = z
    .strictObject({
      approveBelow: probability.describe('A lower score is no objection; null: never flags.'),
      rejectFrom: probability.describe('This score or a higher one rejects; null: never rejects.'),
    })
    .refine(
      ({ approveBelow, rejectFrom }) =>
        approveBelow === null || rejectFrom === null || approveBelow <= rejectFrom,
      { path: ['rejectFrom'], message: 'rejectFrom is not below approveBelow.' },
    );
  const shape = Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, thresholds.optional()]));
  return z
    .strictObject(shape as Record<Attribute, ReturnType<typeof thresholds.optional>>)
    .describe('Thresholds per attribute. An attribute that is not named is off.');
}

function linksSchema(defaults: Policy['links']) {
  const count = z.int().min(1).max(MAX_COUNT).nullable();
  const hosts = z
    .array(
      z
        .string()
        .max(253, { abort: true })
        .refine(isHost, 'A host name, such as example.com, without scheme or path.'),
    )
    .max(MAX_HOSTS);
  return z
    .strictObject({
      flagFrom: count.default(defaults.flagFrom).describe('Flag from this many links; null: never.'),
      rejectFrom: count.default(defaults.rejectFrom).describe('Reject from this many links; null: never.'),
      allowedHosts: hosts
        .default(defaults.allowedHosts)
        .describe('Links to these hosts and those below them do not count.'),
      blockedHosts: hosts
        .default(defaults.blockedHosts)
        .describe('A link to one of these hosts, or below it, flags.'),
    })
    .refine(
      ({ flagFrom, rejectFrom }) => flagFrom === null || rejectFrom === null || flagFrom <= rejectFrom,
      { path: ['rejectFrom'], message: 'rejectFrom is not below flagFrom.' },
    );
}

function wordsSchema() {
  const word = z
    .strictObject({
      pattern: z.string().min(1, { abort: true }).max(MAX_PATTERN_LENGTH, { abort: true }),
      match: z
        .enum(['literal', 'wildcard'])
        .default('literal')
        .describe('wildcard: * stands for any run of letters within one word.'),
      outcome: z.enum(['flag', 'reject']).default('flag'),
    })
    .superRefine((entry, context) => {
      const problem = patternProblem(entry);
      if (problem) context.addIssue({ code: 'custom', path: ['pattern'], message: problem });
    });
  return z
    .array(word)
    .max(MAX_WORDS)
    .refine(
      (words) => words.reduce((sum, { pattern }) => sum + pattern.length, 0) <= MAX_WORD_CHARACTERS,
      `All patterns together have at most ${MAX_WORD_CHARACTERS} characters.`,
    )
    .refine(
      (words) => words.filter(hasInnerStar).length <= MAX_INNER_STARS,
      `At most ${MAX_INNER_STARS} wildcard patterns have a * that is neither first nor last.`,
    )
    .describe('Whole words or phrases, in any case and script.');
}

function authorsSchema(defaults: Policy['authors']) {
  return z.strictObject({
    bannedOutcome: z.enum(['flag', 'reject']).default(defaults.bannedOutcome),
    trustedSkipsVolumeRules: z
      .boolean()
      .default(defaults.trustedSkipsVolumeRules)
      .describe('Trusted authors skip the rules on numbers of links, duplicates and floods.'),
    flagFirst: z
      .int()
      .min(0)
      .max(MAX_HISTORY)
      .default(defaults.flagFirst)
      .describe('Flag an author until this many comments were approved; 0: off.'),
    flagRejectedShare: z
      .number()
      .gt(0)
      .max(1)
      .nullable()
      .default(defaults.flagRejectedShare)
      .describe(
        'Flag if at least this share of the last approved or rejected comments was rejected; null: off.',
      ),
    minHistory: z
      .int()
      .min(0)
      .max(MAX_HISTORY)
      .default(defaults.minHistory)
      .describe('How many such comments it takes before the share counts.'),
  });
}

/** Duplicates and floods: a first comment is never a repeat, hence from 2. */
function repeatsSchema(defaults: Policy['floods']) {
  return z.strictObject({
    flagFrom: z
      .int()
      .min(2)
      .max(MAX_REPEATS)
      .nullable()
      .default(defaults.flagFrom)
      .describe('Flag from this many, the comment itself counted; null: never.'),
    window: z.enum(COUNT_WINDOWS).default(defaults.window),
  });
}

function personalDataSchema(defaults: Policy['personalData']) {
  return z.strictObject({
    email: z.boolean().default(defaults.email),
    phone: z.boolean().default(defaults.phone),
    iban: z.boolean().default(defaults.iban),
  });
}

function hasInnerStar({ pattern, match }: WordPattern): boolean {
  return match === 'wildcard' && /[^*＊\s][*＊]+[^*＊\s]/.test(pattern);
}

function isHost(text: string): boolean {
  return !/[\s/:@?#\\%]/.test(text) && /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(domainToASCII(text));
}
