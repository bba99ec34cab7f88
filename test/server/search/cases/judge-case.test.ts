import { describe, expect, test } from "vitest";
import { caseTitle } from "../../../../server/search/cases/case-title.ts";
import {
  type CaseEntry,
  isSameBody,
  judgeCase,
} from "../../../../server/search/cases/judge-case.ts";
import { danish } from "../../../support/danish.ts";

/** "2021-03-02 Byrådet: Ny hal"; several on one day in one body are of one meeting. */
function entry(told: string, caseNumber = "04.04.00-P20-1-21"): CaseEntry {
  const [, date = "", bodyKey = "", title = ""] = /^(\S+) (.+?): (.*)$/.exec(told) ?? [];
  const meetingId = `${bodyKey} ${date}`;
  const known = { caseNumber, date, bodyKey, meetingId, standing: null, earlier: [] };
  return { ...known, title: title === "" ? null : title };
}

const ruleOf = (told: string[], caseNumber?: string) =>
  judgeCase(
    told.map((one) => entry(one, caseNumber)),
    danish,
  ).rule;

describe("a number is one matter's", () => {
  test.each([
    ["with one item", ["2021-03-02 Byrådet: Hastigheden på Strandvejen"]],
    [
      "on its way through the bodies",
      ["2021-02-03 Fritidsudvalget: Ny hal i Torup", "2021-03-02 Byrådet: Hal i Torup - bevilling"],
    ],
    [
      "with other words at each stage, as long as one leads to the next",
      [
        "2021-02-03 Socialudvalget: Samling af behandlingen",
        "2021-02-20 Økonomiudvalget: Bevilling til ombygning af Fabriksvej 9",
        "2021-03-02 Byrådet: Samling af behandlingen på Fabriksvej",
      ],
    ],
    [
      "that names another council at each stage",
      [
        "2019-02-05 Udvalget: Køreplan 2020 efter høring",
        "2019-05-07 Udvalget: Køreplan 2020 - svar fra Ældrerådet",
        "2019-06-04 Udvalget: Køreplan 2020 - svar fra Handicaprådet",
      ],
    ],
    [
      "that is named by its place at one stage and not at the other",
      [
        "2019-02-05 Udvalget: Ny hal i Torup",
        "2019-05-07 Udvalget: Hallens gulv",
        "2019-06-04 Udvalget: Hal i Torup - indvielse",
      ],
    ],
    [
      "twice in one meeting about the same",
      ["2021-03-02 Byrådet: Udbud af snerydning", "2021-03-02 Byrådet: Snerydning - kontrakt"],
    ],
    [
      "whose stages have numbers and the same years",
      [
        "2022-09-07 Byrådet: Budget 2023 - 1. behandling",
        "2022-10-12 Byrådet: Budget 2023 - 2. behandling",
      ],
    ],
    [
      "that comes again and again for half a year at most",
      ["01-01", "03-01", "05-01", "06-30"].map((day) => `2021-${day} Byrådet: Ny hal i Torup`),
    ],
    [
      "that comes three times in a year",
      ["01-01", "06-01", "12-01"].map((day) => `2021-${day} Byrådet: Ny hal i Torup`),
    ],
    [
      "about what is not said again and again, though the word is in it",
      [
        "2021-03-02 Byrådet: Sti for løbende i skoven",
        "2021-04-02 Byrådet: Sti for løbende i skoven",
      ],
    ],
    ["without titles", ["2021-03-02 Byrådet: ", "2021-04-02 Byrådet: Ny hal"]],
  ])("%s", (_, told) => {
    expect(ruleOf(told)).toBe("thread");
  });

  test("when one item prints the other's decision", () => {
    const later = entry("2021-04-12 Teknikudvalget: Nedlæggelse af linje 41", "27.00.00-G01-1-21");
    const own = { ...later, earlier: [{ body: "Ældrerådet 2018-2021", date: "2021-03-15" }] };
    const first = entry("2021-03-15 Ældrerådet: Busser på nordsiden", "27.00.00-G01-1-21");
    expect(judgeCase([first, own], danish).rule).toBe("thread");
  });
});

describe("a number stands", () => {
  test.each([
    ["routine", ["2021-03-02 Byrådet: Godkendelse af dagsorden"]],
    ["routine", ["2021-03-02 Byrådet: Eventuelt", "2021-03-02 Byrådet: Ny hal"]],
    ["series", ["2020-03-02 Byrådet: Sygefravær 2019", "2021-03-02 Byrådet: Sygefravær 2020"]],
    [
      "series",
      [
        "2020-02-04 Kulturudvalget: Egnspuljen - ansøgninger",
        "2020-06-02 Kulturudvalget: Egnspuljen - ansøgninger",
        "2020-10-06 Kulturudvalget: Egnspuljen - ansøgninger",
      ],
    ],
    [
      "series",
      [
        "2020-05-06 Økonomiudvalget: Budgetopfølgning pr. 31. marts 2020",
        "2020-09-02 Økonomiudvalget: Budgetopfølgning pr. 31. juli 2020",
      ],
    ],
    [
      "series",
      [
        "2020-02-03 Rådet: Månedlig orientering om tal",
        "2020-03-02 Rådet: Månedlig orientering om tal",
      ],
    ],
    [
      "series",
      ["01-01", "03-01", "05-01", "07-01"].map((day) => `2021-${day} Byrådet: Ny hal i Torup`),
    ],
    [
      "one-meeting",
      ["2021-03-02 Byrådet: Valg til havnens styrelse", "2021-03-02 Byrådet: Orlov til medlem"],
    ],
    [
      "unlike",
      [
        "2020-01-15 Rådet: Tilgængelighed på stranden",
        "2020-03-11 Rådet: Handicapprisen",
        "2020-05-13 Rådet: Ledsageordning",
      ],
    ],
    [
      "unlike",
      [
        "2020-01-15 Udvalget: Tilsyn på Plejehjemmet Kærbo",
        "2020-03-11 Udvalget: Tilsyn på Plejehjemmet Solhøj",
        "2020-05-13 Udvalget: Tilsyn på Plejehjemmet Egely",
      ],
    ],
    [
      "unlike",
      [
        "2020-01-15 Rådet: Fordeling af § 18-midler",
        "2020-03-11 Rådet: Temamøde om rusmidler",
        "2020-05-13 Rådet: Støtte til kanoer",
      ],
    ],
  ])("%s: %j", (rule, told) => {
    expect(ruleOf(told)).toBe(rule);
  });

  test("with two unlike items, if it is a number of no subject", () => {
    const told = [
      "2020-01-15 Rådet: Tilgængelighed på stranden",
      "2020-03-11 Rådet: Ledsageordning",
    ];
    expect(ruleOf(told, "27.00.00-G01-1-20")).toBe("unlike");
    expect(ruleOf(told, "00.22.00-A00-1-22")).toBe("unlike");
    expect(ruleOf(told)).toBe("thread");
    expect(ruleOf(told, "05.00.03-P20-1-20")).toBe("thread");
  });
});

test.each([
  [["Hjemløseplan 2020-2023 - høring", "Hjemløseplan 2020-2023"], "Hjemløseplan 2020-2023"],
  [["Forslag til lokalplan 88", "Endelig vedtagelse af lokalplan 88"], "Lokalplan 88"],
  [["Lukket punkt: Salg af Møllevej 4"], "Salg af Møllevej 4"],
  [["Gratis bus (B)", "Orientering om gratis bus (O)"], "Gratis bus"],
  [[null], null],
])("the titles %j name the matter %s", (titles, name) => {
  expect(caseTitle(titles, danish)).toBe(name);
});

test("what an operator says of a number goes before what its items tell", () => {
  const routine = entry("2021-03-02 Byrådet: Godkendelse af dagsorden");
  expect(judgeCase([routine, { ...routine, standing: false }], danish)).toEqual({
    standing: false,
    rule: "corrected",
  });
  const one = entry("2021-03-02 Byrådet: Hastigheden på Strandvejen");
  expect(judgeCase([{ ...one, standing: true }], danish).standing).toBe(true);
});

test("a body is the same with its period as without, and none is the same as one unknown", () => {
  expect(isSameBody("Ældrerådet 2018-2021", "Ældrerådet")).toBe(true);
  expect(isSameBody("ældrerådet", "Ældrerådet 2018-2021")).toBe(true);
  expect(isSameBody("Byrådet", "Ældrerådet")).toBe(false);
  expect([isSameBody(null, "Byrådet"), isSameBody("Byrådet", null)]).toEqual([false, false]);
});
