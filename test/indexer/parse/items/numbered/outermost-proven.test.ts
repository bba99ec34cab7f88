/** Two headings that what stands below proves are the items, though a list further in goes on with their numbers. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";

const files = Array.from({ length: 6 }, (_, i) => `application/pdf icon bilag_${i}_om_broen.pdf`);
const page = `Havneudvalget - Referat, den 4. maj 2020

 • 1. Dagsorden for mødet

  Resume

  Dagsordenen fremlægges.

  Beslutning

  Dagsordenen blev vedtaget

 • 2. Drøftelse af broen

  ${files.join("")}

  Resume

  Broen er ny.

  Indstilling

  Forvaltningen indstiller, at


  1. drøfte broen
  2. drøfte kajen

  Beslutning

  Deltog ikke:

  Anna Ager

  Bo Bæk  1. Broen blev drøftet
  2. Kajen blev drøftet

  Sagsfremstilling

  Broen er bygget i foråret.
`;

test("a numbered list in a decision, right above the next label, begins no item", () => {
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(page), source: null });
  const found = parsed?.meeting.items.map(({ number, title }) => [number, title]);
  expect(found).toEqual([
    ["1", "Dagsorden for mødet"],
    ["2", "Drøftelse af broen"],
  ]);
});
