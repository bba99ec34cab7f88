/** What documents can be chosen by: the fields that a filter may name, and the order they may be asked for in. */
import type { IndexedItem, IndexedMeeting } from "../../contract/indexed-item.ts";
import { facetNames, facets } from "../../contract/plain/facets.ts";

type ItemField = keyof IndexedItem;
type MeetingField = keyof IndexedMeeting;

/** Chosen from in lists, looked up by their beginning ("27.15.00-A30"), or counted beside those. */
export const facetFields = facetNames.flatMap((facet) => {
  const { field, listed, beside } = facets[facet];
  return [field, listed, beside].filter((one) => one !== null);
}) satisfies ItemField[];

/** Only ever asked for by value. */
export const exactFields = [
  "id",
  "meetingId",
  "caseKey",
  "kind",
  "closed",
  "dissenting",
  "routine",
  "people",
  "caseEnds",
] as const satisfies ItemField[];

/** Numbers, asked for from one to another and sorted by. */
export const rangeFields = ["dateNumber", "position"] as const satisfies ItemField[];

export const meetingFields = [
  "id",
  "municipality",
  "bodyKey",
  "date",
  "kind",
  "provenance.examples",
] as const satisfies (MeetingField | "provenance.examples")[];

/** The times are when a version of a meeting came: whoever follows the archive reads the newest first. */
export const meetingSorts = [
  "date",
  "id",
  "provenance.fetchedAt",
  "provenance.indexedAt",
] as const satisfies (MeetingField | `provenance.${keyof IndexedMeeting["provenance"]}`)[];

export type FacetField = (typeof facetFields)[number];
export type RangeField = (typeof rangeFields)[number];
export type FilterField =
  | FacetField
  | RangeField
  | (typeof exactFields)[number]
  | (typeof meetingFields)[number];

/** "dateNumber:desc": the newest first. */
export type SortRule = `${RangeField | (typeof meetingSorts)[number]}:${"asc" | "desc"}`;
