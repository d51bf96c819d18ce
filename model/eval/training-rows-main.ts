/** Counts what is learnt from, attribute by attribute and language by language, for the model card. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseToolArgs, refuseArgs } from '../parse-tool-args.ts';
import { refreshCardFile } from './card/refresh-card.ts';
import { toCompactJson } from './report/write-report.ts';
import { countTrainingRows } from './training-rows.ts';

const OUT = join('model', 'eval', 'training-rows.json');
const CARD = join('model', 'README.md');

const { positionals } = parseToolArgs(
  `Counts the annotated rows that the model learns from, and refreshes ${OUT} and the table in ${CARD}.

  npx tsx model/eval/training-rows-main.ts DATA_DIR

DATA_DIR holds train/<set>.jsonl.gz: see model/README.md. Run it in the repository's root after each change of the plans
(model/train/sets.ts), of our own comments or of the data.

  --help
`,
  { allowPositionals: true, options: {} },
);
const folder = positionals[0];
if (folder === undefined || positionals.length > 1) refuseArgs('Name one data folder.');
const trainingRows = countTrainingRows(folder);
if (trainingRows.sets.every(({ kind }) => kind === 'own')) refuseArgs(`${folder} has no set to learn from.`);
writeFileSync(OUT, toCompactJson(trainingRows));
refreshCardFile(CARD, { trainingRows });
process.stdout.write(`wrote ${OUT}, refreshed ${CARD}\n`);
