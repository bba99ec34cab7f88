/** The words of the search page. */
import type { SearchQuery } from "../../contract/search-query.ts";
import { formatCount, formatList, formatNumber, quote } from "./format.ts";

export const searchText = {
  field: "Søg på emne, ord eller sagsnummer",
  submit: "Søg",
  apply: "Vis",
  suggestions: "Forslag",
  updating: "Opdaterer …",
  failed: "Søgningen svarer ikke lige nu. Prøv igen om lidt.",
  retry: "Prøv igen",
  partial: "Ufuldstændigt resultat: En del af arkivet svarer ikke lige nu.",
  chosen: "Valgte filtre",
  clear: "Fjern alle filtre",
  exactChoice: "Søg kun på ordene, som de er skrevet",
  sort: "Sortering",
  filters: "Filtre",
  close: "Luk",
  toResults: "Gå til resultaterne",
  nearest: "Nærmeste fund – mangler mindst ét ord",
  histogram: "Punkter pr. år",
  paging: "Sider",
  previous: "Forrige",
  next: "Næste",
  from: "Fra",
  to: "Til",
  dates: "Mødedato",
  allTitle: "Søg i referater",
  typing: "Forslag, mens du skriver. Tryk Enter for den præcise søgning.",
  relatedChoice: "Tæl træf med beslægtede ord med",
  relatedApart: "Tæl kun træf med ordene selv",
} as const;

/** Conditions that are set or not. */
export const flagLabels = {
  dissent: "Ikke enstemmigt",
  exact: "Kun ordene, som de er skrevet",
} as const;

export const sortLabels: Record<SearchQuery["sort"], string> = {
  relevance: "Mest relevante først",
  newest: "Nyeste først",
  oldest: "Ældste først",
};

/** What words of a search were understood as; before the name. */
export const understoodKinds = {
  municipality: "Kommune",
  body: "Udvalg eller råd",
  year: "År",
  month: "Måned",
  day: "Dag",
  outcome: "Udfald",
  person: "Deltager",
} as const;
/** What a chip with one of them does. */
export const onlyWith = "Vis kun";

export const suggestionKinds = {
  topic: "Emne",
  municipality: "Kommune",
  body: "Udvalg eller råd",
  case: "Sagsnummer",
  title: "Punkt",
} as const;

/** `40 dagsordenspunkter i 5 kommuner`. */
export function totalLine(total: number, municipalities: number): string {
  const items = formatCount(total, "dagsordenspunkt", "dagsordenspunkter");
  return municipalities === 0
    ? items
    : `${items} i ${formatCount(municipalities, "kommune", "kommuner")}`;
}

export const relatedLine = (count: number) => `+${formatNumber(count)} med beslægtede ord`;
export const removeFilter = (label: string) => `Fjern filteret ${label}`;
export const showMore = (count: number) => `Vis ${formatNumber(count)} flere`;
export const showItems = (count: number) => `Vis ${formatCount(count, "punkt", "punkter")}`;
export const filterButton = (chosen: number) =>
  chosen === 0 ? searchText.filters : `${searchText.filters} (${chosen})`;
export const pageOf = (page: number, pages: number) =>
  `Side ${formatNumber(page)} af ${formatNumber(pages)}`;
export const missingWords = (words: readonly string[]) => `Mangler: ${words.map(quote).join(", ")}`;
export const searchedAlso = (words: readonly string[]) =>
  `Søgte også efter ${formatList(words.map(quote))}`;
/** What a chip with other words leads to. */
export const searchOnly = (word: string) => `Søg kun efter ${quote(word)}`;
/** What a chip leads to that brings them back. */
export const searchAlso = (word: string) => `Søg også efter ord, der ligner ${quote(word)}`;
export const searchedFor = (word: string) => `Søgte efter ${quote(word)}.`;
export const searchInstead = (word: string) => `Søg i stedet efter ${quote(word)}`;
export const noFacetValue = (text: string) => `Ingen værdier passer til ${quote(text)}.`;
export const dateFrom = (date: string) => `Fra ${date}`;
export const dateTo = (date: string) => `Til ${date}`;
export const yearBar = (year: string, count: number) =>
  `${year}: ${formatCount(count, "punkt", "punkter")}`;
