/** Winnow's own `POST /v1/score`: one Winnow may score for another, and any service may take the format. */
import { z } from 'zod';
import { ATTRIBUTES } from '../../domain/attribute.ts';
import { ScorerUnavailable } from '../scorer-faults.ts';
import { type RemoteFormat, readByName } from './remote-format.ts';

const answerSchema = z.looseObject({
  items: z.array(
    z.looseObject({ id: z.string().optional(), scores: z.record(z.string(), z.number().nullable()) }),
  ),
});

export const winnowFormat: RemoteFormat = {
  attributes: Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, [attribute]])),
  languages: null,
  maxPieces: 64,
  async score(service, pieces, names, { apiKey }, signal) {
    const items = pieces.map(({ text, language, context }, index) => ({
      id: String(index),
      text,
      ...(language === null ? {} : { language }),
      ...(context === undefined ? {} : { context }),
    }));
    const headers: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
    const parsed = answerSchema.safeParse(await service.post('/score', { items }, headers, signal));
    if (!parsed.success) throw new ScorerUnavailable("the remote scorer's answer is not in Winnow's format");
    const answers = parsed.data.items;
    const isInOrder = answers.every(({ id }, index) => id === undefined || id === String(index));
    if (answers.length !== pieces.length || !isInOrder) {
      throw new ScorerUnavailable(`the remote scorer did not answer each of ${pieces.length} texts in order`);
    }
    return answers.map((answer) => readByName(names, (name) => answer.scores[name]));
  },
};
