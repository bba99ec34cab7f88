import fc from "fast-check";
import { expect, test } from "vitest";
import { keyName } from "../../../indexer/takedown/keyed-hash.ts";
import { toTakedown } from "../../../indexer/takedown/make-takedown.ts";
import { openTakedowns } from "../../../indexer/takedown/take-down.ts";
import { createLeaveOut, removedMark } from "../../../indexer/takedown/taken-texts.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

const key = "0f".repeat(32);
const at = new Date("2026-01-01T12:00:00Z");

const takedownOf = (text: string) =>
  toTakedown({ kind: "text", text }, { reason: "Ønske", at }, key);
const without = (text: string, ...taken: string[]) =>
  createLeaveOut(taken.map(takedownOf), key)(text);

test("a text is found whatever blanks, breaks, marks and capitals are between its words", () => {
  const taken = "Jens Åberg, Havnevej 4";
  for (const printed of [
    "Jens Åberg, Havnevej 4",
    "JENS  ÅBERG\u00a0– Havnevej 4",
    "jens\nåberg\nhavnevej\t4",
    "Jens A\u030aberg (Havnevej 4)",
  ])
    expect(without(`Ansøger er ${printed}.`, taken).replace(/[\n\t]/g, "")).toMatch(
      /^Ansøger er \[fjernet\]\)?\.$/,
    );
});

test("a word that a line or an unseen sign cuts, or that is of other letters' widths, is found whole", () => {
  const taken = "Kvæstrup Plynge";
  for (const printed of [
    "Kvæstrup Ply-\nnge",
    "Kvæ-\n  strup Plynge",
    "Kvæ\u00adstrup Ply\u200bnge",
    "Ｋｖæｓｔｒｕｐ Ｐｌｙｎｇｅ",
  ]) {
    const left = without(`Ansøger er ${printed}.`, taken).replace(/[\n\t]/g, "");
    expect(left, JSON.stringify(printed)).toBe("Ansøger er [fjernet].");
    expect(without("Her er Kvæstrup Plynge.", printed), printed).toBe("Her er [fjernet].");
  }
  expect(without("Anne-\nMarie kom", "Anne Marie")).toContain(removedMark);
});

test("parts of it, other words between, and words that only begin so stay", () => {
  const taken = "Jens Åberg";
  for (const printed of ["Jens Holm", "Jens og Åberg", "Jens Åbergsen", "Åberg Jens", "Jens"])
    expect(without(`Ansøger er ${printed}.`, taken)).toBe(`Ansøger er ${printed}.`);
});

test("breaks of lines and cells stay where they were", () => {
  expect(without("a\tJens\tÅberg\nHavnevej 4\tb", "jens åberg havnevej 4")).toBe(
    `a\t${removedMark}\t\n\tb`,
  );
});

const word = fc.stringMatching(/^[a-zæøå0-9]{1,8}$/);
const mark = fc.constantFrom(" ", ", ", "\n", "\t", " – ", ". ");

test("of any text nothing is left where it was taken down, and all else is as it was", () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.array(word, { maxLength: 8 }),
      fc.array(word, { maxLength: 8 }),
      mark,
      (taken, before, behind, parting) => {
        const printed = [...before, ...taken, ...behind].join(parting);
        const left = without(printed, taken.join(" "));
        const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
        const others = words(left).filter((one) => one !== "fjernet");
        expect(` ${others.join(" ")} `).not.toContain(` ${taken.join(" ")} `.repeat(2));
        expect(left).toContain(removedMark);
        expect(left.replace(/[^\n\t]/g, "")).toBe(printed.replace(/[^\n\t]/g, ""));
      },
    ),
  );
});

test("without its key the list tells nothing: another key finds nothing, and no word stands in it", () => {
  const entry = takedownOf("Jens Åberg");
  const other = "1e".repeat(32);
  expect(createLeaveOut([entry], other)("Jens Åberg")).toBe("Jens Åberg");
  expect(JSON.stringify(entry).toLowerCase()).not.toMatch(/jens|åberg/);
  expect(keyName(key)).not.toBe(keyName(other));
});

test("every text of a meeting is looked through, its people, attachments and earlier decisions too", () => {
  const name = "Jens Åberg";
  const meeting = someMeeting({
    participants: [{ name, party: "A" }],
    place: `hos ${name}`,
    items: [
      someItem({
        title: `Klage fra ${name}`,
        sections: [someSection(`${name} klager.`)],
        decision: `${name} får medhold.`,
        outcome: "approved",
        outcomeEvidence: `${name} får medhold`,
        attachments: [`Brev fra ${name}.pdf`],
        previousDecisions: [{ body: null, date: null, itemNumber: null, text: `${name} afvist` }],
      }),
    ],
  });
  const told = { ...meeting, problems: [{ code: "title-lost", line: 1, message: `»${name}«` }] };
  const { takeDown } = openTakedowns({ entries: [takedownOf(name)], key });
  const left = takeDown(told);
  expect(JSON.stringify(left)).not.toMatch(/Jens|Åberg/);
  expect(left?.meeting.items[0]?.outcome).toBe("approved");
  expect(left?.problems.map(({ code }) => code)).toContain("text-taken-down");
});
