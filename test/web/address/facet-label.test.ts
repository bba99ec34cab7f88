import { expect, it } from "vitest";
import { toChosenLabel, toLabel } from "../../../web/address/facet-label.ts";

it("a value is called as the facet says, else by its topic or outcome, else itself", () => {
  const values = [{ value: "approved", label: "Godkendt", count: 3 }];
  const topics = new Map([["budget", "Budget"]]);
  expect(toLabel("outcome", "approved", values, topics)).toBe("Godkendt");
  expect(toLabel("outcome", "postponed", [], topics)).toBe("Udsat");
  expect(toLabel("topic", "budget", [], topics)).toBe("Budget");
  expect(toLabel("municipality", "Fjordby", [], topics)).toBe("Fjordby");
});

it("away from its facet a party's letter says how it voted, and a number what it is", () => {
  const chosen = (facet: Parameters<typeof toLabel>[0], value: string) =>
    toChosenLabel(facet, value, [], new Map());
  expect(chosen("votedFor", "O")).not.toBe(chosen("votedAgainst", "O"));
  expect(chosen("votedAgainst", "O")).toBe("Stemte imod: O");
  expect(chosen("kle", "27")).toBe("KLE 27");
  expect(chosen("outcome", "postponed")).toBe("Udsat");
});
