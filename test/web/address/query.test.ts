import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import { adjust, toggle, unwiden, widen, withoutFilters } from "../../../web/address/query.ts";

describe("changes to a search", () => {
  it("choosing a value twice leaves the search as it was", () => {
    const once = toggle(emptyQuery, "municipality", "Fjordby");
    expect(once.municipality).toEqual(["Fjordby"]);
    expect(toggle(once, "municipality", "Fjordby")).toEqual(emptyQuery);
  });

  it("a search with other values begins on its first page", () => {
    expect(adjust({ ...emptyQuery, page: 7 }, { q: "frikort" }).page).toBe(1);
    expect(toggle({ ...emptyQuery, page: 7 }, "year", "2021").page).toBe(1);
  });

  it("removing all filters keeps the words and their order", () => {
    const narrowed = {
      ...emptyQuery,
      q: "frikort",
      year: ["2021"],
      exact: true,
      unwidened: ["frikort"],
      sort: "newest" as const,
    };
    const { q, unwidened, sort } = narrowed;
    expect(withoutFilters(narrowed)).toEqual({ ...emptyQuery, q, unwidened, sort });
  });

  it("a word is unwidened once, and widening it again leaves the others", () => {
    const once = unwiden({ ...emptyQuery, unwidened: ["unge"], page: 7 }, "frikort");
    expect(once).toEqual({ ...emptyQuery, unwidened: ["unge", "frikort"] });
    expect(unwiden(once, "frikort")).toEqual(once);
    expect(widen(once, "frikort")).toEqual({ ...emptyQuery, unwidened: ["unge"] });
  });
});
