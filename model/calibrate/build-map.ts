/** Puts the attributes' maps together and writes them as a file. */
import { ATTRIBUTES, type Attribute } from '../../src/domain/attribute.ts';
import { PERSPECTIVE_MAP_FORMAT } from '../../src/domain/perspective/parse-perspective-map.ts';
import type { AttributeMap, PerspectiveMap } from '../../src/domain/perspective/perspective-map.ts';
import { BOOTSTRAP_SEED } from '../eval/metrics/bootstrap.ts';
import type { SetRow } from '../train/read-set.ts';
import { fitAttribute } from './fit-attribute.ts';
import { SAMPLE_SET } from './load-sample.ts';

/** Trained before the sample was taken out of training: their maps flatter them, and say so. */
const LEARNT_THE_SAMPLE = /^embedded-0\.[12](-|$)/;

export interface BuildMapOptions {
  /** As the scorer names itself. */
  model: string;
  /** `labels` are Perspective's scores, 0..1. */
  rows: readonly Pick<SetRow, 'labels'>[];
  /** By row, 1 for those to fit on. */
  isUnseen: Uint8Array;
  /** The model's scores of the rows, 0..1; NaN where it doesn't judge. */
  ownScores(attribute: Attribute): Float64Array;
  resamples: number;
  seed?: number;
  onAttribute?(): void;
}

/** The map of every attribute that both scorers judge in every row. The same input gives the same map. */
export function buildMap(options: BuildMapOptions): PerspectiveMap {
  const { model, rows, isUnseen, resamples, seed = BOOTSTRAP_SEED } = options;
  const attributes: Partial<Record<Attribute, AttributeMap>> = {};
  for (const attribute of ATTRIBUTES) {
    const perspective = Float64Array.from(rows, ({ labels }) => labels[attribute] ?? Number.NaN);
    const own = options.ownScores(attribute);
    if (![...perspective, ...own].some(Number.isNaN)) {
      attributes[attribute] = fitAttribute({ perspective, own }, isUnseen, { resamples, seed });
    }
    options.onAttribute?.();
  }
  const fittedRows = isUnseen.reduce((sum, unseen) => sum + unseen, 0);
  const sample = {
    name: SAMPLE_SET,
    rows: rows.length,
    fittedRows,
    isUnseen: !LEARNT_THE_SAMPLE.test(model),
  };
  return { model, sample, attributes };
}

/**
 * JSON with a list a line, so that a new map can be compared with the old one by eye.
 *
 * @param settingsSha256 of the `deep.json` by which the sample was scored: a map of other bands or levels is another map
 */
export function formatMap({ model, sample, attributes }: PerspectiveMap, settingsSha256?: string): string {
  const document = {
    format: PERSPECTIVE_MAP_FORMAT,
    about:
      'Thresholds on x (Perspective) and y (this model) hold about the same share of the rows that were fitted on. low and high: 95 % bootstrap interval of y. shareHeld: at or above x, of all rows; rowsHeld: of those fitted on. See docs/perspective-thresholds.md.',
    model,
    ...(settingsSha256 === undefined ? {} : { settingsSha256 }),
    sample,
    attributes,
  };
  const text = JSON.stringify(document, null, 1);
  return `${text.replace(/\[\s+([\d.,\se-]+?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;
}
