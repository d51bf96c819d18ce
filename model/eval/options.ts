/** What `npm run eval -- …` understands. */
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { STAGES, type Stage } from './counted-scorer.ts';
import type { EvalSplit } from './eval-sets.ts';

export const PEER_NAMES = ['word-list', 'linear', 'tfjs'] as const;
export type PeerName = (typeof PEER_NAMES)[number];

export interface EvalOptions {
  folder: string;
  split: EvalSplit;
  /** Names of sets; null: all. */
  only: string[] | null;
  stages: Stage[];
  peers: PeerName[];
  /** Folder or address of the weights of `@tensorflow-models/toxicity`. */
  tfjsWeights: string | null;
  /** Folder of weights in place of the shipped ones. */
  weightsFolder: string | null;
  resamples: number;
  threads: number;
  /** The most rows of a file; null: all. */
  maxRows: number | null;
  /** Folder for results, report and pictures; null: none are written. */
  out: string | null;
  /** The model card whose figures are refreshed; null: none is. */
  card: string | null;
}

export const HELP = `Measures the embedded scorer on labelled sets, beside simpler ones, and writes a report.

  npm run eval -- DATA_DIR [options]

DATA_DIR holds dev/<set>.jsonl.gz and test/<set>.jsonl.gz (and train/ for the linear baseline): see model/README.md.

  --split S           test (the report; the default) or dev (to choose by)
  --only a,b          only these sets
  --stages a,b        of ${STAGES.join(', ')}; the first gets every measurement, the others the tables (all three)
  --peers a,b         of ${PEER_NAMES.join(', ')}, or none (word-list,linear; tfjs too where its weights are given)
  --tfjs-weights W    folder or address with model.json, its shards and vocab.json of @tensorflow-models/toxicity
  --weights FOLDER    with embedded.bin, deep.json and deep.onnx in place of the shipped ones
  --resamples N       bootstrap resamples, 500 or more for a report (1000)
  --threads N         scoring threads (2)
  --out FOLDER        where results, report and pictures go (model/eval for a whole run; a partial run writes none)
  --card FILE         the model card whose figures are refreshed (model/README.md for a whole run on test without --out)
  --quick             at most 300 rows of a file, 200 resamples, a tenth of the baseline's rows: to see that all works
  --help
`;

export type ParsedOptions =
  | { ok: true; options: EvalOptions }
  | { ok: false; isHelp: boolean; message: string };

/** Reads the command line. Whatever is wrong with it, or `--help`, answers a message. */
export function readOptions(args: readonly string[], defaultOut: string): ParsedOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        split: { type: 'string', default: 'test' },
        only: { type: 'string' },
        stages: { type: 'string' },
        peers: { type: 'string' },
        'tfjs-weights': { type: 'string' },
        weights: { type: 'string' },
        resamples: { type: 'string' },
        threads: { type: 'string', default: '2' },
        out: { type: 'string' },
        card: { type: 'string' },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { ok: false, isHelp: true, message: HELP };
    const [folder, ...rest] = positionals;
    if (folder === undefined) throw new Error('Name the data folder.');
    if (rest.length > 0) throw new Error(`One folder only, not also ${rest.join(', ')}.`);
    const { split, quick } = values;
    if (split !== 'test' && split !== 'dev') throw new Error('--split takes test or dev.');
    const tfjsWeights = values['tfjs-weights'] ?? null;
    const peers = readNames('--peers', values.peers, PEER_NAMES, [
      'word-list',
      'linear',
      ...(tfjsWeights === null ? [] : (['tfjs'] as const)),
    ]);
    if (peers.includes('tfjs') && tfjsWeights === null) {
      throw new Error('The peer tfjs needs --tfjs-weights.');
    }
    const isWhole =
      !quick && [values.only, values.weights, values.stages].every((value) => value === undefined);
    return {
      ok: true,
      options: {
        folder,
        split,
        only: values.only?.split(',').map((name) => name.trim()) ?? null,
        stages: readNames('--stages', values.stages, STAGES, STAGES),
        peers,
        tfjsWeights,
        weightsFolder: values.weights ?? null,
        resamples: readNumber('--resamples', values.resamples ?? (quick ? '200' : '1000')),
        threads: readNumber('--threads', values.threads),
        maxRows: quick ? 300 : null,
        out: values.out ?? (isWhole ? defaultOut : null),
        card:
          values.card ??
          (isWhole && split === 'test' && values.out === undefined ? cardBeside(defaultOut) : null),
      },
    };
  } catch (error) {
    return { ok: false, isHelp: false, message: `${(error as Error).message}\n\n${HELP}` };
  }
}

/** The model card that figures in a folder belong to: `README.md` in the folder above. */
export function cardBeside(out: string): string {
  return join(dirname(out), 'README.md');
}

function readNames<Name extends string>(
  option: string,
  value: string | undefined,
  known: readonly Name[],
  fallback: readonly Name[],
): Name[] {
  if (value === undefined) return [...fallback];
  const asked = value.split(',').map((name) => name.trim());
  if (option === '--peers' && value === 'none') return [];
  const unknown = asked.filter((name) => !known.includes(name as Name));
  if (unknown.length > 0) throw new Error(`${option} takes ${known.join(', ')}, not ${unknown.join(', ')}.`);
  // In the order that was asked for: the first stage is the one that the report is on.
  return [...new Set(asked)] as Name[];
}

function readNumber(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} takes a whole number from 1.`);
  return number;
}
