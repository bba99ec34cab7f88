/** What is said when nothing was found: what happened, and what the archive does hold. */
import { formatRange, quote } from "./format.ts";

export const noResults = {
  forSearch: "Ingen punkter passer til søgningen.",
  withFilters: "Ingen punkter passer til søgningen og de valgte filtre.",
  advice: ["Prøv færre eller andre ord.", "Prøv begyndelsen af et sagsnummer, for eksempel 27.15."],
  help: "Læs, hvordan man søger",
} as const;

/** The quotation marks of the search are not its words. */
export const didYouMean = (q: string) => `Mente du ${quote(q.replace(/["“”„»«]/g, ""))}?`;

/** Covered or not: `years` are first and last year, null when the archive has nothing from there. */
export function coverageLine(officialName: string, years: [string, string] | null): string {
  if (years === null) return `Arkivet har endnu ingen referater fra ${officialName}.`;
  const [first, last] = years;
  const period = first === last ? `året ${first}` : `årene ${formatRange(first, last)}`;
  return `Arkivet har referater fra ${officialName} for ${period}. Sagen kan være behandlet under et andet navn eller på et lukket punkt.`;
}
