/** OpenAI's `POST /moderations` (openai-node, `src/resources/moderations.ts`): one result a string. */
import { z } from 'zod';
import { ScorerUnavailable } from '../scorer-faults.ts';
import { type RemoteFormat, readByName } from './remote-format.ts';

const answerSchema = z.looseObject({
  results: z.array(z.looseObject({ category_scores: z.record(z.string(), z.number().nullable()) })),
});

export const openaiFormat: RemoteFormat = {
  // Its categories are policies, not qualities: the nearest are read, and profanity, severe toxicity and spam have none.
  // Violence and self-harm stay out, for they are about the subject and not about an attack.
  attributes: {
    toxicity: ['harassment', 'harassment/threatening', 'hate', 'hate/threatening'],
    identity_attack: ['hate', 'hate/threatening'],
    insult: ['harassment'],
    threat: ['harassment/threatening', 'hate/threatening'],
    sexually_explicit: ['sexual', 'sexual/minors'],
  },
  languages: null,
  maxPieces: 32,
  async score(service, pieces, names, { apiKey, model }, signal) {
    const body = { input: pieces.map((piece) => piece.text), ...(model === undefined ? {} : { model }) };
    const headers: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
    const parsed = answerSchema.safeParse(await service.post('/moderations', body, headers, signal));
    if (!parsed.success) throw new ScorerUnavailable("the remote scorer's answer is not in OpenAI's format");
    const { results } = parsed.data;
    if (results.length !== pieces.length) {
      throw new ScorerUnavailable(`the remote scorer answered ${results.length} of ${pieces.length} texts`);
    }
    return results.map((result) => readByName(names, (name) => result.category_scores[name]));
  },
};
