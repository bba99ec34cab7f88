/** The words of the search page. */
import { facetNames, facets } from "../../contract/plain/facets.ts";
import { recordOf } from "../../contract/plain/table.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { AskedField } from "../../contract/understood-query.ts";
import {
  formatCount,
  formatList,
  formatNumber,
  formatRange,
  formatShortDate,
  quote,
} from "./format.ts";

export const searchText = {
  field: "Søg på emne, ord eller sagsnummer",
  submit: "Søg",
  apply: "Vis",
  suggestions: "Forslag",
  updating: "Opdaterer …",
  showFacets: "Vis sagsnumre og KLE-numre",
  facetFailed: "Værdierne kunne ikke hentes. Fold sammen, og prøv igen.",
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
  leaveOut: "ikke",
  takeBack: "vis igen",
  compactView: "Tæt visning",
  readingView: "Læsevisning",
  foldCases: "Saml efter sag",
  unfoldCases: "Vis hvert punkt for sig",
  relatedChoice: "Tæl også træf med beslægtede ord",
  relatedApart: "Tæl kun træf med ordene selv",
} as const;

export const dateText = {
  shape: "dd.mm.åååå",
  unreadable: "Skriv datoen som dd.mm.åååå, for eksempel 27.08.2020.",
  reversed: "Fra-datoen må ikke ligge efter til-datoen.",
} as const;

/** Conditions that are set or not. */
export const switchLabels = {
  within: "Kun i beslutningen",
  dissent: "Ikke enstemmigt",
  routine: "Skjul rutinepunkter",
  degree: "Kun punkter, som blot nævner emnet",
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
  season: "Årstid",
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
export const topicLine = (label: string, count: number) =>
  `Emnet ${label}: ${formatCount(count, "punkt", "punkter")}`;
export const topicYears = (label: string) => `Emnet ${label} år for år`;
export const caseCount = (items: number, cases: number) =>
  `${formatCount(items, "punkt", "punkter")} i ${formatCount(cases, "sag", "sager")}`;
export const routineChoice = (routine: SearchQuery["routine"], count: number) =>
  routine === "hide"
    ? `Vis rutinepunkter (${formatNumber(count)})`
    : `Skjul rutinepunkter (${formatNumber(count)})`;
/** `Gyldenø: 12 af 340 punkter, 2019–2024`. */
export function councilLine(
  council: string,
  count: number,
  items: number,
  first: string | null,
  last: string | null,
): string {
  const of = `${council}: ${formatNumber(count)} af ${formatCount(items, "punkt", "punkter")}`;
  return first === null || last === null ? of : `${of}, ${formatRange(first, last)}`;
}
export const moreCouncils = (count: number) =>
  `Vis ${formatCount(count, "kommune", "kommuner")} mere`;
export const moreNearest = (count: number) => `Vis flere (${formatNumber(count)})`;
/** Before the value of a field word. */
const fieldTitles = {
  ...recordOf(facetNames, (facet) => facets[facet].title),
  body: "Udvalg eller råd",
  from: "Fra",
  to: "Til",
  person: "Deltager",
} as const;

/** `Kommune: Vibefjord`; dates as Danes write them. */
export function fieldLabel({ field, label, negated }: AskedField): string {
  const value = field === "from" || field === "to" ? formatShortDate(label) : label;
  const told = `${fieldTitles[field]}: ${value}`;
  return negated ? notLabel(told) : told;
}

/** Of a filter that is turned around. */
export const notLabel = (label: string) => `ikke ${label}`;
export const leaveOut = (label: string) => `Vis ikke ${label}`;
export const takeBack = (label: string) => `Vis også ${label} igen`;
export const removeFilter = (label: string) => `Fjern filteret ${label}`;
export const showMore = (count: number) => `Vis ${formatNumber(count)} flere`;
export const showItems = (count: number) => `Vis ${formatCount(count, "punkt", "punkter")}`;
export const filterButton = (chosen: number) =>
  chosen === 0 ? searchText.filters : `${searchText.filters} (${chosen})`;
export const pageOf = (page: number, pages: number) =>
  `Side ${formatNumber(page)} af ${formatNumber(pages)}`;
/** `Side 9 findes ikke. Resultatet har 2 sider.` */
export const beyondLast = (page: number, pages: number) =>
  `Side ${formatNumber(page)} findes ikke. Resultatet har ${formatCount(pages, "side", "sider")}.`;
export const toPage = (page: number) => `Gå til side ${formatNumber(page)}`;
export const unreadDate = (written: string) =>
  `${quote(written)} er ikke en dato, så der er søgt på det som almindelige ord. Skriv for eksempel ${quote("fra:marts 2021")} eller ${quote("til:27.8.2021")}.`;
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
