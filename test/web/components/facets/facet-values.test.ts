import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import {
  countChosen,
  toLabel,
  withChosen,
} from "../../../../web/components/facets/facet-values.ts";

const values = [{ value: "approved", label: "Godkendt", count: 3 }];

describe("facet values", () => {
  it("a chosen value without hits stays in the list, so that a form sends it again", () => {
    expect(withChosen(values, ["approved", "postponed"], () => "Udsat")).toEqual([
      { value: "postponed", label: "Udsat", count: 0 },
      ...values,
    ]);
  });

  it("a value is called as the facet says, else by its topic or outcome, else itself", () => {
    const topics = new Map([["budget", "Budget"]]);
    expect(toLabel("outcome", "approved", values, topics)).toBe("Godkendt");
    expect(toLabel("outcome", "postponed", [], topics)).toBe("Udsat");
    expect(toLabel("topic", "budget", [], topics)).toBe("Budget");
    expect(toLabel("municipality", "Fjordby", [], topics)).toBe("Fjordby");
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
