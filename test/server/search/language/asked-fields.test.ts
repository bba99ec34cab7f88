/** The field words of a query, as a reader sees them and can take them away. */
import { expect, test } from "vitest";
import { askedFields } from "../../../../server/search/language/asked-fields.ts";
import { toNamedValues } from "../../../../server/search/language/facet-labels.ts";

const labels = { topic: new Map([["hjemloeshed", "Hjemløshed"]]) };
const names = { labels, namedValues: toNamedValues(labels) };

test("each is told by its id and by what it is called, as it is written", () => {
  expect(askedFields("bolig emne:hjemløshed udfald:vedtaget", names)).toEqual([
    {
      written: "emne:hjemløshed",
      field: "topic",
      value: "hjemloeshed",
      label: "Hjemløshed",
      negated: false,
    },
    {
      written: "udfald:vedtaget",
      field: "outcome",
      value: "approved",
      label: "Godkendt",
      negated: false,
    },
  ]);
});

test("a day and a person are called what they are", () => {
  const told = askedFields("fra:2019 til:2020 deltager:Ager", names);
  expect(told.map(({ field, value, label }) => [field, value, label])).toEqual([
    ["from", "2019-01-01", "2019-01-01"],
    ["to", "2020-12-31", "2020-12-31"],
    ["person", "Ager", "Ager"],
  ]);
});

test("one that is left out says so", () => {
  expect(askedFields("-kommune:Thisted", names)).toEqual([
    expect.objectContaining({ field: "municipality", value: "Thisted", negated: true }),
  ]);
});
