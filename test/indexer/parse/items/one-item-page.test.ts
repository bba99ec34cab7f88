import { describe, expect, test } from "vitest";
import type { CutItems } from "../../../../indexer/parse/items/cut-items.ts";
import { namedByPage } from "../../../../indexer/parse/items/one-item-page.ts";
import { rowsOf } from "../recognised-rows.ts";

const address = "https://vibefjord.example.dk/moeder/byraadet/punkt-7";
const lost = { code: "title-lost", line: 1, message: "Punktets titel står ikke i teksten." };
const other = { code: "date-unknown", line: 1, message: "Mødets dato står ikke i teksten." };

function cut(title: string | null, ...head: string[]): CutItems {
  const facts = { number: null, caseNumber: null, closed: null, extras: [] };
  const starts = [{ at: head.length, end: head.length + 1, title, ...facts }];
  const rest = { end: head.length + 2, table: null, proseDecides: false };
  return { starts, head: rowsOf(...head), problems: [lost, other], ...rest };
}

const factsAbove = ["Mødedato: 4. marts 2021", "Mødested: Rådhuset"];

describe("a page of one item", () => {
  test("gives it the number in its address and the line below its facts as title, which is lost no longer", () => {
    const named = namedByPage(cut(null, ...factsAbove, "Ny skolegård ved Engskolen"), address);
    expect(named.starts[0]).toMatchObject({ number: "7", title: "Ny skolegård ved Engskolen" });
    expect(named.problems).toEqual([other]);
  });

  test("has no title where nothing stands below its facts, and that is told", () => {
    const named = namedByPage(cut(null, ...factsAbove), address);
    expect(named.starts[0]).toMatchObject({ number: "7", title: null });
    expect(named.problems).toEqual([lost, other]);
  });

  test("keeps a title that it has", () => {
    const [start] = namedByPage(cut("Budget 2022", ...factsAbove), address).starts;
    expect(start).toMatchObject({ number: "7", title: "Budget 2022" });
  });

  test("is left as it is where its address has no number", () => {
    const whole = cut(null, ...factsAbove);
    expect(namedByPage(whole, "https://vibefjord.example.dk/moeder")).toBe(whole);
    expect(namedByPage(whole, undefined)).toBe(whole);
  });
});
