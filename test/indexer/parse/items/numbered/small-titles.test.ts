/** A title of a numbered series may begin with a small letter. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat fra Havneudvalgets møde den 4. maj 2020\n\n";

test("it is an item where its number is the next, and no words of the one above", () => {
  const text = `${head}1. Referat\nGodkendt.\n\n2. Kaj\nUdsat.\n\n3. nyt fra kranen\n\n • Kranen er rød.\n\n4. Evt.\nIntet.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Referat", "Godkendt."],
    ["2", "Kaj", "Udsat."],
    ["3", "nyt fra kranen", "• Kranen er rød."],
    ["4", "Evt.", "Intet."],
  ]);
  const last = text.replace("4. Evt.", "4. eventuelt");
  expect(itemsOf(last).at(-1)).toEqual(["4", "eventuelt", "Intet."]);
});

test.each(["2. maj fejes kajen", "2. at kajen fejes", "3. kajen fejes"])(
  "»%s« is a text of the item",
  (line) => {
    const text = `${head}1. Referat\nGodkendt.\n\n${line}\n\n2. Kaj\nUdsat.\n\n3. Evt.\nIntet.\n`;
    expect(itemsOf(text).map(([, title]) => title)).toEqual(["Referat", "Kaj", "Evt."]);
  },
);
