/** Where every item holds a numbered list of its own and nothing is set in, how the numbers count tells the items. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat af elevrådsmøde den 9. marts 2023\n\n";

test("a list begins anew below each item, and goes on from number to number", () => {
  const film = "1. Der kom tredive\n2. Maskinen gik i stykker\n3. Vi køber en ny\n4. Maja betaler";
  const cash = "1. Kassen er tom\n2. Ali ringer";
  const text = `1. Filmaften\n${film}\n2. Rådhuset\n1. Ali holdt et oplæg\n3. Nyt lokale\n4. Økonomi\n${cash}\n5. Eventuelt\n`;
  expect(itemsOf(head + text)).toEqual([
    ["1", "Filmaften", film],
    ["2", "Rådhuset", "1. Ali holdt et oplæg"],
    ["3", "Nyt lokale", null],
    ["4", "Økonomi", cash],
    ["5", "Eventuelt", null],
  ]);
});

test("a line that may go on the list or the items is the items' where another list begins below it", () => {
  const text =
    "1. Filmaften\n1. Der kom tredive\n2. Rådhuset\n1. Ali holdt et oplæg\n2. Alle spurgte\n3. Lokale\n1. Maja ringede\n2. Det er optaget\n";
  expect(itemsOf(head + text).map(([number, title]) => `${number} ${title}`)).toEqual([
    "1 Filmaften",
    "2 Rådhuset",
    "3 Lokale",
  ]);
});

test("one list inside an item is a part of what was said", () => {
  const said = "Der kom tredive:\n1. fra skolen\n2. fra klubben";
  const text = `1. Filmaften\n${said}\n2. Rådhuset\nAli holdt et oplæg.\n3. Eventuelt\nIntet.\n`;
  expect(itemsOf(head + text)).toEqual([
    ["1", "Filmaften", said],
    ["2", "Rådhuset", "Ali holdt et oplæg."],
    ["3", "Eventuelt", "Intet."],
  ]);
});
