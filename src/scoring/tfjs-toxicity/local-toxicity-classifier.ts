/**
 * The package's classifier with its weights from a folder. The package has its addresses fixed, but calls two methods
 * for the model and the tokenizer: these are replaced, and all else is the package's own.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import { io } from '@tensorflow/tfjs-core';
import { ToxicityClassifier } from '@tensorflow-models/toxicity';
import { Tokenizer } from '@tensorflow-models/universal-sentence-encoder';

export class LocalToxicityClassifier extends ToxicityClassifier {
  readonly #folder: string;
  readonly #hash = createHash('sha256');

  constructor(folder: string) {
    super();
    this.#folder = resolve(folder);
  }

  /** Eight hex digits that change with the model, its weights or its vocabulary. Once, after `load()`. */
  digest(): string {
    return this.#hash.digest('hex').slice(0, 8);
  }

  override async load(): Promise<void> {
    // One after the other, so that the digest doesn't depend on which file was faster.
    const model = await this.loadModel();
    const tokenizer = await this.loadTokenizer();
    this.loadModel = async () => model;
    this.loadTokenizer = async () => tokenizer;
    await super.load();
  }

  override async loadModel(): Promise<GraphModel> {
    const json = JSON.parse((await this.#read('model.json')).toString('utf8')) as io.ModelJSON;
    const artifacts = await io.getModelArtifactsForJSON(json, async (manifest) => {
      const specs = manifest.flatMap((group) => group.weights);
      const shards: Buffer[] = [];
      for (const path of manifest.flatMap((group) => group.paths)) shards.push(await this.#read(path));
      const weights = Buffer.concat(shards);
      return [
        specs,
        weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.length) as ArrayBuffer,
      ];
    });
    return loadGraphModel({ load: async () => artifacts });
  }

  override async loadTokenizer(): Promise<Tokenizer> {
    return new Tokenizer(JSON.parse((await this.#read('vocab.json')).toString('utf8')));
  }

  /** Only files of the folder: `model.json` names its shards, and may come from anywhere. */
  async #read(name: string): Promise<Buffer> {
    const path = join(this.#folder, name);
    if (!path.startsWith(this.#folder + sep))
      throw new Error(`model.json names a file outside its folder: ${name}`);
    const content = await readFile(path);
    this.#hash.update(content);
    return content;
  }
}
