/** What must hold of any document at all, and of any mixture of real layouts' lines. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ParsedMeeting } from "../../../contract/meeting.ts";
import { unfoldLines } from "../../../indexer/parse/lines/unfold.ts";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { type Line, toLines } from "../../../indexer/parse/recognise/line.ts";
import { recognise } from "../../../indexer/parse/recognise/recognised.ts";
import { cutSections } from "../../../indexer/parse/sections/raw-section.ts";
import { readText, textBlocks } from "../../../indexer/read/text/read-text.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/minutes");
const known = readdirSync(fixtures).flatMap((layout) =>
  readFileSync(join(fixtures, layout, "source.txt"), "utf8").split("\n"),
);
/** Lines of all layouts in any order: every recogniser meets what it does not expect. */
const mixture = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, fc.string()), {
    maxLength: 80,
  })
  .map((lines) => lines.join("\n"));

function parse(text: string): ParsedMeeting[] {
  return parseMeetings({ name: "fil.txt", blocks: textBlocks(text), source: null });
}

test("any text gives meetings that keep the contract", () => {
  fc.assert(
    fc.property(fc.oneof(mixture, fc.string({ unit: "binary", maxLength: 400 })), (text) => {
      const parsed = parse(text);
      expect(parsed.length).toBeGreaterThan(0);
      for (const meeting of parsed) ParsedMeeting.parse(meeting);
    }),
    { numRuns: 400 },
  );
});

test("any bytes give a meeting", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      const { blocks } = readText(bytes, "fil");
      expect(parseMeetings({ name: "fil", blocks, source: null }).length).toBeGreaterThan(0);
    }),
  );
});

test("parsing twice gives the same", () => {
  fc.assert(
    fc.property(mixture, (text) => {
      expect(parse(text)).toEqual(parse(text));
    }),
  );
});

test("every line of a body is in exactly one section, in order, or begins one", () => {
  fc.assert(
    fc.property(mixture, (text) => {
      const rows = toLines(textBlocks(text)).map(recognise);
      const sections = cutSections(rows);
      const lines = sections.flatMap((section) => section.lines.map((line) => line.line));
      const labels = sections.flatMap((section) => (section.label === null ? [] : [section.line]));
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
      expect(new Set([...lines, ...labels])).toEqual(new Set(rows.map((row) => row.line.line)));
    }),
  );
});

test("what stands below the first item's heading is in the meeting, or a problem names its line", () => {
  fc.assert(
    fc.property(mixture, (text) => {
      for (const { meeting, problems } of parse(text)) {
        const kept = plain(JSON.stringify(meeting.items.map(textsOf)));
        const named = new Set(problems.map(({ line }) => line));
        const heading = Math.min(...meeting.items.map(({ source }) => source?.line ?? 0));
        const from = Math.min(
          ...meeting.items.flatMap((item) => item.sections.map(({ line }) => line)),
        );
        const to = Math.max(
          ...meeting.items.flatMap((item) => item.sections.map(({ line }) => line)),
        );
        const lost = unfoldLines(toLines(textBlocks(text))).kept.filter(
          ({ line, text }) =>
            line >= from &&
            line > heading &&
            line < to &&
            !named.has(line) &&
            !cells(text).every((cell) => kept.includes(cell)) &&
            !headingWords(text).every((word) => kept.includes(word)),
        );
        expect(lost.filter(isBody).map(({ text }) => text)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

/** Without what is null, so that a heading and the decision beside it stand together as they are printed. */
function textsOf(item: ParsedMeeting["meeting"]["items"][number]): string[] {
  const sections = item.sections.flatMap(({ label, text }) => [label, text]);
  return [item.number, item.title, item.caseNumber, ...sections].filter((text) => text !== null);
}

/**
 * A row's cells stand apart in what was made of it: time, title, page number. The page number is the
 * table's own, and "Punkt", "Pkt." or "Ad" before a number say only that it is one; how to unfold an item is the portal's.
 */
function cells(text: string): string[] {
  const [first = "", ...others] = text
    .replace(/\.{3,}\s*\d*$/, "")
    .replace(/\s*Klik her for at folde ud.*$/, "")
    .split("\t")
    .filter((cell) => cell.trim() !== "");
  const facts = others.filter((cell) => !/^\d+$/.test(cell.trim()));
  return [first, ...facts].map((cell) =>
    plain(cell.trim().replace(/^(?:punkt|pkt\.?|nr\.?|ad \d+\))\s*/i, "")),
  );
}

/** A heading's words are parted among number, title, case number and decision; its status is the item's being closed. */
function headingWords(text: string): string[] {
  return (text.match(/[\p{L}\d]+/gu) ?? []).filter(
    (word) => !/^(?:lukket|åbent?|pkt|punkt)$/i.test(word),
  );
}

function plain(text: string): string {
  return text.replace(/\\[nt"]|[^\p{L}\d]/gu, "");
}

/** Facts of a heading (number, case number, open mark) are fields, not body. */
function isBody(line: Line): boolean {
  const { caseLine, marker, fact } = recognise(line);
  return !caseLine && !marker && !fact && !/^(?:pkt|punkt|nr)\.? ?\d+$/i.test(line.bare);
}
