/** A number that stands twice by mistake is two items', and a list inside an item is none's. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat af møde i Vejlauget den 4. maj 2020\nTil stede: Anna, Bo\n\n";
const titles = (text: string) =>
  itemsOf(`${head}${text}`).map(([number, title]) => `${number} ${title}`);

test("alone between two others, set apart and with text below", () => {
  const text =
    "1. Grus\nUd.\n\n2. Referent\nBo\n\n2. Port\nAnna maler den.\n\n3. Eventuelt\nIntet.\n";
  expect(titles(text)).toEqual(["1 Grus", "2 Referent", "2 Port", "3 Eventuelt"]);
});

test.each([
  ["a sentence", "1. Grus\nUd.\n\n2. Det er dyrt.\nBo\n\n2. Port\nMales.\n\n3. Evt.\nIntet.\n"],
  [
    "what stands further in",
    "1. Grus\nUd.\n\n  2. Fin\nBo\n\n2. Port\nMales.\n\n3. Evt.\nIntet.\n",
  ],
  [
    "what a sentence introduces",
    "1. Grus\nDer er følgende:\n\n2. Fin\nBo\n\n2. Port\nMales.\n\n3. Evt.\nIntet.\n",
  ],
])("%s is no item", (_, text) => {
  expect(titles(text)).toEqual(["1 Grus", "2 Port", "3 Evt."]);
});
