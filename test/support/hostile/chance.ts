/** What a fuzzer draws: the same in every run with the same seed. */
import { seeded } from "../misspell.ts";

export type Chance = {
  /** A whole number from 0 to below `below`. */
  readonly upTo: (below: number) => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** Whether one of so many times is this one. */
  readonly oneIn: (times: number) => boolean;
  /** `count` of what `make` makes. */
  readonly many: <T>(count: number, make: () => T) => T[];
};

export function createChance(seed: number): Chance {
  const random = seeded(seed);
  const upTo = (below: number) => Math.floor(random() * below);
  return {
    upTo,
    pick: (choices) => choices[upTo(choices.length)] ?? choices[0],
    oneIn: (times) => upTo(times) === 0,
    many: (count, make) => Array.from({ length: count }, make),
  };
}
