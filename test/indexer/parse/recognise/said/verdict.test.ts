import { expect, test } from "vitest";
import { decidingIn, splitVerdict } from "../../../../../indexer/parse/recognise/said/verdict.ts";

test.each([
  ["Godkendelse af dagsorden, godkendt", ["Godkendelse af dagsorden", "godkendt"]],
  ["Regnskab for 2019, taget til efterretning.", ["Regnskab for 2019", "taget til efterretning."]],
  [
    "Godkendelse af dagsorden. Dagsordenen godkendt.",
    ["Godkendelse af dagsorden.", "Dagsordenen godkendt."],
  ],
  [
    "Godkendelse af dagsorden Dagsorden godkendes.",
    ["Godkendelse af dagsorden", "Dagsorden godkendes."],
  ],
  [
    "Ny helhedsplan Det blev besluttet, at planen laves om.",
    ["Ny helhedsplan", "Det blev besluttet, at planen laves om."],
  ],
  ["Nyt fra havnen Udsat", ["Nyt fra havnen", "Udsat"]],
  ["Godkendelse af budget. Vedtages.", ["Godkendelse af budget.", "Vedtages."]],
])("%s is a title and the decision beside it", (title, parts) => {
  expect(splitVerdict(title)).toEqual(parts);
});

test.each([
  "Lokalplan 12, godkendt af byrådet i maj",
  "Anlægsregnskab, udsatte veje",
  "Planen for udsatte, vedtaget i 2018, evalueres",
  "Ny skolegård",
  "Hvordan takster godkendes af rådet",
])("%s is a title alone", (title) => expect(splitVerdict(title)).toBeNull());

test("a body that does something is one that decides, unless a year tells of earlier days", () => {
  expect(decidingIn("Menighedsrådet godkender tilbuddet fra mureren.")).toBe("Menighedsrådet");
  expect(decidingIn("Bestyrelsen besluttede at flytte mødet.")).toBe("Bestyrelsen");
  expect(decidingIn("Byrådet vedtog planen i 2019.")).toBeNull();
  expect(decidingIn("Byrådet har et mål om flere cykelstier.")).toBeNull();
});
