import { expect, test } from "vitest";
import { coverageOf } from "../../../../server/search/records/coverage.ts";
import { meetings } from "./meetings.ts";

test("a municipality is covered from its first year to its last, or not at all", () => {
  expect(coverageOf("Vibefjord", meetings)).toMatchObject({ firstYear: "2020", lastYear: "2021" });
  expect(coverageOf("Gyldenø", meetings)).toMatchObject({ meetings: 0, firstYear: null });
});
