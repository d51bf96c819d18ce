/** A mistyped data folder must end a program, and not have it learn from our own comments alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuseArgs } from './parse-tool-args.ts';
import { pathOfSet, type Split } from './train/read-set.ts';

/** Ends the process with status 2, and names what lacks, unless each of the sets is there. */
export function requireSets(folder: string, split: Split, sets: Iterable<string>): void {
  const missing = [...sets].filter((set) => !existsSync(pathOfSet(folder, split, set)));
  if (missing.length === 0) return;
  refuseArgs(
    `${join(folder, split)} lacks ${missing.map((set) => `${set}.jsonl.gz`).join(', ')}. How data are laid out: model/README.md.`,
  );
}
