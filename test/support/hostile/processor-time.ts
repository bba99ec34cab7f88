/** How long the event loop was held, as processor time: a busy machine beside it counts for nothing. */

/** As often as a timer can be. */
const lookEveryMs = 1;

export type BlockWatch = {
  /** The longest since it was last asked, in milliseconds of this process's processor time. */
  readonly longest: () => number;
  readonly stop: () => void;
};

/**
 * Looks at the processor time whenever the loop comes round: what was used between two looks is at least what one
 * stretch of work held the loop for.
 */
export function watchBlocks(): BlockWatch {
  let longest = 0;
  let before = process.cpuUsage();
  const look = () => {
    const now = process.cpuUsage();
    longest = Math.max(longest, (now.user - before.user + now.system - before.system) / 1_000);
    before = now;
  };
  const timer = setInterval(look, lookEveryMs);
  return {
    longest: () => {
      look();
      const told = longest;
      longest = 0;
      return told;
    },
    stop: () => clearInterval(timer),
  };
}

/** The least of three, each while `work` is all there is to do. */
export async function bestOfThree(
  watch: BlockWatch,
  work: () => Promise<unknown>,
): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    watch.longest();
    await work();
    best = Math.min(best, watch.longest());
  }
  return best;
}
