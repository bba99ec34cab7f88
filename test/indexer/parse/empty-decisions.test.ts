/** A dash where a decision should stand: there is none, and a problem says so rather than that a line was noise. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../indexer/read/text/read-text.ts";

function parse(decision: string) {
  const text = `Byrådet - Referat\n\nDen 4. maj 2020\n\n1. Støjplan\n\nPunkttype\nBeslutning.\n\nBeslutning Byrådet den 04-05-2020\n${decision}\n\n2. Vejplan\n\nPunkttype\nBeslutning.\n\nBeslutning Byrådet den 04-05-2020\nUdsat.\n`;
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  return { item: parsed?.meeting.items[0], problems: parsed?.problems ?? [] };
}

test.each(["-", "–", "\n-"])("%j decides nothing", (dash) => {
  const { item, problems } = parse(dash);
  expect(item).toMatchObject({ title: "Støjplan", decision: null });
  const told = problems.filter(({ code }) => code === "decision-empty");
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringContaining("Beslutningen i punktet »Støjplan« er tom"),
  ]);
  expect(problems.map(({ code }) => code)).not.toContain("noise-removed");
});

test("a dash beside what was decided is noise alone", () => {
  const { item, problems } = parse("Godkendt.\n-");
  expect(item?.decision).toBe("Godkendt.");
  expect(problems.map(({ code }) => code)).toEqual(expect.not.arrayContaining(["decision-empty"]));
});
