import { describe, expect, it } from "vitest";
import { toQuotation, toReference } from "../../../web/text/reference.ts";

const facts = {
  municipality: "Fjordby",
  body: "Udsatterådet",
  date: "2019-04-01",
  number: "3",
  title: "Socialt frikort",
  caseNumber: "27.00.00-A00-1-19",
};

describe("references", () => {
  it("name council, date, item, title and case number", () => {
    expect(toReference(facts)).toBe(
      "Fjordby, Udsatterådet, 1. april 2019, punkt 3, »Socialt frikort«, sagsnr. 27.00.00-A00-1-19.",
    );
  });

  it("say the council once, and its years with an en dash", () => {
    const body = "Fjordby Udsatteråd 2022 - 2025";
    expect(toReference({ ...facts, body })).toMatch(/^Fjordby, Udsatteråd 2022–2025, 1\. april/);
  });

  it("leave out what is not known", () => {
    const unknown = { ...facts, municipality: null, date: null, number: null, caseNumber: null };
    expect(toReference(unknown)).toBe("Ukendt kommune, Udsatterådet, »Socialt frikort«.");
  });

  it("stand behind a quoted decision", () => {
    expect(
      toQuotation("Godkendt.", { ...facts, number: null, title: null, caseNumber: null }),
    ).toBe("»Godkendt.« (Fjordby, Udsatterådet, 1. april 2019)");
  });
});

it("a short decision is quoted with the points of the recommendation that it settles", () => {
  const facts = {
    municipality: "Fjordby",
    body: "Byrådet",
    date: null,
    number: null,
    title: null,
    caseNumber: null,
  };
  expect(toQuotation("Godkendt.", facts, [{ point: "1", text: "at planen vedtages" }])).toBe(
    "»Godkendt.« Indstillingen lød: »1. at planen vedtages« (Fjordby, Byrådet)",
  );
});
