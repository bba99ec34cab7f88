import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import { countChosen, withChosen } from "../../../../web/components/facets/facet-values.ts";

const values = [{ value: "approved", label: "Godkendt", count: 3 }];

describe("facet values", () => {
  it("a chosen value without hits stays in the list, so that a form sends it again", () => {
    expect(withChosen(values, ["approved", "postponed"], () => "Udsat")).toEqual([
      { value: "postponed", label: "Udsat", count: 0 },
      ...values,
    ]);
  });

  it("dates and conditions count among the chosen filters, words and order do not", () => {
    const query = {
      ...emptyQuery,
      q: "bolig",
      sort: "newest" as const,
      year: ["2021"],
      exact: true,
    };
    expect(countChosen({ ...query, from: "2021-01-01", dissent: true })).toBe(4);
  });
});
