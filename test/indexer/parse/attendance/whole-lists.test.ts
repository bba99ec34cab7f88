/** A list of absentees goes on where a column, a page or a name's middle broke it. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

test.each([
  ["in the middle of a name", "Fraværende: Carl Dam (A), Anna\nAger (B), Bo Bæk (C)"],
  [
    "before a party, at the foot of a column",
    "Fraværende: Carl Dam (A), Anna Ager (B), Bo Bæk\n\n(C)",
  ],
  [
    "behind a comma, at the foot of a page",
    "Fraværende: Carl Dam (A),\n\nAnna Ager (B), Bo Bæk (C)",
  ],
])("%s", (_, list) => {
  const text = `Byrådet den 4. maj 2020\n\n1. Støj\nBeslutning\nGodkendt.\n\n${list}\n\n2. Veje\nBeslutning\nUdsat.\n`;
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  expect(parsed?.meeting.items[0]).toMatchObject({
    decision: "Godkendt.",
    absent: ["Carl Dam", "Anna Ager", "Bo Bæk"],
  });
});

test("whose absentees they are may stand in the label, with the meeting's day", () => {
  const text =
    "Byrådet den 4. maj 2020\n\n1. Støj\nBeslutning\nGodkendt.\n\nFraværende i Vej- og Havneudvalget – 4. maj 2020:\nAnna Ager og Bo Bæk\n\n2. Veje\nBeslutning\nUdsat.\n";
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  expect(parsed?.meeting.items[0]).toMatchObject({
    decision: "Godkendt.",
    absent: ["Anna Ager", "Bo Bæk"],
  });
});

test.each(["Fravær: Anna Ager.", "Fravær og stedfortræder: Anna Ager."])("»%s«", (list) => {
  const text = `Byrådet den 4. maj 2020\n\n1. Støj\nBeslutning\nGodkendt.\n\n${list}\n\n2. Veje\nBeslutning\nUdsat.\n`;
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  expect(parsed?.meeting.items[0]).toMatchObject({ decision: "Godkendt.", absent: ["Anna Ager"] });
});
