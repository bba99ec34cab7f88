/** Goes through a list against one site, one after another, and knows when to leave the site alone. */
import { faults, HarvestError, isPassing } from "./site/harvest-error.ts";

/** So many faults in a row that waiting did not mend: the site is down, and the rest is left. */
const strikesBeforeLeaving = 3;

/** `fault` is null where all went well. */
export type Outcome<T> = { readonly thing: T; readonly fault: HarvestError | null };

/** A fault of the file system is one of ours; anything else is a bug and is thrown on. */
export function toHarvestError(error: unknown): HarvestError {
  if (error instanceof HarvestError) return error;
  if (error instanceof Error && "syscall" in error) {
    return new HarvestError("own-files", error.message, { cause: error });
  }
  throw error;
}

async function attempt(task: Promise<void>): Promise<HarvestError | null> {
  try {
    await task;
    return null;
  } catch (error) {
    return toHarvestError(error);
  }
}

/** What was tried, in order; what is not among the outcomes was left. `onDone` counts them. */
export async function goThrough<T>(
  things: readonly T[],
  task: (thing: T) => Promise<void>,
  onDone: (done: number) => void = () => {},
): Promise<Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  let strikes = 0;
  for (const thing of things) {
    const fault = await attempt(task(thing));
    outcomes.push({ thing, fault });
    onDone(outcomes.length);
    strikes = isPassing(fault) ? strikes + 1 : 0;
    if (strikes === strikesBeforeLeaving) break;
    if (fault !== null && faults[fault.fault].next === "stop") break;
  }
  return outcomes;
}
