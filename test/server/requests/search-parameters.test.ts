import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import { facetNames, facets } from "../../../contract/plain/facets.ts";
import { recordOf } from "../../../contract/plain/table.ts";
import { toAddress } from "../../../contract/search-address.ts";
import { readParameterValues } from "../../../server/requests/parameter-values.ts";
import { SearchParameters } from "../../../server/requests/search-parameters.ts";
import { anyChoices } from "../../support/any-choices.ts";

const parse = (search: string) => SearchParameters.safeParse(readParameterValues(search));

/** Which parameters a client is told of. */
function errorsOf(search: string): string[] {
  const { error } = parse(search);
  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys : String(issue.path[0]),
  );
}

describe("the query string", () => {
  test("nothing asks for the first page of everything", () => {
    expect(parse("").data).toEqual(emptyQuery);
  });

  test("an empty value counts as absent", () => {
    expect(parse("from=&to=&municipality=&page=&q=").data).toEqual(emptyQuery);
  });

  test.each([
    ["page=0", "page"],
    ["page=-1", "page"],
    ["page=1.5", "page"],
    ["pageSize=1000", "pageSize"],
    ["from=yesterday", "from"],
    ["from=2021-02-30", "from"],
    ["year=21", "year"],
    ["outcome=gul", "outcome"],
    ["kle=27.1", "kle"],
    ["sort=best", "sort"],
    ["exact=måske", "exact"],
    ["dissent=måske", "dissent"],
    ["farve=blå", "farve"],
    ["q=a&q=b", "q"],
    ["from=2022-01-01&to=2021-01-01", "from"],
  ])("%s is an error that names the parameter", (search, name) => {
    expect(errorsOf(search)).toEqual([name]);
  });

  test("a word that is not to be widened may be repeated", () => {
    const data = { ...emptyQuery, q: "unge bolig", unwidened: ["unge", "bolig"] };
    expect(parse("q=unge+bolig&unwidened=unge&unwidened=bolig").data).toEqual(data);
  });

  test("every error is told at once", () => {
    expect(errorsOf("page=0&pageSize=1000&x=1").sort()).toEqual(["page", "pageSize", "x"]);
  });

  const names = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 3 });
  const unique = names.map((values) => [...new Set(values)]);
  const query = fc.record({
    q: fc.string({ maxLength: 40 }),
    ...recordOf(facetNames, (facet) => {
      const { accepts } = facets[facet];
      if (accepts.kind === "one-of") return fc.subarray([...accepts.values]);
      return accepts.kind === "shape" ? fc.uniqueArray(fc.stringMatching(accepts.shape)) : unique;
    }),
    without: fc.uniqueArray(fc.constantFrom("municipality:Thisted", "year:2019")),
    from: fc.constantFrom(null, "2019-01-01"),
    to: fc.constantFrom(null, "2021-12-31"),
    dissent: fc.boolean(),
    ...anyChoices,
    typing: fc.boolean(),
    exact: fc.boolean(),
    unwidened: unique,
    sort: fc.constantFrom("relevance" as const, "newest" as const, "oldest" as const),
    page: fc.integer({ min: 1, max: 999 }),
    pageSize: fc.integer({ min: 1, max: 100 }),
  });

  test("reads back every address that the pages write", () => {
    fc.assert(
      fc.property(query, (value) => {
        const { search } = new URL(toAddress(value), "http://portal");
        expect(parse(search).data).toEqual(value);
      }),
    );
  });
});
