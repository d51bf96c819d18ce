/** What was learnt from, in the card: attribute by language. */
import { ATTRIBUTES, type Attribute } from '../../../src/domain/attribute.ts';
import { formatCount } from '../report/format-figure.ts';
import { toMarkdown } from '../report/table.ts';
import type { LearntSet, TrainingRows } from '../training-rows.ts';

/** In Markdown. */
export function renderTrainingRows({ missing, sets }: TrainingRows): string {
  const languages = [...new Set(sets.map(({ language }) => language))];
  const cell = (attribute: Attribute, language: string) => {
    const own = sets.filter((one) => one.language === language && one.attributes[attribute] !== undefined);
    const annotated = describeCounts(
      own.filter(({ kind }) => kind === 'annotated'),
      attribute,
    );
    if (annotated !== null) return annotated;
    return describeCounts(own, attribute) === null ? '**none**' : 'own comments only';
  };
  return [
    'Annotated rows to learn from: cases (label of 0.5 or more) of all rows whose set says something on the attribute, and in how many sets. "None": no row, or no case, is annotated in that language, and its scores there mean little.',
    toMarkdown({
      head: ['attribute', ...languages],
      rows: ATTRIBUTES.map((attribute) => [
        attribute,
        ...languages.map((language) => cell(attribute, language)),
      ]),
    }),
    `Sets: ${sets
      .filter(({ kind }) => kind === 'annotated')
      .map(describeSet)
      .join('; ')}.`,
    `Comments of our own, with toxicity known: ${sets
      .filter(({ kind }) => kind === 'own')
      .map(describeOwn)
      .join('; ')}.`,
    ...(missing.length === 0 ? [] : [`Not in the data folder: ${missing.join(', ')}.`]),
  ].join('\n\n');
}

/** Null where there is no case: a head that saw none can't know what one is. */
function describeCounts(sets: readonly LearntSet[], attribute: Attribute): string | null {
  const sum = (of: 'rows' | 'positives') =>
    sets.reduce((total, { attributes }) => total + (attributes[attribute]?.[of] ?? 0), 0);
  if (sum('positives') === 0) return null;
  return `${formatCount(sum('positives'))} of ${formatCount(sum('rows'))}; ${sets.length}`;
}

function describeOwn({ set, language, attributes }: LearntSet): string {
  const { rows, positives } = attributes.toxicity ?? { rows: 0, positives: 0 };
  return `${set} (${language}) ${formatCount(rows)}, ${formatCount(positives)} of them abuse`;
}

function describeSet({ set, language, attributes }: LearntSet): string {
  return `${set}${language === 'en' ? '' : ` (${language})`}: ${Object.keys(attributes).join(', ')}`;
}
