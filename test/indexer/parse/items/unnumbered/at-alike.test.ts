/** Titles that end in a colon are items, also those of elections and of another meeting. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat fra møde i Vandværket den 4. maj 2020\n\n";
const item = (title: string, said: string) => `${title}:\n\n${said}\n\n`;

test("one with offices below it, and one that names a meeting, are titles among the others", () => {
  const text =
    head +
    item("Referat fra sidste møde", "Referatet blev godkendt.") +
    item("Konstituering", "Formand: Bo Krag\nKasserer: Ida Lyng") +
    item("Generalforsamling 2019", "Bo udfærdiger en pressemeddelelse om den.") +
    item("Pumper", "Per sørger for at de bliver malet.");
  expect(itemsOf(text)).toEqual([
    [null, "Referat fra sidste møde", "Referatet blev godkendt."],
    [null, "Konstituering", "Formand: Bo Krag\nKasserer: Ida Lyng"],
    [null, "Generalforsamling 2019", "Bo udfærdiger en pressemeddelelse om den."],
    [null, "Pumper", "Per sørger for at de bliver malet."],
  ]);
});

const tailed = (title: string, who: string) =>
  `${title} - Ansvarlig (${who}) - Proces (Drøftelse)\nDer er spurgt om det.\n- ${who} undersøger sagen.\n`;

test("lines behind whose words the same stands, each with its own in brackets, are titles, and two are none", () => {
  const text = head + tailed("Pumper", "Per") + tailed("Brønde", "Ida");
  const titles = (printed: string) => itemsOf(printed).map(([, title]) => title);
  expect(titles(text + tailed("Rør", "Bo"))).toEqual([
    "Pumper - Ansvarlig (Per) - Proces (Drøftelse)",
    "Brønde - Ansvarlig (Ida) - Proces (Drøftelse)",
    "Rør - Ansvarlig (Bo) - Proces (Drøftelse)",
  ]);
  expect(titles(text)).not.toContain("Pumper - Ansvarlig (Per) - Proces (Drøftelse)");
});
