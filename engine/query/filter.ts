/**
 * Conditions that documents must meet, as data: a value stands in one only as a value, whatever is in it. They
 * become the engine's words in print-filter.ts alone. Pure.
 */
import type { FilterField, RangeField } from "../indexes/filter-fields.ts";

export type Filter =
  | { readonly kind: "equals"; readonly field: FilterField; readonly value: FilterValue }
  | { readonly kind: "is-any-of"; readonly field: FilterField; readonly values: readonly string[] }
  | { readonly kind: "starts-with"; readonly field: FilterField; readonly beginning: string }
  | { readonly kind: "at-least" | "at-most"; readonly field: RangeField; readonly bound: number }
  | { readonly kind: "not"; readonly filter: Filter }
  | { readonly kind: "and" | "or"; readonly filters: readonly Filter[] };

export type FilterValue = string | number | boolean;

/** The engine compares texts without regard to case, accents, and blanks at their ends. */
export const equals = (field: FilterField, value: FilterValue): Filter => {
  return { kind: "equals", field, value };
};

/** Of no values: what nothing is. */
export const isAnyOf = (field: FilterField, values: readonly string[]): Filter => {
  return { kind: "is-any-of", field, values };
};

export const startsWith = (field: FilterField, beginning: string): Filter => {
  return { kind: "starts-with", field, beginning };
};

export const atLeast = (field: RangeField, bound: number): Filter => {
  return { kind: "at-least", field, bound };
};

export const atMost = (field: RangeField, bound: number): Filter => {
  return { kind: "at-most", field, bound };
};

/** Also of documents that have no such field. */
export const not = (filter: Filter): Filter => ({ kind: "not", filter });

/** Of no filters: everything. */
export const and = (...filters: readonly Filter[]): Filter => ({ kind: "and", filters });

/** Of no filters: nothing. */
export const or = (...filters: readonly Filter[]): Filter => ({ kind: "or", filters });
