import { describe, expect, it } from "vitest";
import { change, emptyQuery, toggle, withoutFilters } from "../../web/query.ts";

describe("changes to a search", () => {
  it("choosing a value twice leaves the search as it was", () => {
    const once = toggle(emptyQuery, "municipality", "Fjordby");
    expect(once.municipality).toEqual(["Fjordby"]);
    expect(toggle(once, "municipality", "Fjordby")).toEqual(emptyQuery);
  });

  it("any change begins on the first page", () => {
    expect(change({ ...emptyQuery, page: 7 }, { q: "frikort" }).page).toBe(1);
    expect(toggle({ ...emptyQuery, page: 7 }, "year", "2021").page).toBe(1);
  });

  it("removing all filters keeps the words and their order", () => {
    const narrowed = {
      ...emptyQuery,
      q: "frikort",
      year: ["2021"],
      exact: true,
      sort: "newest" as const,
    };
    expect(withoutFilters(narrowed)).toEqual({ ...emptyQuery, q: "frikort", sort: "newest" });
  });
});
