/** Titles that the page lost come from its table of contents, and what stands only there is told. */
import { describe, expect, test } from "vitest";
import { comparable } from "../../../../indexer/parse/items/compared-titles.ts";
import type { Contents } from "../../../../indexer/parse/items/contents.ts";
import type { ItemStart } from "../../../../indexer/parse/items/item-start.ts";
import { restoreTitles } from "../../../../indexer/parse/items/restore-titles.ts";
import { rowsOf } from "../recognised-rows.ts";

const rows = rowsOf("Beslutning", "Godkendt.", "Beslutning", "Udsat.");

const start = (facts: Partial<ItemStart> = {}): ItemStart => ({
  at: 0,
  end: 1,
  number: null,
  title: null,
  caseNumber: null,
  closed: null,
  extras: [],
  ...facts,
});

const contents = (...listed: { number?: string; title: string; closed?: boolean }[]): Contents => ({
  from: 0,
  to: 0,
  rows: listed.map(({ number = null, title, closed = false }, at) => ({
    number,
    title,
    closed,
    line: at + 1,
    key: comparable(title),
  })),
});

const codes = ({ problems }: ReturnType<typeof restoreTitles>) => problems.map(({ code }) => code);

describe("items without any title", () => {
  const lost = [start(), start({ at: 2, end: 3, number: "8", closed: true })];

  test("get those of a table with as many rows, and its numbers where they have none", () => {
    const table = contents({ number: "7", title: "Budget" }, { number: "9", title: "Skovtur" });
    const restored = restoreTitles(rows, lost, table);
    expect(restored.starts.map(({ number, title }) => [number, title])).toEqual([
      ["7", "Budget"],
      ["8", "Skovtur"],
    ]);
    expect(codes(restored)).toEqual(["title-from-contents", "title-from-contents"]);
    expect(restored.problems.map(({ line }) => line)).toEqual([1, 3]);
  });

  test("are closed where the table says so, and stay so where it does not", () => {
    const table = contents({ title: "Budget", closed: true }, { title: "Skovtur" });
    expect(restoreTitles(rows, lost, table).starts.map(({ closed }) => closed)).toEqual([
      true,
      true,
    ]);
    const open = contents({ title: "Budget" }, { title: "Skovtur" });
    expect(restoreTitles(rows, [start()], contents({ title: "Budget" })).starts[0]?.closed).toBe(
      null,
    );
    expect(restoreTitles(rows, lost, open).starts[1]?.closed).toBe(true);
  });

  test.each([[contents({ title: "Budget" })], [null]])(
    "stay without where rows are missing",
    (table) => {
      const restored = restoreTitles(rows, lost, table);
      expect(restored.starts).toEqual(lost);
      expect(codes(restored)).toEqual(["title-lost", "title-lost"]);
    },
  );

  test("that are none at all lack nothing", () => {
    expect(restoreTitles(rows, [], contents())).toEqual({ starts: [], problems: [] });
  });
});

describe("items with titles", () => {
  const named = [start({ number: "1", title: "Budget" }), start({ number: "2", title: "Salg" })];

  test("are closed where the table calls them so, by title, and by number where both print one", () => {
    const closedOf = (table: Contents) =>
      restoreTitles(rows, named, table).starts.map(({ closed }) => closed);
    expect(closedOf(contents({ number: "2", title: "SALG:", closed: true }))).toEqual([null, true]);
    expect(closedOf(contents({ title: "Salg", closed: true }))).toEqual([null, true]);
    expect(closedOf(contents({ number: "3", title: "Salg", closed: true }))).toEqual([null, null]);
  });

  test("leave what is closed and stands in the table alone as a problem with its line", () => {
    const table = contents({ title: "Budget" }, { title: "Køb af grund", closed: true });
    const { problems } = restoreTitles(rows, named, table);
    expect(problems).toEqual([
      expect.objectContaining({ code: "closed-item-only-in-contents", line: 2 }),
    ]);
    expect(problems[0]?.message).toContain("»Køb af grund«");
  });

  test("an open row that stands nowhere else is none", () => {
    const table = contents({ title: "Budget" }, { title: "Køb af grund" });
    expect(restoreTitles(rows, named, table).problems).toEqual([]);
  });
});

describe("an answer to a number", () => {
  const answered = (title: string, number = "Ad 1") =>
    restoreTitles(rows, [start({ number, title })], null).starts[0];

  test("is the item's text where it is a sentence, and its title is not printed", () => {
    const item = answered("Referatet blev godkendt.");
    expect(item?.title).toBeNull();
    expect(item?.extras.map(({ text }) => text)).toEqual(["Referatet blev godkendt."]);
  });

  test("is its title where it is no sentence, or the number is no answer's", () => {
    expect(answered("Godkendelse af referat.")?.title).toBe("Godkendelse af referat.");
    expect(answered("Referatet blev godkendt.", "1")?.title).toBe("Referatet blev godkendt.");
  });
});
