/** Tells how well the heads order each set, to choose by while training. */
import { areaUnderCurve } from './area-under-curve.ts';
import { type Example, HEADS } from './example.ts';
import type { Trainer } from './trainer.ts';

/** A line a set: the area under the curve of each head for which it holds ten positives and a negative. */
export function reportSets(trainer: Trainer, examples: readonly Example[]): string {
  const bySet = new Map<string, Example[]>();
  for (const example of examples) {
    const name = /^contrast(-de)?(?=:)/.exec(example.set)?.[0] ?? example.set;
    const rows = bySet.get(name);
    if (rows === undefined) bySet.set(name, [example]);
    else rows.push(example);
  }
  let lines = '';
  for (const [set, rows] of bySet) {
    const logits = rows.map((row) => Float64Array.from(trainer.predict(row.text)));
    const parts: string[] = [];
    HEADS.forEach((attribute, head) => {
      const known = rows.flatMap((row, index) => (Number.isNaN(row.labels[head]) ? [] : [index]));
      const labels = known.map((index) => ((rows[index] as Example).labels[head] as number) >= 0.5);
      const positives = labels.filter(Boolean).length;
      if (positives < 10 || positives === labels.length) return;
      const scores = known.map((index) => (logits[index] as Float64Array)[head] as number);
      parts.push(`${attribute} ${areaUnderCurve(scores, labels).toFixed(3)}`);
    });
    if (parts.length > 0) lines += `  ${set}: ${parts.join(', ')}\n`;
  }
  return lines;
}
