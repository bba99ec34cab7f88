import { expect, test } from "vitest";
import { bareNumbers } from "../../../../indexer/parse/lines/transcript-bare-numbers.ts";
import { itemsOf } from "../parsed-items.ts";

const transcript = (...pages: string[]) =>
  ["Referat fra møde i Havneforum den 4. marts 2015", "", "Transkript", "", ...pages].join("\n");

test("numbers without a stop head items below the agenda's head, each with what was said", () => {
  const page =
    "1 REFERAT Sted Kystgården Afbud: Ida Is Dagsorden 1 Velkomst Formanden bød velkommen og fortalte, at Ida Is er gået på orlov. Alle præsenterede sig. 2 Godkendelse af dagsorden (beslutningspunkt) Forum godkendte dagsordenen. 3 Molen (orienteringspunkt) Molen er færdig til maj. Der mangler 4 Pullerter af samme slags. 4 Eventuelt Intet.";
  expect(itemsOf(transcript(page, "", "2 5 Næste møde Næste møde holdes den 3. juni."))).toEqual([
    [
      "1",
      "Velkomst",
      "Formanden bød velkommen og fortalte, at Ida Is er gået på orlov. Alle præsenterede sig.",
    ],
    ["2", "Godkendelse af dagsorden (beslutningspunkt)", "Forum godkendte dagsordenen."],
    [
      "3",
      "Molen (orienteringspunkt)",
      "Molen er færdig til maj. Der mangler 4 Pullerter af samme slags.",
    ],
    ["4", "Eventuelt", "Intet."],
    ["5", "Næste møde", "Næste møde holdes den 3. juni."],
  ]);
});

test("the agenda above the minutes is none of them", () => {
  const agenda = "1 Referat Dagsorden 1 Velkomst 2 Takster 3 Eventuelt";
  const minutes = "1 Velkomst Anna bød velkommen. 2 Takster Taksterne stiger. 3 Eventuelt Intet.";
  expect(bareNumbers([agenda])).toEqual([]);
  expect(bareNumbers([`${agenda} ${minutes}`])).toEqual([
    "1 Velkomst Anna",
    "2 Takster Taksterne",
    "3 Eventuelt Intet.",
  ]);
});

test("numbers in sentences, and those below no head, are nobody's", () => {
  expect(bareNumbers(["1 Der opsættes 1 Skilt ved molen, 2 Skilte i byen og 3 Både."])).toEqual([]);
  expect(bareNumbers(["1 Velkomst Hej. 2 Takster Dyrt. 3 Eventuelt Intet."])).toEqual([]);
});

test("what was said need not end in a stop", () => {
  const page =
    "1 Referat Deltagere: Anna Ager Afbud: Ida Is Dagsorden 1 Godkendelse af referat Referatet blev godkendt 2 Bådene Optagningen sker i uge 42. Bo leder det 3 Ny kran Der indhentes tilbud. Kranen skal stå i maj 4 Eventuelt Intet";
  expect(itemsOf(transcript(page))).toEqual([
    ["1", "Godkendelse af referat", "Referatet blev godkendt"],
    ["2", "Bådene", "Optagningen sker i uge 42. Bo leder det"],
    ["3", "Ny kran", "Der indhentes tilbud. Kranen skal stå i maj"],
    ["4", "Eventuelt", "Intet"],
  ]);
});
