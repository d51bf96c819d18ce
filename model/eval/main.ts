/** `npm run eval -- DATA_DIR`: measures the shipped scorer and writes what was found. See `--help`. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refreshCardFile } from './card/refresh-card.ts';
import { evaluate } from './evaluate.ts';
import { readOptions } from './options.ts';
import { printSummary } from './report/print-summary.ts';
import { fairnessRunOf, writeReport } from './report/write-report.ts';

const parsed = readOptions(process.argv.slice(2), dirname(fileURLToPath(import.meta.url)));
if (!parsed.ok) {
  (parsed.isHelp ? process.stdout : process.stderr).write(`${parsed.message}\n`);
  process.exit(parsed.isHelp ? 0 : 2);
}
const { options } = parsed;
try {
  const results = await evaluate(options);
  process.stdout.write(printSummary(results));
  if (options.out !== null) {
    for (const path of writeReport(results, options.out)) process.stdout.write(`wrote ${path}\n`);
  }
  if (options.card !== null) {
    refreshCardFile(options.card, { results, fairness: fairnessRunOf(results) });
    process.stdout.write(`refreshed ${options.card}\n`);
  }
} catch (error) {
  process.stderr.write(`The evaluation could not be done: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
