import { expect, test } from "vitest";
import { inTurns } from "../../../../server/search/hits/in-turns.ts";

const lengthOf = (text: string) => text.length;

/** What happened, in order: who waited for the loop stands between what was made before and after its turn. */
async function madeBeside(texts: readonly string[]): Promise<string[]> {
  const happened: string[] = [];
  setImmediate(() => happened.push("another"));
  const made = await inTurns(texts, lengthOf, (text) => {
    happened.push(text.slice(0, 1));
    return text.length;
  });
  expect(made).toEqual(texts.map(lengthOf));
  return happened;
}

test("short texts are worked on in one go", async () => {
  expect(await madeBeside(["a", "b", "c"])).toEqual(["a", "b", "c"]);
});

test("others have their turn before more letters than a turn has are worked on", async () => {
  const [long, longer] = ["b".repeat(40_000), "c".repeat(40_000)];
  expect(await madeBeside(["a", long, longer])).toEqual(["a", "b", "another", "c"]);
});

test("none at all are none", async () => {
  expect(await madeBeside([])).toEqual([]);
});
