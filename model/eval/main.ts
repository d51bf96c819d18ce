/** `npm run eval -- DATA_DIR`: measures the shipped scorer and writes what was found. See `--help`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluate } from './evaluate.ts';
import { readOptions } from './options.ts';

const ownFolder = dirname(fileURLToPath(import.meta.url));
const parsed = readOptions(process.argv.slice(2), ownFolder);
if (!parsed.ok) {
  const isHelp = process.argv.includes('--help');
  (isHelp ? process.stdout : process.stderr).write(`${parsed.message}\n`);
  process.exit(isHelp ? 0 : 2);
}
const { options } = parsed;
try {
  const results = await evaluate(options);
  if (options.out !== null) {
    mkdirSync(options.out, { recursive: true });
    writeFileSync(join(options.out, 'results.json'), `${JSON.stringify(results, null, 1)}\n`);
  }
} catch (error) {
  process.stderr.write(`The evaluation could not be done: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
