/** `winnow model list` and `winnow model history`. */
import { listModelHistory } from '../moderation/model-choice.ts';
import type { CheckedFile } from '../scoring/models/check-model-files.ts';
import type { CommandIo } from './command-io.ts';
import { formatTable } from './format-table.ts';
import { withModels } from './open-models.ts';

const MAX_HISTORY = 100;

interface ListedModel {
  name: string;
  kind: string;
  isInUse: boolean;
  isInShadow: boolean;
  isDefault: boolean;
  gitRef: string | null;
  lastRunBy: string | null;
  files: { name: string; state: CheckedFile['state']; path: string; bytes: number; sha256: string }[];
}

/** Every known model, its files checked. */
export function listModels(io: CommandIo, options: { json?: true }): Promise<number> {
  return withModels(io, async ({ record, library, chosen }) => {
    const listed: ListedModel[] = [];
    for (const model of library.models) {
      const files = await library.check(model);
      listed.push({
        name: model.name,
        kind: model.kind,
        isInUse: chosen.active?.model === model.name,
        isInShadow: chosen.shadow?.model === model.name,
        isDefault: library.defaultModel === model.name,
        gitRef: model.gitRef,
        lastRunBy: model.lastRunBy,
        files: files.map(({ file, state, path }) => ({ ...file, state, path })),
      });
    }
    await io.output.write(options.json ? `${JSON.stringify(listed, null, 2)}\n` : formatModels(listed));
    const { scorer, shadowScorer } = record.settings;
    const notes = [
      ...(scorer === 'embedded'
        ? []
        : [`WINNOW_SCORER=${scorer} here: processes with this setting score by that.`]),
      ...(shadowScorer === null
        ? []
        : [`WINNOW_SHADOW_SCORER=${shadowScorer} here: it wins over model shadow.`]),
      ...(chosen.active === null ? ['none is in use yet; the first start records the default.'] : []),
      ...describeUnknown(chosen.active?.model ?? null, listed),
    ];
    for (const note of notes) await io.errors.write(`winnow: ${note}\n`);
    return 0;
  });
}

function describeUnknown(active: string | null, listed: readonly ListedModel[]): string[] {
  if (active === null || listed.some((model) => model.name === active)) return [];
  return [`the model in use is ${active}, which this version of Winnow doesn't know (docs/models.md).`];
}

function formatModels(models: readonly ListedModel[]): string {
  const rows = models.map((model) => {
    const roles = [
      ...(model.isInUse ? ['in use'] : []),
      ...(model.isInShadow ? ['in shadow'] : []),
      ...(model.isDefault ? ['default'] : []),
      ...(model.lastRunBy === null ? [] : [`last run by Winnow ${model.lastRunBy}`]),
    ];
    const files = model.files.map(({ name, state }) => `${name} ${state}`);
    return [model.name, model.kind, roles.join(', ') || '-', files.join(', ')];
  });
  return formatTable(rows, ['model', 'kind', 'role', 'files']);
}

/** Every switch, the newest first. */
export function showHistory(io: CommandIo, options: { json?: true }): Promise<number> {
  return withModels(io, async ({ record }) => {
    const history = await listModelHistory(record, MAX_HISTORY);
    const rows = history.map(({ chosenAt, role, previous, model, chosenBy }) => [
      chosenAt.toISOString(),
      role === 'active' ? 'in use' : 'in shadow',
      `${previous ?? '-'} -> ${model ?? '-'}`,
      chosenBy,
    ]);
    const table = formatTable(rows, ['time', 'role', 'change', 'by']);
    await io.output.write(options.json ? `${JSON.stringify(history, null, 2)}\n` : table);
    return 0;
  });
}
