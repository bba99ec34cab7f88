import { expect, test } from "vitest";
import { withOcr } from "../../../indexer/meetings/recognised-meetings.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const meeting = (caseNumber: string) => someMeeting({ items: [someItem({ caseNumber })] });

test("a case number of words that may be others is none, and told of", () => {
  for (const unsure of ["24/1O55", "(12.01.00-G01-7-24)", "G01-7-24"]) {
    const { meeting: read, problems } = withOcr(meeting("12.01.00-G01-7-24"), {
      confidence: 71,
      unsure: [unsure],
    });
    const kept = unsure.startsWith("24");
    expect(read.items[0]?.caseNumber).toBe(kept ? "12.01.00-G01-7-24" : null);
    expect(problems.map(({ code }) => code)).toEqual(kept ? [] : ["case-number-unsure"]);
    expect(read.ocr).toBe(71);
  }
});

test("what was not read from a picture has no confidence", () => {
  expect(withOcr(meeting("24/1055"), undefined).meeting.ocr).toBeNull();
});
