import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../../../indexer/sync/documents/in-order.ts";

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const result of results) taken.push(result);
  return taken;
}

test("results come in order, whichever is done first, and no more are begun than may be", async () => {
  const width = fc.integer({ min: 1, max: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat()), width, fc.scheduler(), async (things, most, scheduler) => {
      let begun = 0;
      const work = (thing: number) => {
        begun += 1;
        return scheduler.schedule(Promise.resolve(thing));
      };
      const taken: number[] = [];
      const taking = (async () => {
        for await (const result of inOrder(things, most, work)) {
          expect(begun - taken.length).toBeLessThanOrEqual(most);
          taken.push(result);
        }
      })();
      await scheduler.waitFor(taking);
      expect(taken).toEqual(things);
    }),
  );
});

test("what fails is told when its turn comes", async () => {
  const work = async (thing: number) => {
    if (thing === 2) throw new Error("ødelagt");
    return thing;
  };
  const results = inOrder([1, 2, 3], 3, work);
  expect(await results.next()).toMatchObject({ value: 1 });
  await expect(all(results)).rejects.toThrow("ødelagt");
});
