/** What a test's work costs, told so that other work on the machine changes it as little as can be. */

/** Processor time of a stretch of work that waits for nothing, in milliseconds. */
export function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * How many times longer than its processor time some work takes just now: 1 on a machine that has nothing else to do.
 * A limit in seconds that a test sets to something that waits is meant for such a machine, and is multiplied by this.
 */
export function crowding(): number {
  const begun = performance.now();
  const used = processorMs(() => {
    while (performance.now() < begun + 100);
  });
  return Math.max(1, (performance.now() - begun) / Math.max(1, used));
}
