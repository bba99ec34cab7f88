/** Time as an argument: tests wait without waiting. */
import { setTimeout as sleep } from "node:timers/promises";

/** `now` and `wait` count milliseconds; only differences of `now` and HTTP dates are looked at. */
export type Clock = {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
};

export const systemClock: Clock = { now: Date.now, wait: (ms) => sleep(ms) };
