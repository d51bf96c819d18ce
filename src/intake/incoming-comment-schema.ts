/** A comment as a CMS sends it: what is checked, and what the reference pages say of it. */
import {
  clientId,
  commentText,
  contextText,
  hexDigest,
  instant,
  ipAddress,
  languageTag,
  storableString,
  webAddress,
} from '../http/fields.ts';
import { metadata } from '../http/metadata.ts';
import { z } from '../http/zod.ts';

const author = z.strictObject({
  id: clientId().optional(),
  name: storableString(0, 200).optional(),
  emailHash: hexDigest().optional(),
  ip: ipAddress().optional(),
  createdAt: instant().optional(),
  trusted: z.boolean().optional(),
});

const article = z.strictObject({
  id: clientId().optional(),
  url: webAddress().optional(),
  title: storableString(0, 1_000).optional(),
  section: storableString(0, 200).optional(),
});

const parent = z.strictObject({ id: clientId().optional(), text: contextText().optional() });

/** One comment. Only `text` is required; a field that isn't named here is refused. Times come out in UTC. */
export const incomingCommentSchema = z
  .strictObject({
    text: commentText(),
    externalId: clientId().optional().openapi({ description: "The comment's id in the CMS." }),
    format: z.enum(['text', 'html']).default('text'),
    author: author.optional(),
    article: article.optional(),
    parent: parent.optional(),
    language: languageTag().optional(),
    permalink: webAddress().optional(),
    postedAt: instant().optional(),
    revisedAt: instant()
      .optional()
      .openapi({ description: 'Orders revisions; the time of arrival where it is left out.' }),
    metadata: metadata().optional(),
  })
  .openapi('IncomingComment', {
    example: {
      text: 'The new timetable is worse for everyone who works late.',
      externalId: 'comment-4711',
      author: { id: 'reader-12', name: 'Jo' },
      article: {
        id: 'article-7',
        url: 'https://news.example/article-7',
        title: 'New timetable for the ferry',
      },
      postedAt: '2026-11-24T09:30:00Z',
    },
  });
