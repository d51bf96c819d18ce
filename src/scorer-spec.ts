/** From the settings to a scorer as plain data; apart from `context.ts`, so that the command line loads no services. */
import type { Settings } from '../config/settings.ts';
import type { ScorerSpec } from './scoring/load-scorer.ts';

/** The scorer that the settings name, as plain data for the scoring threads. */
export function scorerSpec(settings: Settings): ScorerSpec {
  switch (settings.scorer) {
    case 'tfjs-toxicity':
      return { kind: 'tfjs-toxicity', modelDir: settings.toxicityModelDir ?? undefined };
    case 'http': {
      const spec = httpScorerSpec(settings);
      if (!spec) throw new Error('WINNOW_HTTP_SCORER_URL is not set, and WINNOW_SCORER=http needs it.');
      return spec;
    }
    case 'embedded':
      return { kind: 'embedded' };
  }
}

/** The remote scorer; null where none is set up. */
export function httpScorerSpec(settings: Settings): ScorerSpec | null {
  if (settings.httpScorerUrl === null) return null;
  return {
    kind: 'http',
    url: settings.httpScorerUrl,
    format: settings.httpScorerFormat,
    apiKey: settings.httpScorerKey ?? undefined,
    timeoutMs: settings.httpScorerTimeoutMs,
  };
}
