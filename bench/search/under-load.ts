/** How much is answered when several ask at once. */

/** `visitors` ask the inputs in turn, each the next when it has its answer, for so many `seconds`. Gives answers a second. */
export async function perSecond<T>(
  inputs: readonly T[],
  ask: (input: T) => Promise<unknown>,
  { visitors, seconds }: { readonly visitors: number; readonly seconds: number },
): Promise<number> {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1_000;
  let next = 0;
  const visitor = async () => {
    while (elapsed() < seconds) {
      const input = inputs[next++ % inputs.length];
      if (input !== undefined) await ask(input);
    }
  };
  await Promise.all(Array.from({ length: visitors }, visitor));
  return next / elapsed();
}
