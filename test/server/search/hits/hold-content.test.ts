import { expect, test } from "vitest";
import { holdContent } from "../../../../server/search/hits/hold-content.ts";
import { toHit } from "../../../web/fixtures/hits.ts";

const holding = (...words: string[]) => {
  const places = words.map((word) => ({
    ...{ word, as: word, how: "form" as const, field: "decision" as const },
  }));
  return toHit({ id: words.join(), why: { words: places, near: null } });
};
const kept = (telling: string[]) =>
  holdContent([holding("2021"), holding(), holding("2021", "havn")], new Set(telling)).map(
    ({ id }) => id,
  );

test("what has nothing of what is looked for is no hit, wherever and whenever it is of", () => {
  expect(kept(["havn", "cirkus"])).toEqual(["2021,havn"]);
  expect(kept(["cirkus"])).toEqual([]);
});

test("a query that says no more than where and when leaves all", () => {
  expect(kept([])).toHaveLength(3);
});
