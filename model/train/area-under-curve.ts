/** The area under the ROC curve by ranks, ties counted half (Mann-Whitney); NaN where a class is empty. */
export function areaUnderCurve(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, index) => index).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let positives = 0;
  let rankSum = 0;
  let at = 0;
  while (at < order.length) {
    let end = at;
    while (end < order.length && scores[order[end] as number] === scores[order[at] as number]) end += 1;
    for (let index = at; index < end; index += 1) {
      if (labels[order[index] as number]) {
        positives += 1;
        rankSum += (at + end + 1) / 2;
      }
    }
    at = end;
  }
  const negatives = scores.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
