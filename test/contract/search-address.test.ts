import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { facetNames } from "../../contract/plain/facets.ts";
import { recordOf } from "../../contract/plain/table.ts";
import { fromAddress, toAddress } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { anyChoices } from "../support/any-choices.ts";

const text = fc.string({ unit: "grapheme" });
const values = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 3 });
const date = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const query: fc.Arbitrary<SearchQuery> = fc.record({
  q: text,
  ...recordOf(facetNames, () => values),
  without: values,
  from: fc.option(date),
  to: fc.option(date),
  dissent: fc.boolean(),
  ...anyChoices,
  typing: fc.boolean(),
  exact: fc.boolean(),
  unwidened: values,
  sort: fc.constantFrom("relevance", "newest", "oldest"),
  page: fc.integer({ min: 1, max: 9_999_999 }),
  pageSize: fc.integer({ min: 1, max: 100 }),
});

describe("toAddress and fromAddress", () => {
  it("are each other's inverse for every search", () => {
    fc.assert(
      fc.property(query, (one) => {
        expect(fromAddress(toAddress(one).slice("/soeg".length))).toEqual(one);
      }),
    );
  });

  it("leave out what has its default", () => {
    expect(toAddress(emptyQuery)).toBe("/soeg");
    expect(toAddress({ ...emptyQuery, q: "frikort", page: 2 })).toBe("/soeg?q=frikort&page=2");
  });

  it("write the same search the same way, whatever the order of its address", () => {
    expect(toAddress(fromAddress("?year=2021&q=bolig&municipality=Fjordby"))).toBe(
      "/soeg?q=bolig&municipality=Fjordby&year=2021",
    );
  });

  it("take an empty value as absent, as a form without script sends it", () => {
    expect(fromAddress("?q=&case=&from=&to=&sort=relevance")).toEqual(emptyQuery);
  });

  it("read what cannot be understood as its default", () => {
    expect(fromAddress("?page=0&pageSize=x&sort=best&from=yesterday&exact=maybe")).toEqual(
      emptyQuery,
    );
  });
});
