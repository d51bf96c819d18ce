/** Rows by the set that they are of, sets and rows in the order of the rows. */
export function bySet<Row extends { set: string }>(all: readonly Row[]): Map<string, Row[]> {
  const sets = new Map<string, Row[]>();
  for (const row of all) {
    const own = sets.get(row.set);
    if (own === undefined) sets.set(row.set, [row]);
    else own.push(row);
  }
  return sets;
}
