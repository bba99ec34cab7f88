import { describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import {
  caseFilter,
  parameterConditions,
  quote,
  toFilter,
} from "../../../../server/search/query/filters.ts";

describe("filters", () => {
  test("quotation marks and backslashes in a value stay in the value", () => {
    expect(quote('a" OR b = "\\')).toBe('"a\\" OR b = \\"\\\\"');
  });

  test("values of one facet are OR, facets are AND", () => {
    const query = { ...emptyQuery, municipality: ["Thisted", "Lolland"], year: ["2024"] };
    expect(toFilter(parameterConditions(query))).toEqual([
      'municipality IN ["Thisted", "Lolland"]',
      'year IN ["2024"]',
    ]);
  });

  test("a facet's own counts ignore its own filter", () => {
    const query = { ...emptyQuery, municipality: ["Thisted"], year: ["2024"] };
    expect(toFilter(parameterConditions(query), "municipality")).toEqual(['year IN ["2024"]']);
  });

  test("a period is inclusive at both ends", () => {
    const query = { ...emptyQuery, from: "2024-01-01", to: "2024-12-31" };
    expect(toFilter(parameterConditions(query))).toEqual([
      "dateNumber >= 20240101",
      "dateNumber <= 20241231",
    ]);
  });

  test.each([
    ["27.15", 'kle = "27.15"'],
    [
      "27.15.00–A30",
      'caseNumber STARTS WITH "27.15.00-a30" OR caseNumber STARTS WITH "27.15.00a30"',
    ],
    [
      "27 15 00 A30 2 19",
      'caseNumber = "27.15.00-a30-2-19" OR caseNumber STARTS WITH "27.15.00-a30-2-19-" OR caseNumber = "27.15.00a30-2-19" OR caseNumber STARTS WITH "27.15.00a30-2-19-"',
    ],
    ["18/1234", 'caseNumber = "18/1234" OR caseNumber STARTS WITH "18/1234-"'],
    ["EMN-2019", 'caseNumber STARTS WITH "emn-2019"'],
    ['"x', 'caseNumber STARTS WITH "\\"x"'],
  ])(
    "the case number %s is found whole or by its beginning, however it is written",
    (text, filter) => {
      expect(caseFilter(text)).toBe(filter);
    },
  );
});
