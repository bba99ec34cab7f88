/** Counts of what was found and what should have been. Pure. */

/**
 * Of one case or of many: how many facts were claimed, how many of those are right, and how many there
 * are to be found. `expected` is 0 throughout where only the claims can be judged.
 */
export type Tally = { readonly right: number; readonly claimed: number; readonly expected: number };

export const noTally: Tally = { right: 0, claimed: 0, expected: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      claimed: sum.claimed + one.claimed,
      expected: sum.expected + one.expected,
    }),
    noTally,
  );
}

/** Facts of which there is one or none: null claims nothing, or is nothing to be found. */
export function tallyOne<Fact, Read = Fact>(
  expected: Fact | null,
  read: Read | null,
  isSame: (expected: Fact, read: Read) => boolean = Object.is,
): Tally {
  const right = expected !== null && read !== null && isSame(expected, read);
  return {
    right: Number(right),
    claimed: Number(read !== null),
    expected: Number(expected !== null),
  };
}

/** Facts of which there are several, each known by its own words. */
export function tallyMany(expected: readonly string[], read: readonly string[]): Tally {
  const wanted = new Set(expected);
  const claims = new Set(read);
  const right = [...claims].filter((one) => wanted.has(one)).length;
  return { right, claimed: claims.size, expected: wanted.size };
}

/** From 0 to 1; 1 where nothing was claimed. */
export function precision({ right, claimed }: Tally): number {
  return claimed === 0 ? 1 : right / claimed;
}

/** From 0 to 1; null where there is nothing to be found. */
export function recall({ right, expected }: Tally): number | null {
  return expected === 0 ? null : right / expected;
}

/** Nothing claimed that is wrong, nothing missed. */
export function isFaultless({ right, claimed, expected }: Tally): boolean {
  return right === claimed && (expected === 0 || right === expected);
}
