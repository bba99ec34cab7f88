import { expect, test } from "vitest";
import { respellings } from "../../../danish/text/restore.ts";
import { danish } from "../../support/danish.ts";
import { processorMs } from "../../support/spent.ts";

test.each([
  ["hjemlose", "hjemløse"],
  ["udsatteraadets", "udsatterådets"],
  ["udsatteradets", "udsatterådets"],
  ["boern", "børn"],
  ["vaerested", "værested"],
  ["varested", "værested"],
  ["okonomiudvalget", "økonomiudvalget"],
  ["Kobenhavn", "københavn"],
])("%s is meant as %s", (typed, meant) => {
  expect(respellings(danish, typed)[0]).toBe(meant);
});

test.each(["råd", "bureau", "SF", "27.15.00-A30", ""])("%j may be no other word", (word) => {
  expect(respellings(danish, word)).toEqual([]);
});

test("what may be several words is each of them, never itself", () => {
  expect(new Set(respellings(danish, "mal"))).toEqual(new Set(["mål", "mæl"]));
  expect(respellings(danish, "stormloden")).not.toContain("stormloden");
});

test("a word longer than anybody types is left as it is", () => {
  const short = "boligomrade";
  expect(respellings(danish, short)).toContain("boligområde");
  expect(respellings(danish, `udvalgsbestyrelsesforeningsmedlems${short}`)).toEqual([]);
});

test("a word of many a and o takes bounded time", () => {
  const word = "aoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoaoao";
  expect(processorMs(() => respellings(danish, word))).toBeLessThan(4_000);
});
