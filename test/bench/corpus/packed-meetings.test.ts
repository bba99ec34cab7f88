import { expect, test } from "vitest";
import { toBlocks } from "../../../bench/corpus/building-blocks.ts";
import { parsedMeetings } from "../../../bench/corpus/corpus.ts";
import { packMeetings, sampleMeetings } from "../../../bench/corpus/packed-meetings.ts";
import { readExamples } from "../../support/examples.ts";

const blocks = toBlocks(await readExamples());
const meetings = [...parsedMeetings(blocks, 90)];
const packed = packMeetings(meetings);

test("meetings come out as they were put in, as often as they are asked for", () => {
  expect(packed).toHaveLength(meetings.length);
  expect([...packed]).toEqual(meetings);
  expect([...packed]).toEqual(meetings);
});

test("a sample is every so many, and all where there are no more", () => {
  expect(sampleMeetings(packed, 3)).toEqual([meetings[0], meetings[3], meetings[6]]);
  expect(sampleMeetings(packed, 100)).toEqual(meetings);
});
