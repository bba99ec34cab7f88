/** Chance that is the same in every run. */

/** `whole` gives a whole number from 0 on, less than `end`; `longTailed` one around `mean`, mostly less, seldom much more. */
export type Random = {
  whole(end: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
  longTailed(mean: number): number;
};

/** Mulberry32, by Tommy Ettinger (public domain): small, and even enough for choosing among words. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (end: number) => Math.floor(next() * end);
  return {
    whole,
    chance: (share) => next() < share,
    longTailed: (mean) => Math.floor(-Math.log(1 - next()) * mean),
    pick: (list) => {
      const picked = list[whole(list.length)];
      if (picked === undefined) throw new Error("There is nothing to pick from.");
      return picked;
    },
  };
}
