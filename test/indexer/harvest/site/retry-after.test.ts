import { expect, test } from "vitest";
import { parseRetryAfter } from "../../../../indexer/harvest/site/retry-after.ts";

const noon = Date.UTC(2024, 2, 1, 12);

test.each([
  ["120", 120_000],
  [" 3 ", 3_000],
  ["Fri, 01 Mar 2024 12:01:30 GMT", 90_000],
  ["Fri, 01 Mar 2024 11:00:00 GMT", 0],
  ["snart", 0],
  [undefined, 0],
])("Retry-After %s is %i ms", (header, ms) => {
  expect(parseRetryAfter(header, noon)).toBe(ms);
});
