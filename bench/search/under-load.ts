/** How much is answered when several ask at once. */
import { join } from "node:path";
import autocannon from "autocannon";
import { secondsOf } from "../measure/timing.ts";

/** `visitors` ask at a time, each the next when it has its answer, for so many `seconds`. */
type Load = { readonly visitors: number; readonly seconds: number };

/** `refused` is the share of the answers that were none: the portal sheds load when the engine is late. */
type Served = { readonly perSecond: number; readonly refused: number };

/** Answers a second of the portal at `url`, which each visitor asks for the paths in turn, from a thread of its own. */
export async function servedPerSecond(
  url: string,
  paths: readonly string[],
  { visitors, seconds }: Load,
): Promise<Served> {
  const requests = paths.map((path) => ({ method: "GET" as const, path }));
  // A thread wants the path of a function, which autocannon's types do not know.
  const setupClient = join(import.meta.dirname, "start-apart.cjs") as never;
  const load = { url, connections: visitors, duration: seconds, workers: 1, requests, setupClient };
  const { duration, non2xx, errors, timeouts, ...told } = await autocannon({
    ...load,
    timeout: 60,
  });
  const refused = non2xx + errors + timeouts;
  return { perSecond: told["2xx"] / duration, refused: refused / (told["2xx"] + refused || 1) };
}

/** The same of what is asked from here. */
export async function perSecond<T>(
  inputs: readonly T[],
  answer: (input: T) => Promise<unknown>,
  { visitors, seconds }: Load,
): Promise<number> {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1_000;
  let next = 0;
  const visitor = async () => {
    while (elapsed() < seconds) {
      const input = inputs[next++ % inputs.length];
      if (input !== undefined) await answer(input);
    }
  };
  await Promise.all(Array.from({ length: visitors }, visitor));
  return next / elapsed();
}

/** The same of inputs that are each asked once. */
export async function perSecondOnce<T>(
  inputs: readonly T[],
  answer: (input: T) => Promise<unknown>,
  visitors: number,
): Promise<number> {
  const waiting = inputs.values();
  const visitor = async () => {
    for (const input of waiting) await answer(input);
  };
  const seconds = await secondsOf(() => Promise.all(Array.from({ length: visitors }, visitor)));
  return inputs.length / seconds;
}
