/** The settings of the models' versions and of the scorer in shadow; part of the table in `settings.ts`. */
import { text, wholeNumber } from './setting-types.ts';

export const MODEL_SETTINGS = {
  modelsDir: text('WINNOW_MODELS_DIR', {
    type: 'folder',
    pattern: /^[^\0]{1,1024}$/,
    advice: 'the path of a folder',
    fallback: null,
    defaultText: '`models` in the data folder',
    meaning:
      'Models that no longer ship with this version, a folder each, and those of your own ([models.md](models.md)). The model in use is copied there at start, so that an upgrade leaves it at hand.',
  }),
  shadowScorer: text('WINNOW_SHADOW_SCORER', {
    type: 'name of a model, `tfjs-toxicity`, `http` or `off`',
    pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    advice: 'the name of a model (`winnow model list`), tfjs-toxicity, http or off',
    fallback: null,
    defaultText: 'what `winnow model shadow` chose',
    meaning:
      'A second scorer that scores the same comments in each worker and decides nothing. With `http` the texts go to the remote scorer.',
  }),
  shadowRetentionDays: wholeNumber('WINNOW_SHADOW_RETENTION_DAYS', {
    min: 1,
    max: 365,
    fallback: 30,
    unit: 'days',
    meaning: 'How long the scores of the scorer in shadow are kept.',
  }),
} as const;
