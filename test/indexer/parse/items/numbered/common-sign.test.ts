/** One sign parts every title from what was said, or it parts none. */
import { expect, test } from "vitest";
import { splitAtCommonSign } from "../../../../../indexer/parse/items/numbered/common-sign.ts";

test("what stands behind the sign was said, whatever other signs stand in it", () => {
  const said = ["Sti – Bo hentede tre tilbud: alle dyre.", "Evt. – Intet.", "Fest – den 4. maj."];
  expect(splitAtCommonSign(said)).toEqual([
    ["Sti", "Bo hentede tre tilbud: alle dyre."],
    ["Evt.", "Intet."],
    ["Fest", "den 4. maj."],
  ]);
});

test("a stop and a dash part the titles of most, and those without are whole", () => {
  const said = [
    "Sti.  -  Udsat.",
    "Havn 2021. - Bo hentede et tilbud.",
    "Tur. – Den 4. maj.",
    "Evt.",
  ];
  expect(splitAtCommonSign(said)).toEqual([
    ["Sti.", "Udsat."],
    ["Havn 2021.", "Bo hentede et tilbud."],
    ["Tur.", "Den 4. maj."],
    null,
  ]);
  expect(splitAtCommonSign(["Sti. - Udsat.", "Havn", "Tur", "Evt."])).toBeNull();
});

test.each([
  ["a dash that parts the titles' own words", ["Sti - asfalt", "Vej - grus", "Havn - bro"]],
  [
    "a colon where one text may be no more than words",
    ["Sti: Godkendt.", "Vej: Udsat.", "Tur: Ry og By"],
  ],
  ["a sign that one title lacks", ["Sti – Godkendt.", "Vej – Udsat.", "Eventuelt"]],
  ["sentences before the sign", ["Bo har sti – Godkendt.", "Vej – Udsat.", "Evt – Intet."]],
  ["two titles", ["Sti – Godkendt.", "Vej – Udsat."]],
])("%s parts nothing", (_, titles) => expect(splitAtCommonSign(titles)).toBeNull());
