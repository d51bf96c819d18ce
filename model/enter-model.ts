/** How the list of known models changes when new weights are described. */
import type { KnownModel, ModelFile } from '../src/scoring/models/model-manifest.ts';

/** `models.json` as it is written; what an entry leaves out is null. */
export interface ModelList {
  default: string;
  models: (Pick<KnownModel, 'name' | 'kind' | 'files'> & Partial<KnownModel>)[];
}

export interface DescribedModel {
  name: string;
  files: readonly ModelFile[];
  /** Tag or commit that holds the files; left out: not known yet. */
  gitRef?: string | undefined;
}

/**
 * The list with this model as its last. A reference that was there stays only where the files are still the same: another commit's
 * files would have the wrong sums.
 */
export function enterModel(
  list: ModelList,
  { name, files, gitRef }: DescribedModel,
  isDefault: boolean,
): ModelList {
  const earlier = list.models.find((model) => model.name === name);
  const isSame = earlier !== undefined && sumsOf(earlier.files) === sumsOf(files);
  const kept = isSame ? earlier.gitRef : undefined;
  return {
    default: isDefault ? name : list.default,
    models: [
      ...list.models.filter((model) => model.name !== name),
      { name, kind: 'embedded', gitRef: gitRef ?? kept ?? null, files },
    ],
  };
}

/** Models beside `name` whose files nobody can be told where to get: those that ship are not theirs any more. */
export function findUnreachable(list: ModelList, name: string): string[] {
  return list.models
    .filter((model) => model.name !== name && (model.gitRef ?? null) === null)
    .map((model) => model.name);
}

function sumsOf(files: readonly ModelFile[]): string {
  return files
    .map((file) => `${file.name} ${file.sha256}`)
    .sort()
    .join('\n');
}
