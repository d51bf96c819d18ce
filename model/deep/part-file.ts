/**
 * Lines that a long run has come to so far, beside the file that it will write: started again, it goes on after them. The first
 * line says of what run they are; another run begins anew.
 */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

export interface PartFile {
  /** Whole lines that an earlier start left, in order. */
  readonly lines: readonly string[];
  append(lines: readonly string[]): void;
  /** Call it once the result is written. */
  remove(): void;
}

/** @param run what the lines depend on, without a line break: inputs and their order, settings, models */
export function openPartFile(path: string, run: string): PartFile {
  // What follows the last line break was cut off in the midst.
  const whole = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  const lines = whole[0] === run ? whole.slice(1) : [];
  writeFileSync(path, `${[run, ...lines].join('\n')}\n`);
  return {
    lines,
    append: (more) => {
      if (more.length > 0) appendFileSync(path, `${more.join('\n')}\n`);
    },
    remove: () => rmSync(path, { force: true }),
  };
}
