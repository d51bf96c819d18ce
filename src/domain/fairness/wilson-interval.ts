/** How sure a share is that was counted on few rows: a rate without its interval invites to judge by luck. */

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;

export interface Interval {
  /** 0..1 */
  low: number;
  /** 0..1 */
  high: number;
}

/**
 * The 95 % interval of a share of `rows` independent rows, `events` of which count (E. B. Wilson, "Probable inference,
 * the law of succession, and statistical inference", JASA 22, 1927). It holds for few rows and for shares near 0 and 1,
 * where the plain normal interval does not. Of no rows nothing is known: 0..1.
 */
export function wilsonInterval(events: number, rows: number): Interval {
  if (rows === 0) return { low: 0, high: 1 };
  const share = events / rows;
  const z2 = (Z * Z) / rows;
  const centre = (share + z2 / 2) / (1 + z2);
  const reach = (Z * Math.sqrt((share * (1 - share) + z2 / 4) / rows)) / (1 + z2);
  // Rounding must not leave a share of 0 or 1 outside its own interval.
  return {
    low: events === 0 ? 0 : centre - reach,
    high: events === rows ? 1 : centre + reach,
  };
}
