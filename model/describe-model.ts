/** Writes what lies in `model/weights` into the list of known models. See `--help`. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEmbeddedScorer } from '../src/scoring/embedded/index.ts';
import { sha256Of } from '../src/scoring/models/check-model-files.ts';
import type { ModelFile } from '../src/scoring/models/model-manifest.ts';
import { enterModel, findUnreachable, type ModelList } from './enter-model.ts';
import { parseToolArgs, refuseArgs } from './parse-tool-args.ts';

/** What an embedded model may be made of; those that are there belong to it. */
const FILES = ['embedded.bin', 'deep.onnx', 'deep.json'];
const MANIFEST = join('model', 'models.json');
const HELP = `Writes name, sizes and sums of the weights in model/weights into ${MANIFEST}.

  npx tsx model/describe-model.ts [options]

Run it in the repository's root after each training: weights whose sum isn't in the list are taken for harmed ones. The
model's name is what the scorer itself answers.

  --default        make it what fresh installations score by
  --git-ref REF    tag or commit that holds the files, once there is one: it tells owners where to get them when other
                   weights ship; one that stands in the list stays while the files are the same
  --help
`;

const { values, positionals } = parseToolArgs(HELP, {
  allowPositionals: true,
  options: { default: { type: 'boolean', default: false }, 'git-ref': { type: 'string' } },
});
if (positionals.length > 0) refuseArgs('It takes no arguments, only options.');

async function describeFile(name: string): Promise<ModelFile[]> {
  const path = join('model', 'weights', name);
  const found = await stat(path).catch(() => null);
  return found === null ? [] : [{ name, bytes: found.size, sha256: await sha256Of(path) }];
}

try {
  const scorer = await createEmbeddedScorer();
  const { model: name } = scorer;
  await scorer.close();
  if (scorer.warning !== undefined)
    throw new Error(`${scorer.warning}. What can't serve whole is no version to enter`);
  const files = (await Promise.all(FILES.map(describeFile))).flat();
  const before = JSON.parse(await readFile(MANIFEST, 'utf8')) as ModelList;
  const list = enterModel(before, { name, files, gitRef: values['git-ref'] }, values.default);
  await writeFile(MANIFEST, `${JSON.stringify(list, null, 2)}\n`);
  process.stdout.write(`${name}: ${files.map((file) => file.name).join(', ')}; default: ${list.default}\n`);
  for (const other of findUnreachable(list, name)) {
    process.stderr.write(
      `Warning: ${other} has no gitRef in ${MANIFEST}. An installation that scores by it can't be told where its files are: name the commit that holds them.\n`,
    );
  }
} catch (error) {
  process.stderr.write(`The weights could not be described: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
