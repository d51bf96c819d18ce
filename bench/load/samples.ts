/** Latencies as they come in, without a boxed number for each. */
export interface Samples {
  add(valueMs: number): void;
  /** A view of those so far. */
  take(): Float64Array;
}

export function createSamples(): Samples {
  let values = new Float64Array(16_384);
  let length = 0;
  return {
    add(valueMs) {
      if (length === values.length) {
        const larger = new Float64Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = valueMs;
      length += 1;
    },
    take: () => values.subarray(0, length),
  };
}
