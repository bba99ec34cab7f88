import { expect, test } from "vitest";
import { yearsBetween } from "../../../../web/components/charts/years-between.ts";

test.each([
  ["2019", "2021", ["2019", "2020", "2021"]],
  ["2021", "2019", ["2019", "2020", "2021"]],
  ["2020", "2020", ["2020"]],
])("from %s to %s", (one, other, years) => {
  expect(yearsBetween(one, other)).toEqual(years);
});
