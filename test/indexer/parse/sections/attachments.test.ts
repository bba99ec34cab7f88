/** An attachment's name is what is printed of it, without the mark of its entry and what is told of its file. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { type Block, toBlock } from "../../../../indexer/read/blocks/block.ts";

function item(rows: readonly (string | Block)[]) {
  const above = [
    "Havneudvalget den 4. maj 2020",
    "",
    "1. Kajen",
    "",
    "Sagsfremstilling",
    "Kajen er lang.",
    "",
  ];
  const blocks = [...above, ...rows].map((row, at) =>
    typeof row === "string"
      ? toBlock(row, at + 1, row.includes("\t") ? { cells: row.split("\t") } : {})
      : { ...row, line: at + 1 },
  );
  const [parsed] = parseMeetings({ name: "a.txt", blocks, source: null });
  const { decision, attachments } = parsed?.meeting.items[0] ?? {};
  return { decision, attachments };
}

const listed = (text: string, mark: string): Block => ({ ...toBlock(`${mark} ${text}`, 1), mark });

test("a row of a form names the attachments beside their label, before the decision or below it", () => {
  const bilag = "Bilag\tTegning af kajen";
  const told = { decision: "Godkendt.", attachments: ["Tegning af kajen"] };
  expect(item(["Beslutning", "Godkendt.", bilag])).toEqual(told);
  expect(item(["Beslutning", "Godkendt.", bilag, "\tKort"])).toEqual({
    ...told,
    attachments: ["Tegning af kajen", "Kort"],
  });
  expect(item([bilag, "Indstilling\tAt kajen males.", "Beslutning\tGodkendt."])).toEqual(told);
});

test("a row that heads a table of files, and one of several columns, name none", () => {
  expect(item(["Beslutning", "Godkendt.", "Bilag\tTitel"]).attachments).toEqual([]);
  expect(item(["Beslutning", "Godkendt.", "Bilag\tAnlæg\tDrift"]).attachments).toEqual([]);
});

test.each([
  ["1\tKort over kajen.pdf\t2214-2022", "Kort over kajen.pdf"],
  ["Kort over kajen\t212 kB", "Kort over kajen"],
  ["Kort over kajen (PDF, 212 kB)", "Kort over kajen"],
  ["Kort over kajen [1,2 MB]", "Kort over kajen"],
  ["Kort over kajen (2020)", "Kort over kajen (2020)"],
  ["Kort over kajen\tUdkast", "Kort over kajen\tUdkast"],
  ["2. budgetopfølgning", "2. budgetopfølgning"],
])("%s is named %s", (row, name) => {
  expect(item(["Beslutning", "Godkendt.", "", "Bilag", row]).attachments).toEqual([name]);
});

test("the heads of a table of attachments are none", () => {
  const rows = ["Bilag", "Nr.\tTitel\tDok.nr.", "1\tKort over kajen\t12-20"];
  expect(item(["Beslutning", "Godkendt.", "", ...rows]).attachments).toEqual(["Kort over kajen"]);
});

test("a list's mark that a reader left in the text is no part of a name", () => {
  const rows = ["Bilag", listed("Kort", "1."), listed("Regnskab", "2."), listed("Plan", "e")];
  expect(item(["Beslutning", "Godkendt.", "", ...rows]).attachments).toEqual([
    "Kort",
    "Regnskab",
    "Plan",
  ]);
});
