/** Asks again after faults that pass, with growing waits, and for as long as the site asks. */
import type { Clock } from "./clock.ts";
import { HarvestError, isPassing } from "./harvest-error.ts";

/** Milliseconds before the second, third … request. */
export const waits = [2_000, 4_000, 8_000, 16_000, 32_000];

/** Longer than this a run does not stand still for one site; the next run goes on. */
const longestWait = 15 * 60_000;

/**
 * What `attempt` gives. Not p-retry: its waits are the system's own, and here the clock is an argument.
 * @throws HarvestError of the last attempt, or `told-to-wait`
 */
export async function withPatience<T>(attempt: () => Promise<T>, clock: Clock): Promise<T> {
  for (const growing of waits) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
      const { address, retryAfterMs } = error;
      if (retryAfterMs > longestWait) {
        throw new HarvestError("told-to-wait", address, { cause: error });
      }
      await clock.wait(Math.max(growing, retryAfterMs));
    }
  }
  return attempt();
}
