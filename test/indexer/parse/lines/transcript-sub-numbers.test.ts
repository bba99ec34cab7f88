import { expect, test } from "vitest";
import { risingNumbers } from "../../../../indexer/parse/lines/transcript-numbers.ts";
import { itemsOf } from "../parsed-items.ts";

const rising = (...pages: string[]) => [...risingNumbers(pages)];

test("numbers below an item's are headings where they count from 1 right behind its title", () => {
  const page =
    "1. Godkendelse Godkendt. 2. Meddelelser 2.1 Brev Taget til efterretning. 2.2 Kursus Bo var der. 3. Budget Godkendt.";
  expect(rising(page)).toContain("2.1 Brev Taget");
  expect(rising(page)).toContain("2.2 Kursus Bo");
});

test("one alone, and chapters that a sentence names, are none", () => {
  const plain = ["1. Godkendelse Godkendt.", "2. Lokalplan", "3. Budget"];
  const withText = (text: string) => rising(plain.join(` ${text} `));
  expect(withText("2.1 Brev Læst.")).not.toContain("2.1 Brev Læst.");
  expect(withText("Planens afsnit 2.1 Bebyggelse og 2.2 Veje er nye.")).not.toContain(
    "2.2 Veje er",
  );
});

test("below heads of two columns what was decided is told apart from what was asked", () => {
  const page =
    "1 Menighedsrådets møde torsdag den 8. maj 2014 Afbud: Anna Ager og Bo Bæk. Dagsorden Beslutning 1. Godkendelse af mødets dagsorden Godkendt. 2. Meddelelser til orientering 2.1 Brev fra provstiet om tag på kapellet Brevet tillader arbejdet. Taget til efterretning. 2.2 Støtte fra fonden til orglet Pengene, der er søgt om i maj, er kommet. Taget til efterretning. 3. Udvalgets sammensætning På mødet i marts trådte Ida Is ud af udvalget, så det er for lille. Forretningsudvalget indstiller, at udvalget fortsætter, som det er. Ole Ø er nyt medlem. 4. Rundvisninger i sommerferien Der foreslås to om ugen. Forretningsudvalget indstiller forslaget tiltrådt.";
  expect(itemsOf(`Menighedsrådets møde\n\nTranskript\n\n${page}`)).toEqual([
    ["1", "Godkendelse af mødets dagsorden", "Godkendt."],
    ["2", "Meddelelser til orientering", null],
    ["2.1", "Brev fra provstiet om tag på kapellet", "Taget til efterretning."],
    ["2.2", "Støtte fra fonden til orglet", "Taget til efterretning."],
    ["3", "Udvalgets sammensætning", "Ole Ø er nyt medlem."],
    ["4", "Rundvisninger i sommerferien", null],
  ]);
});

test("below such heads items without a decision are items, and a list stays below its title", () => {
  const page =
    "1 Menighedsrådets møde den 8. maj 2014 Til stede: Anna Ager. Dagsorden Beslutninger 1. Valg af kasserer Bo Bæk blev valgt. 2. Regnskab for 2013 Regnskabet viser et overskud. Regnskabet godkendt. Underskrevet. 3. Meddelelser 3.1 Fra formanden 3.2 Fra præsten 4. Salmesang Organisten ønsker nye tider. Rådet drøftede tiderne. 5. Eventuelt";
  expect(itemsOf(`Menighedsrådets møde\n\nTranskript\n\n${page}`)).toEqual([
    ["1", "Valg af kasserer", "Bo Bæk blev valgt."],
    ["2", "Regnskab for 2013", "Regnskabet godkendt. Underskrevet."],
    ["3", "Meddelelser", "3.1 Fra formanden 3.2 Fra præsten"],
    ["4", "Salmesang", "Organisten ønsker nye tider. Rådet drøftede tiderne."],
    ["5", "Eventuelt", null],
  ]);
});
