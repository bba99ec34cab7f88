import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";

function titles(...texts: string[]) {
  const blocks = texts.map((text, at) => toBlock(text, at + 1));
  const parsed = parseMeetings({ name: "test.txt", blocks, source: null });
  return parsed.flatMap(({ meeting }) => meeting.items.map(({ title }) => title));
}

const first = ["1. Ny bro", "", "Broen er gammel.", "", "2. Ny havn", "", "Havnen er gammel.", ""];

test("two numbered headings without any label are items where the text calls itself minutes", () => {
  expect(titles("Referat fra Havneudvalgets møde", "", ...first)).toEqual(["Ny bro", "Ny havn"]);
  expect(titles("Fra Havneudvalget", "", ...first)).not.toEqual(["Ny bro", "Ny havn"]);
});

test("one title above the one that ends every agenda is none: the rest was not told apart", () => {
  const text = ["Emne: Ny bro", "", "Beslutning", "", "Broen males.", "", "Evt.", "", "Intet."];
  expect(titles("Referat fra Havneudvalgets møde", "", ...text)).toEqual([null]);
  expect(titles("Referat fra Havneudvalgets møde", "", ...text.slice(0, 5))).toEqual(["Ny bro"]);
});

test("three are items without that", () => {
  const third = ["3. Ny vej", "", "Vejen er gammel."];
  expect(titles("Fra Havneudvalget", "", ...first, ...third)).toHaveLength(3);
});

test("a list among the facts of untitled items is no row of titles, though each stands above a decision", () => {
  const item = (...listed: string[]) => [
    ...[
      "Resumé",
      "",
      "Rådet hører om havnen.",
      "",
      ...listed,
      "Sagen behandles i",
      "",
      "Havnerådet",
    ],
    ...["", "Beslutning", "", "Taget til efterretning.", ""],
  ];
  const text = [...item(), ...item("- Ny kran", ""), ...item("- Gammel kran", "")];
  expect(titles("Referat fra Havnerådets møde", "", ...text)).toEqual([null, null, null]);
});

test("a list among what is told of items without titles is no row of items", () => {
  const list = ["1. Vi var på havnen.", "", "2. Vi var på broen.", "", "3. Vi var i fyret.", ""];
  const text = [
    ...["Sagen afgøres af", "", "Havnerådet", "", "Indstilling", "", "Planen godkendes.", ""],
    ...["Beslutning", "", "Godkendt.", "", ...list, "Beslutning", "", "Taget til efterretning."],
  ];
  expect(titles("Referat fra Havnerådets møde", "", ...text)).toEqual([null]);
});
