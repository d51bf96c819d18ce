/** Whether a model's files are at hand and whole: a file with another sum is another model, whatever its name says. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { KnownModel, ModelFile } from './model-manifest.ts';

export interface ModelFolders {
  /** Where the files of this version of Winnow's default model lie. */
  shipped: string;
  /** Holds a folder a model, for those that no longer ship and for a site's own. */
  kept: string;
}

/** `verified`: at `path`, with the right sum. `harmed`: something else lies in the model's own folder. */
export interface CheckedFile {
  file: ModelFile;
  state: 'verified' | 'missing' | 'harmed';
  /** Where it lies, or where it is looked for first. */
  path: string;
}

/** Looks into the model's own folder first, then among what ships. Reads every file of the right size whole. */
export function checkModelFiles(model: KnownModel, folders: ModelFolders): Promise<CheckedFile[]> {
  return Promise.all(model.files.map((file) => checkFile(model.name, file, folders)));
}

async function checkFile(model: string, file: ModelFile, folders: ModelFolders): Promise<CheckedFile> {
  const own = join(folders.kept, model, file.name);
  const shipped = join(folders.shipped, file.name);
  for (const path of [own, shipped]) {
    if ((await compare(path, file)) === 'same') return { file, state: 'verified', path };
  }
  // Another file among what ships is only another version's.
  const state = (await compare(own, { ...file, bytes: -1 })) === 'missing' ? 'missing' : 'harmed';
  return { file, state, path: own };
}

async function compare(path: string, file: ModelFile): Promise<'same' | 'other' | 'missing'> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 'missing';
  if (!found.isFile() || found.size !== file.bytes) return 'other';
  return (await sha256Of(path)) === file.sha256 ? 'same' : 'other';
}

/** Hex; rejects where the file can't be read. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
