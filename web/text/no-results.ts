/** What is said when nothing was found: what happened, and what the archive does hold. */
import { type FacetName, facets } from "../../contract/plain/facets.ts";
import { formatCount, formatRange, quote } from "./format.ts";

export const noResults = {
  forSearch: "Ingen punkter passer til søgningen.",
  withFilters: "Ingen punkter passer til søgningen og de valgte filtre.",
  advice: ["Prøv færre eller andre ord.", "Prøv begyndelsen af et sagsnummer, for eksempel 27.15."],
  help: "Læs, hvordan man søger",
} as const;

/** `Emnet »skovbrug« findes ikke i arkivet.` */
export const unknownLine = (facet: FacetName, label: string) =>
  `${facets[facet].one} ${quote(label)} findes ikke i arkivet.`;

/** The quotation marks of the search are not its words. */
export const didYouMean = (q: string) => `Mente du ${quote(q.replace(/["“”„»«]/g, ""))}?`;

/** Of a period that was chosen how many items there are in it, perhaps none. */
export function heldLine(officialName: string, count: number): string {
  const items = count === 0 ? "ingen punkter" : formatCount(count, "punkt", "punkter");
  return `I det valgte tidsrum har arkivet ${items} fra ${officialName}.`;
}

/** `Arkivet har 1.234 punkter fra 4 kommuner for årene 2018–2022.` */
export function heldAltogether(
  count: number,
  councils: number,
  years: readonly [string, string] | null,
): string {
  const held = `${formatCount(count, "punkt", "punkter")} fra ${formatCount(councils, "kommune", "kommuner")}`;
  if (years === null) return `I det valgte tidsrum har arkivet ${held}.`;
  const [first, last] = years;
  return `Arkivet har ${held} for ${periodOf(first, last)}.`;
}

/**
 * Covered or not: `years` are first and last year, null when the archive has nothing from there; `count` is how many items
 * it has, null where that is told of a part of them alone.
 */
export function coverageLine(
  officialName: string,
  years: [string, string] | null,
  count: number | null,
): string {
  if (years === null) return `Arkivet har endnu ingen referater fra ${officialName}.`;
  const [first, last] = years;
  const items = count === null ? "" : `, i alt ${formatCount(count, "punkt", "punkter")}`;
  return `Arkivet har referater fra ${officialName} for ${periodOf(first, last)}${items}. Sagen kan være behandlet under et andet navn eller på et lukket punkt.`;
}

const periodOf = (first: string, last: string) =>
  first === last ? `året ${first}` : `årene ${formatRange(first, last)}`;
