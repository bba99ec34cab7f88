/** Pages of a transcript that hold what is attached to an item. */
import { expect, test } from "vitest";
import { attachmentHeads } from "../../../../../indexer/parse/lines/heads/attachment-heads.ts";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";

const pages = [
  "2 Ny sti ved havnen BESLUTNING Stien blev godkendt",
  "3 Bilag til Ny sti ved havnen Rapport fra rådgiver Beslutning i Vejlauget Afvist",
  "4 Takster for både BESLUTNING Taget til efterretning",
];

test("begin with the title of an item above", () => {
  expect([...attachmentHeads(pages).values()]).toEqual(["Bilag til Ny sti ved havnen"]);
  const numbered = [
    "2 4. Ny bro Indstilling Ja",
    "3 Bilag til 4. Ny bro Tegning",
    "4 Bilag til Ny bro",
  ];
  expect(attachmentHeads(numbered).size).toBe(2);
  expect(attachmentHeads(["2 Ny bro BESLUTNING Ja", "3 Bilag til Lokalplan 12"]).size).toBe(0);
});

test("are the item's attachments, and no part of what was decided", () => {
  const text = ["Havnerådet Referat", "Transkript", "1 Havnerådet Referat", ...pages].join("\n\n");
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  expect(
    parsed?.meeting.items.map(({ title, decision, attachments }) => [title, decision, attachments]),
  ).toEqual([
    [
      "Ny sti ved havnen",
      "Stien blev godkendt",
      ["Rapport fra rådgiver Beslutning i Vejlauget Afvist"],
    ],
    ["Takster for både", "Taget til efterretning", []],
  ]);
});
