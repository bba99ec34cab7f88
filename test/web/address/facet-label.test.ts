import { expect, it } from "vitest";
import { toLabel } from "../../../web/address/facet-label.ts";

it("a value is called as the facet says, else by its topic or outcome, else itself", () => {
  const values = [{ value: "approved", label: "Godkendt", count: 3 }];
  const topics = new Map([["budget", "Budget"]]);
  expect(toLabel("outcome", "approved", values, topics)).toBe("Godkendt");
  expect(toLabel("outcome", "postponed", [], topics)).toBe("Udsat");
  expect(toLabel("topic", "budget", [], topics)).toBe("Budget");
  expect(toLabel("municipality", "Fjordby", [], topics)).toBe("Fjordby");
});
