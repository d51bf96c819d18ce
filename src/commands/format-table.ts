/** Columns for people. Programs ask for `--json`. */

/** One line a row, columns two spaces apart; the last column is as long as it is. Widths count code points. */
export function formatTable(rows: readonly (readonly string[])[], heading?: readonly string[]): string {
  const all = heading === undefined ? rows : [heading.map((name) => name.toUpperCase()), ...rows];
  const widths: number[] = [];
  for (const row of all) {
    row.slice(0, -1).forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, [...cell].length);
    });
  }
  return all
    .map((row) => {
      const cells = row.map((cell, column) => {
        const isLast = column === row.length - 1;
        return isLast ? cell : cell + ' '.repeat((widths[column] as number) - [...cell].length);
      });
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
