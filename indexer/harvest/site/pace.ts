/** Keeps requests to one host apart. */
import type { Clock } from "./clock.ts";

/** Gives a function that resolves when the next request may go, at most `perSecond` of them a second. */
export function createPace(perSecond: number, clock: Clock): () => Promise<void> {
  const interval = 1000 / perSecond;
  let next = 0;
  return async () => {
    const start = Math.max(clock.now(), next);
    next = start + interval;
    const early = start - clock.now();
    if (early > 0) await clock.wait(early);
  };
}
