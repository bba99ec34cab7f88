import { expect, test } from "vitest";
import { kleBeginnings, kleFacts } from "../../../indexer/enrich/kle.ts";

test("a KLE number gives itself and its beginnings at the dots", () => {
  expect(kleBeginnings("27.15.00-A30-2-19")).toEqual(["27", "27.15", "27.15.00"]);
  expect(kleBeginnings("27.15.00")).toEqual(["27", "27.15", "27.15.00"]);
});

test.each([[null], ["2019-0012345"], ["EMN-2017-01234"], ["01.02.2019"], ["19/1234"]])(
  "%s holds no KLE number",
  (caseNumber) => {
    expect(kleBeginnings(caseNumber)).toEqual([]);
  },
);

test("of a KLE number's beginnings lists tell main group and group", () => {
  expect(kleFacts("27.15.00-A30-2-19").kleGroups).toEqual(["27", "27.15"]);
  expect(kleFacts(null).kleGroups).toEqual([]);
});
