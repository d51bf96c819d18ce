/** The settings of a remote scorer: plain data, because a scoring thread is handed them. */
import type { Attribute } from '../../domain/attribute.ts';

export const HTTP_FORMATS = ['perspective', 'openai', 'winnow'] as const;
export type HttpFormat = (typeof HTTP_FORMATS)[number];

export interface HttpScorerOptions {
  format: HttpFormat;
  /**
   * Where the service's paths begin, http or https: `https://host/v1alpha1` for Perspective, `https://host/v1` for
   * OpenAI and for Winnow. Nothing but this origin is ever asked.
   */
  url: string;
  /** Sent as the format wants it; never logged, and in no error. */
  apiKey?: string | undefined;
  /** The remote model to ask for (OpenAI). */
  model?: string | undefined;
  /** Stored with each score; default `http-<format>@<host>`, with the remote model's name where one is set. */
  modelName?: string | undefined;
  /** For each attribute the remote names that it is read from (the highest counts); default: the format's own. */
  attributes?: Partial<Record<Attribute, readonly string[]>> | undefined;
  /** ISO 639-1 codes that the service knows; null: any; default: the format's own. */
  languages?: readonly string[] | null | undefined;
  /** For one try, from connecting to the last byte, in ms. */
  timeoutMs?: number | undefined;
  /** Tries of one request, the first included. */
  maxTries?: number | undefined;
  /** Requests at a time, of this thread. */
  maxConcurrent?: number | undefined;
  /** Bytes of an answer, headers not counted; a longer one is a fault. */
  maxAnswerBytes?: number | undefined;
  /** So many failed tries in a row, and the service is left alone for `restMs`. */
  failuresToRest?: number | undefined;
  restMs?: number | undefined;
}

export const HTTP_DEFAULTS = {
  timeoutMs: 5_000,
  maxTries: 3,
  maxConcurrent: 8,
  maxAnswerBytes: 1_048_576,
  failuresToRest: 5,
  restMs: 10_000,
} as const;
