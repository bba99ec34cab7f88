import { expect, test } from "vitest";
import { lastPage, mostBeforeRelated } from "../../../contract/plain/pages.ts";

const search = { total: 0, relatedTotal: 0, pageSize: 20, related: "apart" } as const;

test("pages are as many as the strict hits fill, and never none", () => {
  expect(lastPage(search)).toBe(1);
  expect(lastPage({ ...search, total: 20 })).toBe(1);
  expect(lastPage({ ...search, total: 21 })).toBe(2);
});

test("related hits go on behind them, unless they are among them or nobody pages so far", () => {
  expect(lastPage({ ...search, total: 20, relatedTotal: 21 })).toBe(3);
  expect(lastPage({ ...search, total: 41, relatedTotal: 21, related: "include" })).toBe(3);
  expect(lastPage({ ...search, total: 2 * mostBeforeRelated, relatedTotal: 21 })).toBe(100);
});
