/** A clock that waits without waiting and remembers how long. */
import type { Clock } from "../../../indexer/harvest/site/clock.ts";

type VirtualClock = Clock & { readonly waited: number[] };

/** Begins at noon UTC on 1 March 2024; time passes only by waiting. */
export function createVirtualClock(): VirtualClock {
  let now = Date.UTC(2024, 2, 1, 12);
  const waited: number[] = [];
  return {
    waited,
    now: () => now,
    wait: async (ms) => {
      waited.push(ms);
      now += ms;
    },
  };
}
