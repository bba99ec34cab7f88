/** Doing several things at the same time, and hearing of them in order. */

/**
 * The results of `work` in the order of `things`. At most `width` are begun and not yet taken, so that a
 * slow taker holds up the work; what is still under way when the taker stops is left to itself.
 */
export async function* inOrder<T, R>(
  things: Iterable<T>,
  width: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (const thing of things) {
    const result = work(thing);
    result.catch(() => {}); // it is told when its turn comes
    begun.push(result);
    const [first] = begun;
    if (begun.length < width || first === undefined) continue;
    yield await first;
    begun.shift();
  }
  for (const result of begun) yield await result;
}
