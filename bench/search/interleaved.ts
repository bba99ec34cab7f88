/** Times of several ways to the same, taken in turn, so that what else the machine does meets all of them alike. */
import { recordOf } from "../../contract/plain/table.ts";

type Way<T> = (input: T) => Promise<unknown>;

/** Milliseconds, by way: for each input the median of its rounds, and all of them. */
type Times<Name extends string> = Record<
  Name,
  { readonly medians: readonly number[]; readonly all: readonly number[] }
>;

/**
 * Each input goes all ways in each of `rounds`, beginning with another each time; `isWarm` where no round that only warms up
 * goes before.
 */
export async function timesInTurn<T, Name extends string>(
  inputs: readonly T[],
  ways: Readonly<Record<Name, Way<T>>>,
  rounds: number,
  isWarm = false,
): Promise<Times<Name>> {
  const names = Object.keys(ways) as Name[];
  const taken = inputs.map(() => new Map<Name, number[]>(names.map((name) => [name, []])));
  for (let round = isWarm ? 0 : -1; round < rounds; round++) {
    for (const [at, input] of inputs.entries()) {
      for (const name of turned(names, round + at)) {
        const milliseconds = await timeOf(ways[name], input);
        if (round >= 0) taken[at]?.get(name)?.push(milliseconds);
      }
    }
  }
  const timesOf = (name: Name) => taken.map((byName) => byName.get(name) ?? []);
  return recordOf(names, (name) => {
    return { medians: timesOf(name).map(median), all: timesOf(name).flat() };
  });
}

function turned<Name>(names: readonly Name[], by: number): Name[] {
  const start = ((by % names.length) + names.length) % names.length;
  return [...names.slice(start), ...names.slice(0, start)];
}

async function timeOf<T>(way: Way<T>, input: T): Promise<number> {
  const started = performance.now();
  await way(input);
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
