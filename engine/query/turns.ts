/** Turns at something that does a few things at once: who waits for one stands in a line, and who has gone does not. */

/** More wait than will be answered in time. */
export class LineFull extends Error {
  override name = "LineFull";
}

/**
 * `take` gives the turn when it comes, as what gives it back, once; it ends early by the signal's reason.
 * @throws LineFull
 */
export type Turns = { readonly take: (signal: AbortSignal) => Promise<() => void> };

/** @param atOnce turns that there are; `mostWaiting` may stand in line for them */
export function createTurns(atOnce: number, mostWaiting: number): Turns {
  // Keeps the order in which they came, and lets each step out at once.
  const line = new Set<() => void>();
  let free = atOnce;
  const pass = () => {
    const [next] = line;
    if (next === undefined) free += 1;
    else next();
  };
  return {
    take: async (signal) => {
      signal.throwIfAborted();
      if (free === 0) await stand(line, mostWaiting, signal);
      else free -= 1;
      return once(pass);
    },
  };
}

function stand(line: Set<() => void>, most: number, signal: AbortSignal): Promise<void> {
  if (line.size >= most) throw new LineFull(`${most} wait for a turn`);
  return new Promise((resolve, reject) => {
    const begin = () => {
      signal.removeEventListener("abort", goAway);
      line.delete(begin);
      resolve();
    };
    const goAway = () => {
      line.delete(begin);
      reject(signal.reason);
    };
    line.add(begin);
    signal.addEventListener("abort", goAway, { once: true });
  });
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}
