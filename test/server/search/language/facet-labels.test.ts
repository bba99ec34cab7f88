/** What values are called, and which value a name means. */
import { expect, test } from "vitest";
import { labelOf, toNamedValues } from "../../../../server/search/language/facet-labels.ts";

const labels = { topic: new Map([["hjemloeshed", "Hjemløshed"]]) };

test("a value is called as the data calls it, else as the table of facets does, else by itself", () => {
  expect(labelOf("topic", "hjemloeshed", labels)).toBe("Hjemløshed");
  expect(labelOf("outcome", "approved", labels)).toBe("Godkendt");
  expect(labelOf("municipality", "Thisted", labels)).toBe("Thisted");
  expect(labelOf("topic", "ukendt", labels)).toBe("ukendt");
});

test("names mean a value in lower case, the other words for an outcome as well", () => {
  const named = toNamedValues(labels);
  expect(named.topic.get("hjemløshed")).toBe("hjemloeshed");
  for (const [name, value] of [
    ["godkendt", "approved"],
    ["vedtaget", "approved"],
    ["nedstemt", "rejected"],
    ["udskudt", "postponed"],
    ["oversendt", "referred"],
  ] as const)
    expect(named.outcome.get(name)).toBe(value);
  expect(named.municipality.size).toBe(0);
  expect(named.outcome.get("Godkendt")).toBeUndefined();
});
