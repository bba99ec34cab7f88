/** A document shows by printing it again and again that a line heads what was decided. */
import { expect, test } from "vitest";
import { withRecurringLabels } from "../../../../indexer/parse/recognise/recurring-labels.ts";
import { itemsOf } from "../parsed-items.ts";
import { rowsOf } from "../recognised-rows.ts";

test("titles right above it, without air, are the items, and stock titles with their verdicts above them too", () => {
  const text =
    "Referat af bestyrelsesmødet\ntirsdag d. 12/10-2021\n\nGodkendelse af dagsorden; godkendt.\nSkærmen;\nTil referat;\nBo vil styre den.\nHjertestarter – tilbud fra byen\nTil referat\nDen koster 3000 kr.\n\nLegeplads, hvor langt er vi?\nTil referat;\nSvaret er sendt.\n";
  expect(itemsOf(text)).toEqual([
    [null, "Godkendelse af dagsorden", "godkendt."],
    [null, "Skærmen", "Bo vil styre den."],
    [null, "Hjertestarter – tilbud fra byen", "Den koster 3000 kr."],
    [null, "Legeplads, hvor langt er vi?", "Svaret er sendt."],
  ]);
});

const labelled = (...lines: string[]) =>
  withRecurringLabels(rowsOf(...lines)).flatMap(({ label }) => label?.label ?? []);

test("twice is no label, nor is a sentence or a title", () => {
  expect(labelled("Til referat", "A", "Til referat", "B")).toEqual([]);
  const title = "Godkendelse af sidste mødes referat";
  expect(labelled(title, "Ja", title, "Ja", title, "Ja")).toEqual([]);
  expect(
    labelled("Rådets beslutning:", "A", "Rådets beslutning", "B", "Rådets beslutning."),
  ).toEqual(["Rådets beslutning", "Rådets beslutning", "Rådets beslutning"]);
});

test("a label that the text below it says again is one label", () => {
  const text =
    "REFERAT Byrådet d. 12-03-2024\n\nPunkt 1: Broen\n\nIndstilling\n\nIndstilling om, at broen males.\n\nBeslutning\n\nGodkendt.\n";
  expect(itemsOf(text)).toEqual([["1", "Broen", "Godkendt."]]);
});
