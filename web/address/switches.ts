/** Conditions of a search that are set or not: what each sets, and what it is without. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { namesOf } from "../../contract/plain/table.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { adjust } from "./query.ts";

/** `value` as it stands in the address; each is a parameter of its own. */
const switches = {
  within: { value: "decision", set: { within: "decision" } },
  dissent: { value: "true", set: { dissent: true } },
  routine: { value: "hide", set: { routine: "hide" } },
  degree: { value: "mentioned", set: { degree: "mentioned" } },
  exact: { value: "true", set: { exact: true } },
} as const satisfies Record<string, { readonly value: string; readonly set: Partial<SearchQuery> }>;

export type SwitchName = keyof typeof switches;

export const switchNames = namesOf(switches);

export const switchValue = (name: SwitchName): string => switches[name].value;

export function isOn(query: SearchQuery, name: SwitchName): boolean {
  return String(query[name]) === switches[name].value;
}

export function withSwitch(query: SearchQuery, name: SwitchName, to: "on" | "off"): SearchQuery {
  return adjust(query, to === "on" ? switches[name].set : { [name]: emptyQuery[name] });
}
