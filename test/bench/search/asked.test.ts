import { expect, test } from "vitest";
import { toBlocks } from "../../../bench/corpus/building-blocks.ts";
import { parsePrinted, printMeetings } from "../../../bench/corpus/corpus.ts";
import { askedOf } from "../../../bench/search/asked.ts";
import { readParameterValues } from "../../../server/requests/parameter-values.ts";
import { SearchParameters } from "../../../server/requests/search-parameters.ts";
import { readExamples } from "../../support/examples.ts";

const blocks = toBlocks(await readExamples());
const meetings = [...printMeetings(blocks, 200)].flatMap(parsePrinted);
const asked = askedOf(meetings, 8);

test("at least eighty queries are asked, the same in every run", () => {
  expect(asked.length).toBeGreaterThanOrEqual(80);
  expect(askedOf(meetings, 8)).toEqual(asked);
});

test("every one of them is a query that the portal takes", () => {
  for (const { address } of asked) {
    expect(SearchParameters.safeParse(readParameterValues(address)).error).toBeUndefined();
  }
});
