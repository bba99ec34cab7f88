/** Time as an argument: tests wait without waiting. */
import { setTimeout as sleep } from "node:timers/promises";

/** `now` counts milliseconds since 1970, `wait` milliseconds. */
export type Clock = {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
};

export const systemClock: Clock = { now: Date.now, wait: (ms) => sleep(ms) };
