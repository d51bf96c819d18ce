/**
 * Writes what lies in `model/weights` into the list of known models: `npx tsx model/describe-model.ts [--default]
 * [--git-ref REF]`. Run it after each training: weights whose sum isn't in the list are taken for harmed ones.
 *
 * The model's name is what the scorer itself answers. `--default` makes it what fresh installations score by; `--git-ref`
 * names the tag or commit that holds the files, once there is one.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEmbeddedScorer } from '../src/scoring/embedded/index.ts';
import { sha256Of } from '../src/scoring/models/check-model-files.ts';
import type { KnownModel, ModelFile } from '../src/scoring/models/model-manifest.ts';

/** What an embedded model may be made of; those that are there belong to it. */
const FILES = ['embedded.bin', 'deep.onnx', 'deep.json'];
const MANIFEST = join('model', 'models.json');

const { values } = parseArgs({ options: { default: { type: 'boolean' }, 'git-ref': { type: 'string' } } });

async function describeFile(name: string): Promise<ModelFile[]> {
  const path = join('model', 'weights', name);
  const found = await stat(path).catch(() => null);
  return found === null ? [] : [{ name, bytes: found.size, sha256: await sha256Of(path) }];
}

const scorer = await createEmbeddedScorer();
const { model: name } = scorer;
await scorer.close();
const files = (await Promise.all(FILES.map(describeFile))).flat();
const manifest = JSON.parse(await readFile(MANIFEST, 'utf8')) as {
  default: string;
  models: Partial<KnownModel>[];
};
const earlier = manifest.models.find((model) => model.name === name);
const described: Partial<KnownModel> = {
  name,
  kind: 'embedded',
  gitRef: values['git-ref'] ?? earlier?.gitRef ?? null,
  files,
};
manifest.models = [...manifest.models.filter((model) => model.name !== name), described];
if (values.default) manifest.default = name;
await writeFile(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
process.stdout.write(`${name}: ${files.map((file) => file.name).join(', ')}; default: ${manifest.default}\n`);
