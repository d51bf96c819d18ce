/**
 * The parts of the model card that programs write, each between two comments: prose may stand around them and can't go
 * stale with the figures.
 */

/** Every part, with what writes it. */
export const BLOCK_WRITERS = {
  targets: 'npm run eval',
  attributes: 'npm run eval',
  languages: 'npm run eval',
  calibration: 'npm run eval',
  stages: 'npm run eval',
  policy: 'npm run eval',
  robustness: 'npm run eval',
  fairness: 'npm run eval and model/eval/fairness-main.ts',
  context: 'model/eval/context-main.ts',
  'training-rows': 'model/eval/training-rows-main.ts',
} as const;

export type BlockName = keyof typeof BLOCK_WRITERS;

const beginOf = (name: BlockName) => `<!-- ${name}: begin (written by ${BLOCK_WRITERS[name]}) -->`;
const endOf = (name: BlockName) => `<!-- ${name}: end -->`;

/** What stands between the comments of a part. Throws where the page lacks them. */
export function readBlock(page: string, name: BlockName): string {
  const [begin, end] = findBlock(page, name);
  return page.slice(begin, end).trim();
}

/** The page with one part replaced. Throws where the page lacks its comments. */
export function refreshBlock(page: string, name: BlockName, content: string): string {
  const [begin, end] = findBlock(page, name);
  return `${page.slice(0, begin)}\n\n${content.trim()}\n\n${page.slice(end)}`;
}

function findBlock(page: string, name: BlockName): [begin: number, end: number] {
  const begin = page.indexOf(beginOf(name));
  const end = page.indexOf(endOf(name));
  if (begin < 0 || end < begin) {
    throw new Error(`The model card lacks the lines ${beginOf(name)} and ${endOf(name)}.`);
  }
  return [begin + beginOf(name).length, end];
}
