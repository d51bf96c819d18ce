/** A text to score, as the HTTP API and `winnow score` both take it. */
import { clientId, commentText, contextText, languageTag, storableString } from '../http/fields.ts';
import { z } from '../http/zod.ts';

/** Only `text` is required; a field that isn't named here is refused. */
export const scoreItemSchema = z
  .strictObject({
    id: clientId().optional(),
    text: commentText(),
    language: languageTag().optional(),
    format: z.enum(['text', 'html']).optional(),
    context: z
      .strictObject({ title: storableString(0, 1_000).optional(), parent: contextText().optional() })
      .optional(),
  })
  .openapi('ScoreItem');
