/** The table of `docs/settings.md`, made from the settings themselves so that the two can't drift apart. */
import { SETTINGS } from './settings.ts';

/** A Markdown table of every setting, in the order in which they are declared; ends with a line break. */
export function formatSettingsTable(): string {
  const rows = SETTINGS.map((setting) => {
    const name = setting.secret ? `\`${setting.name}\` (or \`${setting.name}_FILE\`)` : `\`${setting.name}\``;
    return `| ${name} | ${setting.type} | ${setting.defaultText} | ${setting.meaning} |`;
  });
  return ['| variable | type | default | meaning |', '|---|---|---|---|', ...rows, ''].join('\n');
}
