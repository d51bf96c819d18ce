/** The models that this installation knows: what ships with this version of Winnow, and what the site keeps besides. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ScorerSpec } from '../load-scorer.ts';
import { type CheckedFile, checkModelFiles, type ModelFolders } from './check-model-files.ts';
import { describeLack } from './describe-lack.ts';
import { type KnownModel, readManifest } from './model-manifest.ts';

/** A model can't be used here; the message names each file, its sum, where to get it and where to put it. */
export class ModelNotAtHand extends Error {
  override name = 'ModelNotAtHand';
}

export interface ModelLibrary {
  readonly models: readonly KnownModel[];
  /** What a fresh installation scores by. */
  readonly defaultModel: string;
  readonly folders: ModelFolders;
  find(name: string): KnownModel | null;
  /** Reads and sums every file: some 3 ms a MB. */
  check(model: KnownModel): Promise<CheckedFile[]>;
  /** How to load it, its files checked. Rejects with ModelNotAtHand where one is missing or harmed, or nobody knows it. */
  specOf(name: string): Promise<ScorerSpec>;
  /**
   * Copies its files to the folder of kept models, so that an upgrade which ships others leaves them at hand. Rejects
   * where that can't be written to. Safe to call twice and by several processes at once.
   */
  keep(name: string): Promise<void>;
}

/** Reads both lists. Rejects where one is no good, or both have a model of the same name. */
export async function openModelLibrary(options: {
  manifestPath: string;
  folders: ModelFolders;
}): Promise<ModelLibrary> {
  const { manifestPath, folders } = options;
  const ownPath = join(folders.kept, 'models.json');
  const [shipped, own] = await Promise.all([readManifest(manifestPath), readManifest(ownPath, true)]);
  const { defaultModel } = shipped;
  if (defaultModel === null) throw new Error(`The list of models ${manifestPath} names no default.`);
  const models = [...shipped.models, ...own.models];
  const twice = own.models.find(({ name }) => shipped.models.some((model) => model.name === name));
  if (twice) throw new Error(`${ownPath} has a model ${twice.name}, as Winnow has; give it another name.`);
  const find = (name: string) => models.find((model) => model.name === name) ?? null;

  async function locate(name: string): Promise<CheckedFile[]> {
    const model = find(name);
    if (model === null) {
      const known = models.map((m) => m.name).join(', ');
      throw new ModelNotAtHand(
        `this version of Winnow knows no model ${name}; it knows ${known}. A model of your own is described in ${ownPath} (docs/models.md).`,
      );
    }
    if (model.lastRunBy !== null) {
      throw new ModelNotAtHand(
        `this version of Winnow can't run ${name} any more; Winnow ${model.lastRunBy} is the last that does. Go back to that one, or switch to another model.`,
      );
    }
    const files = await checkModelFiles(model, folders);
    if (files.some(({ state }) => state !== 'verified'))
      throw new ModelNotAtHand(describeLack(model, files, folders));
    return files;
  }

  return {
    models,
    defaultModel,
    folders,
    find,
    check: (model) => checkModelFiles(model, folders),
    async specOf(name) {
      const files = await locate(name);
      const pathOf = (file: string) => files.find((f) => f.file.name === file)?.path;
      const weightsPath = pathOf('embedded.bin');
      const modelPath = pathOf('deep.onnx');
      const settingsPath = pathOf('deep.json');
      const hasDeep = modelPath !== undefined && settingsPath !== undefined;
      return {
        kind: 'embedded',
        model: name,
        weightsPath,
        deep: hasDeep ? { modelPath, settingsPath } : null,
      };
    },
    async keep(name) {
      for (const { file, path } of await locate(name)) {
        const target = join(folders.kept, name, file.name);
        if (path === target) continue;
        await mkdir(dirname(target), { recursive: true });
        const part = `${target}.${randomUUID()}.part`;
        try {
          await copyFile(path, part);
          await rename(part, target);
        } catch (error) {
          await rm(part, { force: true });
          throw error;
        }
      }
    },
  };
}
