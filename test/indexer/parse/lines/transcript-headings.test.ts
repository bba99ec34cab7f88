/** Headings of a transcript that have no table of contents: a number, a title, and what stands below titles. */
import { describe, expect, test } from "vitest";
import { headingsAboveLabels } from "../../../../indexer/parse/lines/transcript-headings.ts";

const headings = (...pages: string[]) => {
  const found = headingsAboveLabels(pages);
  return pages.flatMap((page) =>
    (found.get(page) ?? []).map(({ from, to }) => page.slice(from, to)),
  );
};

describe("headings above labels", () => {
  test.each([
    ["a case number's label", "Sagsnr. 12/345"],
    ["a label", "Sagsfremstilling Planen"],
    ["an open mark", "Åben sag Planen"],
    ["a case number", "12/345 Planen"],
    ["a group and a case number", "P20 12/345 Planen"],
    ["a word and a colon that no table knows", "Dokumentnr.: 480 Planen"],
  ])("end at %s", (_, below) => {
    expect(headings(`2 1. Ny sti ${below} er klar. 2. Takster for vand ${below} er klar.`)).toEqual(
      ["1. Ny sti", "2. Takster for vand"],
    );
  });

  test("run on over the pages, from any number, and one may be lost", () => {
    expect(
      headings("2 Møde 41. Ny sti Sagsnr. 1 Ja.", "3 Side 43. Eventuelt Sagsnr. 2 Nej."),
    ).toEqual(["41. Ny sti", "43. Eventuelt"]);
    expect(headings("2 Side 41. Ny sti Sagsnr. 1", "3 Side 47. Eventuelt Sagsnr. 2")).toEqual([]);
  });

  test("are one alone where it begins a page", () => {
    expect(headings("1 Møde", "2 Punkt 41 Ny sti J. nr. 1 Ja.")).toEqual(["Punkt 41 Ny sti"]);
    expect(headings("1 Møde", "2 Side 41. Ny sti Sagsnr. 1 Ja.")).toEqual([]);
  });

  test("end at what is left of a case number that lost its figures", () => {
    expect(headings("2 1. Ny sti /1234 Ja. 2. Takster /2345 Nej.")).toEqual([
      "1. Ny sti",
      "2. Takster",
    ]);
    expect(headings("2 1. Ny sti G Planen er klar. 2. Takster A01 Planen er klar.")).toEqual([
      "1. Ny sti",
      "2. Takster",
    ]);
  });

  test("may stand behind a word, without a stop", () => {
    expect(headings("2 Punkt 1 Ny sti J. nr. 1 Ja. Punkt 2 Eventuelt J. nr. 2 Nej.")).toEqual([
      "Punkt 1 Ny sti",
      "Punkt 2 Eventuelt",
    ]);
  });

  test("have the same below each, and one between two of them may have something else", () => {
    expect(
      headings("2 1. Ny sti Sagsnr. 1 Ja. 2. Plan Beslutning Nej. 3. Eventuelt Sagsnr. 2 Ja."),
    ).toEqual(["1. Ny sti", "2. Plan", "3. Eventuelt"]);
  });

  test("are no list in a text, no date and no name", () => {
    expect(
      headings("2 Planen har 1. Vejen, 2. Stien og 3. Pladsen ved hallen. Indstilling Ja."),
    ).toEqual([]);
    expect(headings("2 Den 1. marts Sagsnr. 1 og 2. marts Sagsnr. 2")).toEqual([]);
    expect(headings("2 1. Sti på Chr. 2. Vej Sagsnr. 1 Ja. 2. Eventuelt Sagsnr. 2 Ja.")).toEqual([
      "1. Sti på Chr. 2. Vej",
      "2. Eventuelt",
    ]);
  });
});
