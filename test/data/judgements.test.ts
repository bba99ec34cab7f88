import { describe, expect, test } from "vitest";
import { Judgements } from "../../contract/judgement.ts";
import { distinct, readData, readExamples } from "./example-minutes.ts";

const { queries } = Judgements.parse(readData("judgements/examples.json"));
const { meetings } = await readExamples();

const kinds = `inflection compound compound-phrase letters misspelling prefix phrase minus field-word
  case-number law name semantic natural nothing`;

describe("the judged queries", () => {
  test("are at least 130, each asked once", () => {
    expect(queries.length).toBeGreaterThanOrEqual(130);
    expect(distinct(queries.map(({ q }) => q)).length).toBe(queries.length);
  });

  test("are of every kind and of every user", () => {
    expect(distinct(queries.map(({ kind }) => kind)).sort()).toEqual(kinds.split(/\s+/).sort());
    expect(distinct(queries.map(({ user }) => user)).sort()).toEqual([
      "citizen",
      "council member",
      "journalist",
      "researcher",
    ]);
  });

  test("name items that exist", () => {
    const known = new Set(
      meetings.flatMap(({ file, items }) => items.map(({ title }) => `${file}: ${title}`)),
    );
    const named = queries
      .flatMap(({ relevant, forbidden = [] }) => [...relevant, ...forbidden])
      .map(({ file, item }) => `${file}: ${item}`);
    expect(distinct(named).filter((name) => !known.has(name))).toEqual([]);
  });

  test("either have answers or must find nothing", () => {
    const unclear = queries.filter(
      (query) => query.relevant.length > 0 === (query.nothing === true),
    );
    expect(unclear.map(({ q }) => q)).toEqual([]);
  });

  test("never grade what they forbid", () => {
    const both = queries.filter(({ relevant, forbidden = [] }) =>
      forbidden.some((one) =>
        relevant.some(({ file, item }) => file === one.file && item === one.item),
      ),
    );
    expect(both.map(({ q }) => q)).toEqual([]);
  });
});
