/**
 * Makes a scorer from plain data. A scoring thread can be handed nothing else, and a scorer's libraries are only
 * loaded where that scorer runs: hence the imports inside.
 */
import type { EmbeddedScorerOptions } from './embedded/index.ts';
import type { HttpScorerOptions } from './http/http-scorer-options.ts';
import { isVersionOf } from './models/is-version-of.ts';
import type { Scorer } from './scorer.ts';
import type { TfjsToxicityOptions } from './tfjs-toxicity/tfjs-toxicity-options.ts';

/** Which scorer, and its options; survives structured cloning. */
export type ScorerSpec =
  | {
      kind: 'embedded';
      /** The recorded model; refused where the files turn out to be another. */
      model?: string | undefined;
      /** Its files; those that ship with this version where they are left out. */
      weightsPath?: string | undefined;
      deep?: EmbeddedScorerOptions['deep'];
      /** One stage alone, to measure it. */
      stage?: EmbeddedScorerOptions['stage'];
    }
  | ({ kind: 'tfjs-toxicity' } & TfjsToxicityOptions)
  | ({ kind: 'http' } & HttpScorerOptions)
  | {
      /** A scorer of the site's own: an ES module that exports `createScorer(options): Scorer | Promise<Scorer>`. */
      kind: 'module';
      /** `file:` URL. */
      url: string;
      options?: unknown;
    };

/** Loads the scorer; rejects where its weights, its libraries or its options are no good, saying what to do. */
export async function loadScorer(spec: ScorerSpec): Promise<Scorer> {
  switch (spec.kind) {
    case 'embedded': {
      const { createEmbeddedScorer } = await import('./embedded/index.ts');
      const { model, weightsPath, deep, stage } = spec;
      const scorer = await createEmbeddedScorer({
        ...(weightsPath === undefined ? {} : { weightsPath }),
        ...(deep === undefined ? {} : { deep }),
        ...(stage === undefined ? {} : { stage }),
      });
      if (model === undefined || isVersionOf(scorer.model, model)) return scorer;
      await scorer.close();
      throw new Error(
        `the files that are listed as ${model} hold the model ${scorer.model}; see model/models.json`,
      );
    }
    case 'tfjs-toxicity': {
      const { createTfjsToxicityScorer } = await import('./tfjs-toxicity/tfjs-toxicity.ts');
      return createTfjsToxicityScorer(spec);
    }
    case 'http': {
      const { createHttpScorer } = await import('./http/http-scorer.ts');
      return createHttpScorer(spec);
    }
    case 'module': {
      const loaded = (await import(spec.url)) as {
        createScorer(options: unknown): Scorer | Promise<Scorer>;
      };
      if (typeof loaded.createScorer !== 'function') {
        throw new Error(`${spec.url} must export createScorer(options)`);
      }
      return loaded.createScorer(spec.options);
    }
  }
}
