/** How long things take. */

/**
 * The seconds that work on one core takes, in the fastest of `times` runs: what others do on the machine
 * only ever makes it slower. While they have the core the clock runs on, but not the processor time, which
 * in turn counts the threads that collect garbage: the lesser of the two is the nearest.
 */
export function fastest(times: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(used);
    best = Math.min(best, (performance.now() - started) / 1e3, (user + system) / 1e6);
  }
  return best;
}

/** The seconds that one run takes. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

/** The value that this share of the values is not above; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
