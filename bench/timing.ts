/** How long things take. */

/** The seconds of the fastest of `times` runs: what others do on the machine only ever makes it slower. */
export function fastest(times: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) {
    const started = performance.now();
    work();
    best = Math.min(best, (performance.now() - started) / 1_000);
  }
  return best;
}

/** The seconds that one run takes. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

/** The milliseconds of each run, one after the other. */
export async function millisecondsOfEach<T>(
  inputs: readonly T[],
  work: (input: T) => unknown,
): Promise<number[]> {
  const times: number[] = [];
  for (const input of inputs) {
    const started = performance.now();
    await work(input);
    times.push(performance.now() - started);
  }
  return times;
}

/** The value that this share of the values is not above; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
