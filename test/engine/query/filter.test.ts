import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { addDocuments } from "../../../engine/indexes/documents.ts";
import { createIndexes } from "../../../engine/indexes/indexes.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import {
  and,
  atLeast,
  atMost,
  equals,
  type Filter,
  isAnyOf,
  not,
  or,
  startsWith,
} from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import { createIndexSearch } from "../../../engine/query/index-search.ts";
import { printFilter } from "../../../engine/query/print-filter.ts";
import { testArchive } from "../../support/engine/engine.ts";

/** Texts that try to be more than a value: the language's words and marks, and anything at all. */
const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        "\\",
        '\\"',
        '" OR id EXISTS OR id = "',
        "]",
        ")",
        "(",
        ", ",
        " AND ",
        "NOT ",
        "kle",
        "=",
        " ",
        "\n",
        "\u0000",
        "æ",
        "1e9",
        "_geoRadius(1, 2, 3)",
        "NULL",
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join("")),
);

const leaf: fc.Arbitrary<Filter> = fc.oneof(
  odd.map((value) => equals("municipality", value)),
  fc.oneof(fc.double(), fc.boolean()).map((value) => equals("closed", value)),
  fc.array(odd, { maxLength: 3 }).map((values) => isAnyOf("topics", values)),
  odd.map((beginning) => startsWith("caseNumber", beginning)),
  fc.double().map((bound) => atLeast("dateNumber", bound)),
  fc.double().map((bound) => atMost("position", bound)),
);

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    leaf,
    tie("filter").map(not),
    fc.array(tie("filter"), { maxLength: 3 }).map((filters) => and(...filters)),
    fc.array(tie("filter"), { maxLength: 3 }).map((filters) => or(...filters)),
  ),
}));

/** The same condition with every value made harmless. */
function tame(one: Filter): Filter {
  switch (one.kind) {
    case "equals":
      return { ...one, value: "x" };
    case "is-any-of":
      return { ...one, values: one.values.map(() => "x") };
    case "starts-with":
      return { ...one, beginning: "x" };
    case "not":
      return not(tame(one.filter));
    case "and":
    case "or":
      return { ...one, filters: one.filters.map(tame) };
    default:
      return { ...one, bound: 1 };
  }
}

/** What stands outside quotation marks, read as the engine does: a backslash takes the next letter along. */
function structureOf(printed: string): string {
  let structure = "";
  let quoted = false;
  for (let at = 0; at < printed.length; at++) {
    if (printed[at] === "\\") at++;
    else if (printed[at] === '"') {
      quoted = !quoted;
      structure += '"';
    } else if (!quoted) structure += printed[at];
  }
  return structure;
}

describe("a printed filter", () => {
  test("has the same structure whatever its values are", () => {
    fc.assert(
      fc.property(filter, (one) => {
        expect(structureOf(printFilter(one))).toBe(structureOf(printFilter(tame(one))));
      }),
      { numRuns: 1_000 },
    );
  });

  test("binds as it was put together", () => {
    const one = not(or(equals("kle", "27"), and(equals("year", "2020"), equals("closed", true))));
    expect(printFilter(one)).toBe('NOT ((kle = "27") OR ((year = "2020") AND (closed = "true")))');
  });
});

const { admin, search, prefix } = testArchive();
const items = indexName("items", prefix);
const searchItems = createIndexSearch([search], items);

/** Municipalities whose names are hard to quote, each on a day of its own. */
const names = [
  "Thisted",
  "a",
  'a"',
  "a\\",
  "a\\\\",
  'a\\"',
  "a' OR 1",
  'a" OR id EXISTS OR id = "',
  "]",
];

beforeAll(async () => {
  await createIndexes(admin, prefix);
  const documents = names.map((municipality, at) => ({
    ...{ id: `${at}`, municipality, dateNumber: 20200101 + at, closed: at % 2 === 0 },
  }));
  await addDocuments(admin, items, documents);
});

async function found(...filters: Filter[]): Promise<number[]> {
  const { hits } = await listDocuments(searchItems, { filter: filters, limit: 100 });
  return hits.map(({ id }) => Number(id)).sort((a, b) => a - b);
}

describe("the engine", () => {
  test("finds a value by itself, however it is spelt", async () => {
    for (const [at, name] of names.entries()) {
      expect(await found(equals("municipality", name)), name).toEqual([at]);
      expect(await found(isAnyOf("municipality", [name, "Thisted"])), name).toEqual(
        [...new Set([0, at])].sort(),
      );
    }
  });

  test("finds by beginnings, bounds, truth, and what is not", async () => {
    const all = names.map((_, at) => at);
    expect(await found(startsWith("municipality", "a\\"))).toEqual([3, 4, 5]);
    expect(await found(atLeast("dateNumber", 20200107), atMost("dateNumber", 20200108))).toEqual([
      6, 7,
    ]);
    expect(await found(equals("closed", false))).toEqual([1, 3, 5, 7]);
    expect(await found(not(isAnyOf("municipality", [])))).toEqual(all);
    expect(await found(isAnyOf("municipality", []))).toEqual([]);
    expect(await found(or())).toEqual([]);
    expect(await found(and())).toEqual(all);
    expect(await found(not(equals("municipality", "Thisted")))).toEqual(all.slice(1));
    expect(await found(or(equals("id", "1"), and(equals("id", "2"), equals("id", "3"))))).toEqual([
      1,
    ]);
  });

  test("understands every filter that can be put together", async () => {
    await fc.assert(
      fc.asyncProperty(filter, async (one) => {
        const own = await found(one);
        const others = await found(not(one));
        expect([...own, ...others].sort((a, b) => a - b)).toEqual(names.map((_, at) => at));
      }),
      { numRuns: 100 },
    );
  });
});
