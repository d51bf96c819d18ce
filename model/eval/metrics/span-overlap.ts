/** How well marked stretches agree with the raters': the character F1 of SemEval-2021 task 5. */

/** Half-open stretch of a text; the unit is the caller's, the same for both sides. */
export type Stretch = readonly [begin: number, end: number];

/** The characters that any of the stretches covers. */
function coverOf(stretches: readonly Stretch[]): Set<number> {
  const cover = new Set<number>();
  for (const [begin, end] of stretches) for (let at = begin; at < end; at += 1) cover.add(at);
  return cover;
}

/**
 * F1 of one text's characters, 0..1 (Pavlopoulos et al. 2021, after Da San Martino et al. 2019): where the raters marked
 * nothing, 1 for marking nothing and 0 for anything else. A set's figure is the mean over its texts.
 */
export function spanF1(found: readonly Stretch[], marked: readonly Stretch[]): number {
  const mine = coverOf(found);
  const theirs = coverOf(marked);
  if (theirs.size === 0) return mine.size === 0 ? 1 : 0;
  let shared = 0;
  for (const at of mine) if (theirs.has(at)) shared += 1;
  return (2 * shared) / (mine.size + theirs.size);
}

/** From UTF-16 code units, as JavaScript counts, to Unicode code points, as the sets do; `text` is what they lie in. */
export function toCodePoints(text: string, stretches: readonly Stretch[]): Stretch[] {
  const points = new Uint32Array(text.length + 1);
  let point = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    points[unit] = point;
    const code = text.charCodeAt(unit);
    const isFirstHalf = code >= 0xd800 && code < 0xdc00 && isSecondHalf(text.charCodeAt(unit + 1));
    if (!isFirstHalf) point += 1;
  }
  points[text.length] = point;
  return stretches.map(([begin, end]) => [points[begin] as number, points[end] as number]);
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
