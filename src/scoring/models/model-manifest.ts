/** The list of known models: which files each is made of, and the sums by which a harmed file is told from a whole one. */
import { readFile } from 'node:fs/promises';

/** A file that a model is made of. Its name says what it is to the kind of model: `embedded.bin`, `deep.onnx`, `deep.json`. */
export interface ModelFile {
  name: string;
  bytes: number;
  /** Hex, lower case. */
  sha256: string;
}

/** A version of a scorer that can be had as files. */
export interface KnownModel {
  /** As it stands beside every score. */
  name: string;
  kind: 'embedded';
  files: readonly ModelFile[];
  /** Tag or commit of Winnow's repository whose `model/weights` holds the files; null: a model of the site's own. */
  gitRef: string | null;
  /** The last version of Winnow whose code runs it; null: this one does. */
  lastRunBy: string | null;
}

export interface ModelManifest {
  /** What a fresh installation scores by; null in a list of a site's own models. */
  defaultModel: string | null;
  models: readonly KnownModel[];
}

/** Names stand in paths and commands: no separators, no leading dot. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Reads the list; `isOptional`: an empty one where there is no such file. Throws, naming the file, where it is no good. */
export async function readManifest(path: string, isOptional = false): Promise<ModelManifest> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (isOptional && code === 'ENOENT') return { defaultModel: null, models: [] };
    throw new Error(`The list of models ${path} can't be read (${code}). Restore it from the release.`);
  }
  const fault = (what: string) => new Error(`The list of models ${path} is no good: ${what}.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fault('it is not JSON');
  }
  const { default: defaultModel = null, models } = asObject(value) ?? {};
  if (!Array.isArray(models)) throw fault('"models" is not a list');
  const read = models.map((model) => readModel(model, fault));
  const names = new Set(read.map((model) => model.name));
  if (names.size < read.length) throw fault('a name stands there twice');
  if (defaultModel === null) return { defaultModel, models: read };
  if (typeof defaultModel !== 'string' || !names.has(defaultModel))
    throw fault('"default" is none of its models');
  return { defaultModel, models: read };
}

function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

function readModel(value: unknown, fault: (what: string) => Error): KnownModel {
  const { name, kind, files, gitRef = null, lastRunBy = null } = asObject(value) ?? {};
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw fault('a model has no name of letters, digits, dots, hyphens and underscores');
  }
  if (kind !== 'embedded') throw fault(`"kind" of ${name} is not "embedded"`);
  if (!Array.isArray(files) || files.length === 0) throw fault(`${name} has no list of files`);
  if (gitRef !== null && (typeof gitRef !== 'string' || !NAME.test(gitRef))) {
    throw fault(`"gitRef" of ${name} is neither a tag nor a commit`);
  }
  if (lastRunBy !== null && (typeof lastRunBy !== 'string' || !NAME.test(lastRunBy))) {
    throw fault(`"lastRunBy" of ${name} is not a version`);
  }
  return { name, kind, gitRef, lastRunBy, files: files.map((file) => readFileEntry(file, name, fault)) };
}

function readFileEntry(value: unknown, model: string, fault: (what: string) => Error): ModelFile {
  const { name, bytes, sha256 } = asObject(value) ?? {};
  if (typeof name !== 'string' || !NAME.test(name)) throw fault(`a file of ${model} has no plain name`);
  if (typeof bytes !== 'number' || !Number.isSafeInteger(bytes) || bytes < 0) {
    throw fault(`"bytes" of ${name} of ${model} is not a size`);
  }
  if (typeof sha256 !== 'string' || !SHA256.test(sha256)) {
    throw fault(`"sha256" of ${name} of ${model} is not 64 lower-case hexadecimal digits`);
  }
  return { name, bytes, sha256 };
}
