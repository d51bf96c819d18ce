/** A table of texts, for Markdown and for a terminal. */

export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** GitHub's Markdown; columns after the first `textColumns` are set to the right. */
export function toMarkdown({ head, rows }: Table, textColumns = 1): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, column) => (column < textColumns ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Columns padded to their widest cell, two spaces between them. */
export function toTerminal({ head, rows }: Table, textColumns = 1): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] as number;
        return column < textColumns ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
