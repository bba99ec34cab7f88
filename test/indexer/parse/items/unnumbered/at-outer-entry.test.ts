/** Lists of lists: the outer entries are the items, where nearly every line is an entry. */
import { expect, test } from "vitest";
import { itemsAtOuterEntry } from "../../../../../indexer/parse/items/unnumbered/at-outer-entry.ts";
import { itemsOf } from "../../parsed-items.ts";
import { rowsOf } from "../../recognised-rows.ts";

test("what is set in below an outer entry was said of it", () => {
  const text =
    "Referat bestyrelsesmøde den 29.01-2023\n\nPer og Maria\n\n • indkomne forslag\n  • ingen er kommet\n • hegn ved have 15\n  • vi spørger kommunen\n  • Per måler op\n • evt\n  • alt er fredeligt\n";
  expect(itemsOf(text)).toEqual([
    [null, "indkomne forslag", "• ingen er kommet"],
    [null, "hegn ved have 15", "• vi spørger kommunen\n• Per måler op"],
    [null, "evt", "• alt er fredeligt"],
  ]);
});

test.each([
  ["entries at one depth", [" • Per", " • Maria", " • Bo"]],
  ["lists among paragraphs", [" • A", "  • x", "Vi gik.", "De kom.", " • B", "  • y", " • C"]],
  ["lists below labels", [" • A", "  • x", " • B", "  • y", " • C", "  • z", "Beslutning", "Nej."]],
])("%s are no items", (_, lines) => expect(itemsAtOuterEntry(rowsOf(...lines))).toEqual([]));
