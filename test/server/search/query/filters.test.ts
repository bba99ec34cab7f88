import { describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import {
  atLeast,
  atMost,
  equals,
  isAnyOf,
  or,
  startsWith,
} from "../../../../engine/query/filter.ts";
import {
  caseFilter,
  parameterConditions,
  toFilter,
} from "../../../../server/search/query/filters.ts";

const begun = (number: string) => startsWith("caseNumber", number);
const whole = (number: string) => or(equals("caseNumber", number), begun(`${number}-`));

describe("filters", () => {
  test("values of one facet are OR, facets are AND", () => {
    const query = { ...emptyQuery, municipality: ["Thisted", "Lolland"], year: ["2024"] };
    expect(toFilter(parameterConditions(query))).toEqual([
      isAnyOf("municipality", ["Thisted", "Lolland"]),
      isAnyOf("year", ["2024"]),
    ]);
  });

  test("with degree=mentioned a theme is what the items only mention", () => {
    const query = { ...emptyQuery, topic: ["havn"], year: ["2024"], degree: "mentioned" as const };
    expect(toFilter(parameterConditions(query))).toEqual([
      isAnyOf("mentions", ["havn"]),
      isAnyOf("year", ["2024"]),
    ]);
  });

  test("a facet's own counts ignore its own filter", () => {
    const query = { ...emptyQuery, municipality: ["Thisted"], year: ["2024"] };
    expect(toFilter(parameterConditions(query), "municipality")).toEqual([
      isAnyOf("year", ["2024"]),
    ]);
  });

  test("a period is inclusive at both ends", () => {
    const query = { ...emptyQuery, from: "2024-01-01", to: "2024-12-31" };
    expect(toFilter(parameterConditions(query))).toEqual([
      atLeast("dateNumber", 20240101),
      atMost("dateNumber", 20241231),
    ]);
  });

  test.each([
    ["27.15", equals("kle", "27.15")],
    ["27.15.00–A30", or(begun("27.15.00-a30"), begun("27.15.00a30"))],
    ["27 15 00 A30 2 19", or(whole("27.15.00-a30-2-19"), whole("27.15.00a30-2-19"))],
    ["18/1234", or(whole("18/1234"), equals("caseEnds", "18/1234"))],
    ["EMN-2019", or(begun("emn-2019"))],
    ['"x', or(begun('"x'))],
  ])(
    "the case number %s is found whole or by its beginning, however it is written",
    (text, filter) => {
      expect(caseFilter(text)).toEqual(filter);
    },
  );
});
