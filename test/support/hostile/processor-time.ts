/**
 * How long the event loop was held: a busy machine beside it counts for nothing, as it takes no processor time here,
 * and neither do threads that work beside the loop, as no more time goes by.
 */

/** As often as a timer can be. */
const lookEveryMs = 1;

export type BlockWatch = {
  /** The longest since it was last asked, in milliseconds. */
  readonly longest: () => number;
  readonly stop: () => void;
};

/**
 * Looks at the clock and at the processor time of the whole process whenever the loop comes round: one stretch of work
 * held the loop for no more than the lesser of both between two looks.
 */
export function watchBlocks(): BlockWatch {
  let longest = 0;
  let before = readClocks();
  const look = () => {
    const now = readClocks();
    longest = Math.max(longest, Math.min(now.used - before.used, now.passed - before.passed));
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

/** In milliseconds: processor time used, and time gone by. */
function readClocks() {
  const { user, system } = process.cpuUsage();
  return { used: (user + system) / 1_000, passed: performance.now() };
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
