/** A meeting printed in any layout parses to the same meeting. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";
import { layoutPrinters } from "./print-layouts.ts";
import { isoDate, type RandomMeeting, randomMeeting } from "./random-meeting.ts";

const outcomes: Record<string, string> = {
  "Godkendt.": "approved",
  "Indstillingen blev godkendt.": "approved",
  "Taget til efterretning.": "noted",
  "Anbefales.": "referred",
  "Punktet blev udsat.": "postponed",
  "Drøftet.": "discussed",
};

describe("a meeting survives being printed and parsed", () => {
  for (const { name, lost, print } of layoutPrinters)
    test(name, () => {
      fc.assert(
        fc.property(randomMeeting, (meeting) => {
          const text = print(meeting);
          const parsed = parseMeetings({ name: "fil.txt", blocks: textBlocks(text), source: null });
          const found = parsed.map(({ meeting }) => ({
            body: meeting.body,
            date: meeting.date,
            items: meeting.items.map(({ number, title, caseNumber, decision, outcome }) => ({
              number,
              title,
              caseNumber,
              decision,
              outcome,
            })),
          }));
          expect(found, text).toEqual([expectedOf(meeting, lost)]);
        }),
        { numRuns: 60 },
      );
    });
});

function expectedOf(meeting: RandomMeeting, lost: readonly string[]) {
  const kept = (field: string, value: string) => (lost.includes(field) ? null : value);
  return {
    body: meeting.body,
    date: isoDate(meeting),
    items: meeting.items.map((item) => ({
      number: kept("number", String(item.number)),
      title: kept("title", item.title),
      caseNumber: kept("caseNumber", item.caseNumber),
      decision: item.decision,
      outcome: outcomes[item.decision],
    })),
  };
}
