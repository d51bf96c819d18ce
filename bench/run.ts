/** `npm run bench`: builds where needed, brings up the services, runs the scenarios, prints and writes what was seen. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchOptions, HELP, readOptions } from './options.ts';
import { drawPlot } from './report/plot.ts';
import { createProgress } from './report/progress.ts';
import { findWarnings, startResults, writeResults } from './report/results.ts';
import { formatProfiles, summariseProfiles } from './report/summarise-profile.ts';
import { formatTable } from './report/table.ts';
import { SCENARIOS } from './scenarios/all.ts';
import type { ProfileRecording } from './scenarios/scenario.ts';
import { CHECKOUT } from './stage/build.ts';
import { openBench } from './stage/open-bench.ts';

const TOP_FUNCTIONS = 15;

async function run(options: BenchOptions): Promise<void> {
  const progress = createProgress(process.stderr);
  const { ensureBuilt } = (await import(join(CHECKOUT, 'bin', 'ensure-built.mjs'))) as {
    ensureBuilt(): Promise<void>;
  };
  await ensureBuilt();
  progress('starting PostgreSQL and the queue');
  const bench = await openBench({ ...options, log: (line) => progress(line) });
  const profiles: ProfileRecording[] = [];
  const profileRoot = options.profiles ? mkdtempSync(join(tmpdir(), 'winnow-bench-profiles-')) : null;
  const results = startResults(bench, options);
  let failure: Error | null = null;
  try {
    for (const name of options.scenarios) {
      const measurements = await SCENARIOS[name]({
        bench,
        options,
        earlier: results.measurements,
        progress,
        recordProfiles: (of) => {
          if (profileRoot === null) return null;
          const folder = join(profileRoot, of.replaceAll(/[^a-z]+/g, '-'));
          const recording = { name: of, folder, stretch: null };
          profiles.push(recording);
          return recording;
        },
      });
      results.measurements.push(...measurements);
    }
  } catch (error) {
    // What was measured before stays worth having.
    if (results.measurements.length === 0) throw error;
    failure = error as Error;
  } finally {
    progress('stopping');
    await bench.close();
    progress.end();
  }
  results.warnings = findWarnings(results);
  if (failure !== null) results.warnings.push(`The run ended early: ${failure.message}`);
  process.stdout.write(`${formatTable(results)}\n`);
  for (const recording of profiles) printProfiles(recording);
  if (options.out !== null) {
    const { json, svg } = writeResults(options.out, results, drawPlot(results));
    process.stdout.write(`written: ${json}\n         ${svg}\n`);
  }
  if (failure !== null) throw failure;
}

function printProfiles({ name, folder, stretch }: ProfileRecording): void {
  for (const program of ['api', 'worker']) {
    try {
      const summaries = summariseProfiles(join(folder, program), TOP_FUNCTIONS, stretch);
      process.stdout.write(`${formatProfiles(`${name}, ${program}`, summaries)}\n`);
    } catch (error) {
      // The worker doesn't run in every scenario.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

const read = readOptions(process.argv.slice(2), join(CHECKOUT, 'bench', 'results'));
if (!read.ok) {
  const isHelp = read.message === HELP;
  (isHelp ? process.stdout : process.stderr).write(`${isHelp ? '' : 'bench: '}${read.message}`);
  process.exitCode = isHelp ? 0 : 1;
} else {
  // Ctrl-C reaches the whole group: the scenario under way then fails, and the services are stopped on the way out.
  process.on('SIGINT', () => {});
  run(read.options).catch((error: Error) => {
    process.stderr.write(`bench: ${error.message}\n`);
    process.exitCode = 1;
  });
}
