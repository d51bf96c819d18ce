/** What to do where a model's files are not at hand, in words that can be followed as they stand. */
import { dirname } from 'node:path';
import type { CheckedFile, ModelFolders } from './check-model-files.ts';
import type { KnownModel } from './model-manifest.ts';

/** Several lines: each file with its sum, where to get it, where to put it. */
export function describeLack(
  model: KnownModel,
  files: readonly CheckedFile[],
  folders: ModelFolders,
): string {
  const lacking = files.filter(({ state }) => state !== 'verified');
  const lines = lacking.flatMap(({ file, state, path }) => {
    const what = state === 'harmed' ? 'is harmed (its SHA-256 is another)' : 'is missing';
    const get =
      model.gitRef === null
        ? []
        : [
            `    get it: git show ${model.gitRef}:model/weights/${file.name} > ${path}`,
            `    (in a clone of Winnow, after mkdir -p ${dirname(path)})`,
          ];
    return [
      `  - ${file.name} ${what}: ${file.bytes} bytes, SHA-256 ${file.sha256}`,
      ...get,
      `    put it at: ${path}`,
    ];
  });
  return [
    `the model ${model.name} is not whole at hand:`,
    ...lines,
    `  Looked in ${dirname(lacking[0]?.path ?? folders.kept)} and in ${folders.shipped}.`,
  ].join('\n');
}
