/** A comment as clients see it, for the reference pages; the tests hold every reply against it. */
import { ATTRIBUTES, type Attribute } from '../domain/attribute.ts';
import { COMMENT_STATUSES } from '../domain/comment.ts';
import { OUTCOMES, REASON_CODES } from '../domain/decision.ts';
import { z } from './zod.ts';

export const attributeSchema = z.enum(ATTRIBUTES).openapi('Attribute');
export const commentStatusSchema = z.enum(COMMENT_STATUSES).openapi('CommentStatus');
export const outcomeSchema = z.enum(OUTCOMES).openapi('Outcome');

const time = () => z.string().openapi({ format: 'date-time' });
const probability = z.number().min(0).max(1);

/** Per attribute a probability, or null where the scorer doesn't judge it. */
export const scoresSchema = z
  .strictObject(
    Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, probability.nullable()])) as Record<
      Attribute,
      z.ZodNullable<z.ZodNumber>
    >,
  )
  .openapi('Scores', {
    description: 'Probabilities 0..1; null where the scorer does not judge the attribute.',
  });

export const spanSchema = z
  .strictObject({ attribute: attributeSchema, begin: z.int(), end: z.int(), score: probability })
  .openapi('Span', {
    description:
      'A stretch of the text as sent, in UTF-16 code units, half-open, and the attribute that it drove.',
  });

export const reasonSchema = z
  .strictObject({
    code: z.enum(REASON_CODES),
    message: z.string(),
    attribute: attributeSchema.optional(),
    score: probability.optional(),
    threshold: z.number().optional(),
  })
  .openapi('Reason');

const stageSchema = z.enum(['fast', 'deep']).nullable().openapi({
  description:
    'The stage of the model that answered: `deep` where it read any part of the text. Null where the model has only one.',
});

export const decisionSchema = z
  .strictObject({
    id: z.string(),
    outcome: outcomeSchema,
    reasons: z.array(reasonSchema),
    policyVersion: z.int().nullable(),
    wordListVersion: z.string().nullable(),
    model: z.string().nullable(),
    revision: z.int(),
    textSha256: z.string(),
    decidedBy: z.strictObject({ type: z.enum(['policy', 'moderator', 'system']), id: z.string() }),
    decidedAt: time(),
    reasonCode: z.string().optional(),
    note: z.string().optional(),
  })
  .openapi('Decision');

const revisionSchema = z
  .strictObject({
    revision: z.int(),
    text: z.string().nullable(),
    format: z.enum(['text', 'html']),
    textSha256: z.string(),
    revisedAt: time(),
    createdAt: time(),
    language: z.string().nullable(),
    scores: scoresSchema.nullable(),
    model: z.string().nullable(),
    stage: stageSchema,
    decisions: z.array(decisionSchema),
  })
  .openapi('Revision');

const authorSchema = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  emailHash: z.string().optional(),
  ip: z.string().optional(),
  createdAt: time().optional(),
  trusted: z.boolean().optional(),
});
const articleSchema = z.strictObject({
  id: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  section: z.string().optional(),
});
const parentSchema = z.strictObject({ id: z.string().optional(), text: z.string().nullable().optional() });

/** The whole comment. */
export const commentViewSchema = z
  .strictObject({
    id: z.string(),
    externalId: z.string().nullable(),
    status: commentStatusSchema,
    revision: z.int().openapi({ description: 'The current revision, counted from 1.' }),
    text: z.string().nullable().openapi({ description: 'Null once the comment is erased.' }),
    format: z.enum(['text', 'html']),
    language: z.string().nullable(),
    languageSource: z.enum(['given', 'detected']).nullable(),
    scores: scoresSchema.nullable(),
    model: z.string().nullable(),
    stage: stageSchema,
    spans: z.array(spanSchema),
    decision: decisionSchema.nullable(),
    revisions: z.array(revisionSchema),
    author: authorSchema.nullable(),
    article: articleSchema.nullable(),
    parent: parentSchema.nullable(),
    permalink: z.string().nullable(),
    postedAt: time().nullable(),
    metadata: z.record(z.string(), z.unknown()).nullable(),
    createdAt: time(),
    updatedAt: time(),
    erasedAt: time().optional(),
  })
  .openapi('Comment');
