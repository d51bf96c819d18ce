/** Brings up the deep stage, or says why the fast stage must serve alone. */
import { readFile } from 'node:fs/promises';
import type { Weights } from '../weights-file.ts';
import { loadDeepModel } from './deep-model.ts';
import { type DeepSettings, readDeepSettings } from './deep-settings.ts';
import { createDeepStage, type DeepStage } from './deep-stage.ts';

export interface DeepFiles {
  /** `deep.json`. */
  settingsPath: string;
  /** `deep.onnx`. */
  modelPath: string;
}

/** `settings` is null where not even they could be read. `reason` says in words for a log what is the matter. */
export type OpenedDeepStage =
  | { stage: DeepStage; settings: DeepSettings }
  | { stage: null; settings: DeepSettings | null; reason: string };

/** What `deep.json` says without the network that it belongs to; null where it can't be read. */
export async function readSettings(files: DeepFiles): Promise<DeepSettings | null> {
  try {
    return readDeepSettings(await readFile(files.settingsPath, 'utf8'));
  } catch {
    return null;
  }
}

/** Never rejects: whatever keeps the deep stage from serving is a reason. Some 200 ms. */
export async function openDeepStage(files: DeepFiles, fast: Weights): Promise<OpenedDeepStage> {
  let settings: DeepSettings | null = null;
  try {
    settings = readDeepSettings(await readFile(files.settingsPath, 'utf8'));
    if (settings.fast !== undefined && settings.fast.sha256 !== fast.header.sha256) {
      throw new Error(
        'deep.json was made for other weights of the fast stage: restore both from one release',
      );
    }
    const model = await loadDeepModel(files.modelPath, settings);
    return { stage: createDeepStage(settings, model), settings };
  } catch (error) {
    return { stage: null, settings, reason: error instanceof Error ? error.message : 'unknown fault' };
  }
}
