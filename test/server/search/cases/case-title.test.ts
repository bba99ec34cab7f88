/** What a matter is called. */
import { describe, expect, test } from "vitest";
import { caseTitle } from "../../../../server/search/cases/case-title.ts";
import { danish } from "../../../support/danish.ts";

const of = (...titles: (string | null)[]) => caseTitle(titles, danish);

test("the title that has most in common with the others, and of these the shorter", () => {
  expect(of("Støjvold ved Kragelund", "Skovtur", "Støjvold ved Kragelund skydebane")).toBe(
    "Støjvold ved Kragelund",
  );
});

test("nothing where no item has a title", () => {
  expect(of(null, null)).toBeNull();
  expect(of()).toBeNull();
  expect(of(null, "Skovtur")).toBe("Skovtur");
});

describe("what is only done with it is left out", () => {
  test.each([
    ["Godkendelse af lokalplan 12", "Lokalplan 12"],
    ["Endelig vedtagelse af lokalplan 12", "Lokalplan 12"],
    ["Orientering om lokalplan 12", "Lokalplan 12"],
    ["Status på lokalplan 12", "Lokalplan 12"],
    ["Forslag til lokalplan 12", "Lokalplan 12"],
    ["Lukket punkt: Lokalplan 12", "Lokalplan 12"],
    ["Lokalplan 12 - endelig vedtagelse", "Lokalplan 12"],
    ["Lokalplan 12 – 2. behandling", "Lokalplan 12"],
    ["Lokalplan 12, skema B", "Lokalplan 12"],
    ["Lokalplan 12 (fortsat)", "Lokalplan 12"],
    ["Lokalplan 12 (B)", "Lokalplan 12"],
    ["Lokalplan 12 - Kragelund Nord", "Lokalplan 12 - Kragelund Nord"],
    ["Godkendelse af ", "Godkendelse af "],
  ])("»%s« is »%s«", (title, name) => {
    expect(of(title)).toBe(name);
  });
});
