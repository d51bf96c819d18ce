/** What `npm run bench -- …` understands. */
import { parseArgs } from 'node:util';
import { SCENARIO_NAMES, type ScenarioName } from './scenario-names.ts';

export interface BenchOptions {
  scenarios: ScenarioName[];
  /** How long each timed scenario is measured, after its warm-up. */
  seconds: number;
  queue: 'redis' | 'postgres' | null;
  connections: number;
  /** How many comments go through end to end. */
  comments: number;
  /** How long POST to decision is sampled. */
  latencySeconds: number;
  /** Requests a second of that sampling. */
  latencyRate: number;
  /** After how many comments memory is read: first and last. */
  memoryAt: [number, number];
  /** Where the services keep their data; the file system there decides what fsync costs. */
  dataDir: string | null;
  /** Folder for the result; null: none is written. */
  out: string | null;
  profiles: boolean;
  /** A folder of texts for the stages; null: made-up ones. */
  texts: string | null;
  /** A folder with another `deep.json` and `deep.onnx`; null: those that ship. */
  deep: string | null;
  /** The Python that may have PyTorch, for the yardstick. */
  python: string;
}

export const HELP = `Measures Winnow on this machine: real PostgreSQL (durable), real queue, API and worker as processes of their own.

  npm run bench -- [options]

  --only a,b        only these: ${SCENARIO_NAMES.join(', ')}
                    (intake brings empty-route along, end-to-end brings scoring: figures are read against them)
  --quick           short runs, to see that all works; too short for figures
  --seconds N       length of each timed scenario (10)
  --queue Q         redis or postgres (redis where there is one)
  --connections N   connections of the single intake (96)
  --comments N      comments of the end-to-end scenario (50000)
  --data-dir D      folder for the services' data (a new one in the temporary folder, removed at the end)
  --out D           folder for the results (bench/results)
  --no-results      print only
  --texts D         comments for the stages: every line of D's .txt files, "text" of its .jsonl and .jsonl.gz files
  --deep D          folder with another deep.json and deep.onnx to measure the stages with
  --python P        Python whose PyTorch runs BERT-base beside the stages (python3; skipped where it has none)
  --profile         also record CPU profiles of API and worker, and print their 15 costliest functions
  --help
`;

export type ParsedOptions = { ok: true; options: BenchOptions } | { ok: false; message: string };

/** Reads the command line; `defaultOut` is where results go unless it says otherwise. `help` answers the help text. */
export function readOptions(args: readonly string[], defaultOut: string): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean', default: false },
        seconds: { type: 'string' },
        queue: { type: 'string' },
        connections: { type: 'string', default: '96' },
        comments: { type: 'string' },
        'data-dir': { type: 'string' },
        out: { type: 'string' },
        'no-results': { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        texts: { type: 'string' },
        deep: { type: 'string' },
        python: { type: 'string', default: 'python3' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { ok: false, message: HELP };
    const { quick, queue } = values;
    if (queue !== undefined && queue !== 'redis' && queue !== 'postgres') {
      throw new Error('--queue takes redis or postgres.');
    }
    return {
      ok: true,
      options: {
        scenarios: readScenarios(values.only),
        seconds: readNumber('--seconds', values.seconds ?? (quick ? '3' : '10')),
        queue: queue ?? null,
        connections: readNumber('--connections', values.connections),
        comments: readNumber('--comments', values.comments ?? (quick ? '5000' : '50000')),
        latencySeconds: quick ? 5 : 30,
        latencyRate: 100,
        memoryAt: quick ? [2_000, 8_000] : [50_000, 200_000],
        dataDir: values['data-dir'] ?? null,
        out: values['no-results'] ? null : (values.out ?? defaultOut),
        profiles: values.profile,
        texts: values.texts ?? null,
        deep: values.deep ?? null,
        python: values.python,
      },
    };
  } catch (error) {
    return { ok: false, message: `${(error as Error).message}\n\n${HELP}` };
  }
}

function readScenarios(only: string | undefined): ScenarioName[] {
  if (only === undefined) return [...SCENARIO_NAMES];
  const asked = new Set<string>(only.split(',').map((name) => name.trim()));
  const unknown = [...asked].filter((name) => !SCENARIO_NAMES.includes(name as ScenarioName));
  if (unknown.length > 0) throw new Error(`--only: there is no scenario ${unknown.join(', ')}.`);
  if (asked.has('intake-single')) asked.add('empty-route');
  if (asked.has('end-to-end')) asked.add('scoring');
  return SCENARIO_NAMES.filter((name) => asked.has(name));
}

function readNumber(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} takes a whole number from 1.`);
  return number;
}
