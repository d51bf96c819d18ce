/**
 * Perspective's `comments:analyze` (discovery document, revision 20200426): one comment a request. Google's own
 * service ends on 2026-12-31; others speak its format.
 */
import { z } from 'zod';
import type { Scores } from '../../domain/attribute.ts';
import type { Piece } from '../scorer.ts';
import { ScorerUnavailable } from '../scorer-faults.ts';
import { type AttributeNames, type RemoteFormat, readByName } from './remote-format.ts';
import { RemoteRefusal } from './remote-service.ts';

/** A proto3 zero may be left out of the JSON, hence the default. */
const answerSchema = z.looseObject({
  attributeScores: z.record(
    z.string(),
    z.looseObject({ summaryScore: z.looseObject({ value: z.number().default(0) }).optional() }),
  ),
});

/** The refusal that names the attribute which isn't there in this language. */
const refusalSchema = z.looseObject({
  error: z.looseObject({
    details: z.array(
      z.looseObject({
        languageNotSupportedByAttributeError: z.looseObject({ attribute: z.string() }).optional(),
      }),
    ),
  }),
});

export const perspectiveFormat: RemoteFormat = {
  attributes: {
    toxicity: ['TOXICITY'],
    severe_toxicity: ['SEVERE_TOXICITY'],
    identity_attack: ['IDENTITY_ATTACK'],
    insult: ['INSULT'],
    profanity: ['PROFANITY'],
    threat: ['THREAT'],
  },
  // Its production languages, the romanised Hindi (hi-Latn) counted as Hindi.
  languages: [
    'ar',
    'zh',
    'cs',
    'nl',
    'en',
    'fr',
    'de',
    'hi',
    'id',
    'it',
    'ja',
    'ko',
    'pl',
    'pt',
    'ru',
    'es',
    'sv',
  ],
  maxPieces: 1,
  async score(service, pieces, names, options, signal) {
    return Promise.all(pieces.map((piece) => analyze(piece)));

    async function analyze(piece: Piece): Promise<Scores> {
      let wanted = new Set(Object.values(names).flat());
      const path = `/comments:analyze${options.apiKey ? `?key=${encodeURIComponent(options.apiKey)}` : ''}`;
      // Each refusal names one attribute: it is left out, until the rest is answered.
      for (;;) {
        try {
          const answer = await service.post(path, requestFor(piece, wanted), {}, signal);
          return readAnswer(answer, names);
        } catch (error) {
          const unsupported = error instanceof RemoteRefusal ? unsupportedAttribute(error.body) : null;
          if (unsupported === null || !wanted.has(unsupported) || wanted.size === 1) throw error;
          wanted = new Set([...wanted].filter((name) => name !== unsupported));
        }
      }
    }
  },
};

function requestFor(piece: Piece, wanted: ReadonlySet<string>): unknown {
  return {
    comment: { text: piece.text, type: 'PLAIN_TEXT' },
    requestedAttributes: Object.fromEntries([...wanted].map((name) => [name, {}])),
    // The text is the site's: the service is not to keep it.
    doNotStore: true,
    ...(piece.language === null ? {} : { languages: [piece.language] }),
  };
}

function readAnswer(answer: unknown, names: AttributeNames): Scores {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success)
    throw new ScorerUnavailable("the remote scorer's answer is not in Perspective's format");
  return readByName(names, (name) => parsed.data.attributeScores[name]?.summaryScore?.value);
}

function unsupportedAttribute(body: unknown): string | null {
  const parsed = refusalSchema.safeParse(body);
  if (!parsed.success) return null;
  for (const detail of parsed.data.error.details) {
    const name = detail.languageNotSupportedByAttributeError?.attribute;
    if (name !== undefined) return name;
  }
  return null;
}
