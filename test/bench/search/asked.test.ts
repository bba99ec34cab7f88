import { expect, test } from "vitest";
import { toBlocks } from "../../../bench/corpus/building-blocks.ts";
import { parsedMeetings } from "../../../bench/corpus/corpus.ts";
import { packMeetings } from "../../../bench/corpus/packed-meetings.ts";
import { askedOf } from "../../../bench/search/asked.ts";
import { readParameterValues } from "../../../server/requests/parameter-values.ts";
import { SearchParameters } from "../../../server/requests/search-parameters.ts";
import { readExamples } from "../../support/examples.ts";

const blocks = toBlocks(await readExamples());
const meetings = packMeetings(parsedMeetings(blocks, 200));
const asked = askedOf(meetings, 8);

test("at least eighty queries are asked, the same in every run", () => {
  expect(asked.length).toBeGreaterThanOrEqual(80);
  expect(askedOf(meetings, 8)).toEqual(asked);
});

test("the kinds take turns, so that a part of the queries is of all kinds", () => {
  const kinds = new Set(asked.map(({ kind }) => kind));
  expect(new Set(asked.slice(0, kinds.size).map(({ kind }) => kind))).toEqual(kinds);
});

test("every one of them is a query that the portal takes", () => {
  for (const { address } of asked) {
    expect(SearchParameters.safeParse(readParameterValues(address)).error).toBeUndefined();
  }
});
