/** `@tensorflow-models/toxicity` as a peer, by the scorer that Winnow offers for it, from weights that the user has. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import { createTextScorer } from '../../../src/scoring/score-texts.ts';
import { createTfjsToxicityScorer } from '../../../src/scoring/tfjs-toxicity/tfjs-toxicity.ts';
import { scoreRows } from '../scored-set.ts';
import { type Peer, TFJS_PEER } from './peer.ts';

/** The package's own default: it answers "toxic" from here. */
const OWN_THRESHOLD = 0.85;

/** @param weights a folder, or an http(s) address under which model.json, its shards and vocab.json lie */
export async function createTfjsPeer(weights: string): Promise<Peer> {
  const isAddress = /^https?:/.test(weights);
  const folder = isAddress ? await fetchWeights(weights) : weights;
  try {
    const scorer = createTextScorer(await createTfjsToxicityScorer({ modelDir: folder }));
    return {
      name: TFJS_PEER,
      languages: ['en'],
      thresholdOf: () => OWN_THRESHOLD,
      async scoreRows(rows, onProgress) {
        const scored = await scoreRows(scorer, rows, { onProgress });
        return scored.scores.subarray(0, rows.length * ATTRIBUTES.length);
      },
      close: () => scorer.close(),
    };
  } finally {
    // Loaded whole by now, or not to be had.
    if (isAddress) await rm(folder, { recursive: true, force: true });
  }
}

async function fetchWeights(address: string): Promise<string> {
  const base = address.endsWith('/') ? address : `${address}/`;
  const folder = await mkdtemp(join(tmpdir(), 'winnow-tfjs-'));
  const save = async (name: string): Promise<Buffer> => {
    if (!/^[\w.-]+$/.test(name)) throw new Error(`model.json names a file outside its folder: ${name}`);
    const answer = await fetch(new URL(name, base));
    if (!answer.ok) throw new Error(`${base}${name} answered ${answer.status}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    await writeFile(join(folder, name), bytes);
    return bytes;
  };
  try {
    const model = JSON.parse((await save('model.json')).toString('utf8')) as {
      weightsManifest: { paths: string[] }[];
    };
    for (const path of model.weightsManifest.flatMap(({ paths }) => paths)) await save(path);
    await save('vocab.json');
    return folder;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
