/** What the pages of a transcript share: a foot word by word, and the body that meets. */
import { describe, expect, test } from "vitest";
import { bodyOfPages, runningFoot } from "../../../../indexer/parse/lines/transcript-heads.ts";

describe("the running foot", () => {
  const foot = "Grønt Råd Egerup den 22. maj 2013";
  const pages = (end: string) =>
    ["Den ene ting", "Noget andet her", "Og det tredje"].map((text) => `${text} ${end}`);

  test("is what three pages end with, above the page's number: the meeting and its day", () => {
    expect(runningFoot(pages(foot))).toBe(foot);
    expect(runningFoot(pages(`${foot} Side 4`))).toBe(foot);
  });

  test("is no shared decision, no label, and none of two pages", () => {
    expect(runningFoot(pages("Det blev taget til efterretning af alle"))).toBe("");
    expect(runningFoot(pages("Egerup Byråd Beslutning den 22. maj 2013"))).toBe("");
    expect(runningFoot(pages(foot).slice(0, 2))).toBe("");
  });

  test("has five words at least", () => {
    expect(runningFoot(pages("Møde 22. maj 2013"))).not.toBe("Møde 22. maj 2013");
  });
});

describe("the body", () => {
  test.each([
    ["1 Erhvervsudvalget Referat Dato 4. maj", "Erhvervsudvalget"],
    ["1 Referat Erhvervsudvalget Mødedato: 4. maj", "Erhvervsudvalget"],
    ["1 Byrådet's møde Tid 16", "Byrådet"],
    ["1 Velkommen til skolen", ""],
  ])("%s: %s", (page, body) => {
    expect(bodyOfPages([page])).toBe(body);
  });

  test("is the one in the later pages' heads, as the first page spells it", () => {
    const first =
      "1 Her er alle de papirer, der blev sendt til alle i Udvalget for Kultur og Fritid i dag";
    expect(bodyOfPages([first, "2 UDVALGET FOR KULTUR OG FRITID, DEN Budget"])).toBe(
      "Udvalget for Kultur og Fritid",
    );
    expect(bodyOfPages(["1 Velkommen", "2 UDVALGET FOR KULTUR OG FRITID, DEN Budget"])).toBe("");
  });
});

test.each(["Åbent Referat til", "Dagsorden til", "Referat"])(
  "the body stands behind the municipality and »%s«",
  (kind) => {
    const first = `1 Egerup Kommune ${kind} Udvalget for Havn og Fisk Mødedato: Tirsdag den 29. april 2014`;
    expect(bodyOfPages([first, "2 Egerup Kommune Udvalget for Havn og Fisk Ny kran"])).toBe(
      "Udvalget for Havn og Fisk",
    );
  },
);
