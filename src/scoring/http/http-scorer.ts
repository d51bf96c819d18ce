/** A scorer that asks a remote service, in one of three wire formats. */
import { ATTRIBUTES, noScores, type Scores } from '../../domain/attribute.ts';
import type { Piece, Scorer } from '../scorer.ts';
import { HTTP_DEFAULTS, type HttpFormat, type HttpScorerOptions } from './http-scorer-options.ts';
import { openaiFormat } from './openai-format.ts';
import { perspectiveFormat } from './perspective-format.ts';
import type { RemoteFormat } from './remote-format.ts';
import { openRemoteService } from './remote-service.ts';
import { winnowFormat } from './winnow-format.ts';

const FORMATS: Record<HttpFormat, RemoteFormat> = {
  perspective: perspectiveFormat,
  openai: openaiFormat,
  winnow: winnowFormat,
};

/** Perspective's and Winnow's limit is 20,480 bytes of UTF-8; a UTF-16 code unit takes at most 3. */
const MAX_PIECE_LENGTH = Math.floor(20_480 / 3);

/**
 * Asks nothing yet: a service that is down shows at the first `score`, as `ScorerUnavailable`. Throws where the options
 * are no good. A piece without a visible character is answered 0 on each judged attribute without asking, for the
 * services refuse it. The attributes that the service leaves out of an answer are null in it.
 */
export function createHttpScorer(options: HttpScorerOptions): Scorer {
  const format = FORMATS[options.format];
  if (format === undefined)
    throw new Error(`the remote scorer's format is one of ${Object.keys(FORMATS).join(', ')}`);
  const names = options.attributes ?? format.attributes;
  const attributes = ATTRIBUTES.filter((attribute) => (names[attribute] ?? []).length > 0);
  const service = openRemoteService(options);
  const remoteModel = options.model === undefined ? '' : `/${options.model}`;
  const nothingToJudge = noScores();
  for (const attribute of attributes) nothingToJudge[attribute] = 0;

  return {
    model: options.modelName ?? `http-${options.format}@${service.host}${remoteModel}`,
    attributes,
    languages: options.languages === undefined ? format.languages : options.languages,
    maxBatch: format.maxPieces,
    maxPieceLength: MAX_PIECE_LENGTH,
    isMetered: true,
    maxConcurrent: options.maxConcurrent ?? HTTP_DEFAULTS.maxConcurrent,
    async score(pieces, signal) {
      signal?.throwIfAborted();
      const answers: Scores[] = pieces.map(() => ({ ...nothingToJudge }));
      const asked = pieces.map((piece, index) => ({ piece: sendable(piece), index })).filter(isVisible);
      const requests: Promise<void>[] = [];
      for (let from = 0; from < asked.length; from += format.maxPieces) {
        const part = asked.slice(from, from + format.maxPieces);
        const texts = part.map(({ piece }) => piece);
        const request = format.score(service, texts, names, options, signal).then((scores) => {
          for (const [position, { index }] of part.entries()) answers[index] = scores[position] as Scores;
        });
        requests.push(request);
      }
      await Promise.all(requests);
      return answers;
    },
    close: () => service.close(),
  };
}

const isVisible = ({ piece }: { piece: Piece }) => /[^\s\p{C}]/u.test(piece.text);

/** Within the size limit, and without lone surrogates, which UTF-8 can't carry. */
function sendable(piece: Piece): Piece {
  const text = piece.text.slice(0, MAX_PIECE_LENGTH).replace(/\p{Surrogate}/gu, '\ufffd');
  return text === piece.text ? piece : { ...piece, text };
}
