/** The words of the front page and of the pages on topics and municipalities. */
import { formatCount, formatNumber } from "./format.ts";

export const homeText = {
  path: "/",
  examples: "Prøv for eksempel",
  exampleSearches: ["hjemløshed", "socialt frikort", '"børn og unge"', "27.15.00"],
  topics: "Emner",
  allTopics: "Alle emner",
  newest: "Nyeste beslutninger",
  allNewest: "Alle punkter, nyeste først",
  covered: "Det har arkivet",
  municipalities: "kommuner",
  meetings: "møder",
  items: "dagsordenspunkter",
  latest: "seneste møde",
  empty: "Arkivet er tomt. Læg referater i mappen med referater, og byg søgeindekset.",
} as const;

export const topicsText = {
  path: "/emner",
  title: "Emner",
  intro: "Emnerne er tilføjet automatisk ud fra ord i teksten og KLE-nummeret.",
} as const;

export const topicText = {
  curve: "Punkter pr. år",
  councils: "Byråd, udvalg og råd",
  newest: "Nyeste punkter",
  search: "Søg i emnet",
} as const;

export const municipalitiesText = {
  path: "/kommuner",
  title: "Kommuner",
  intro:
    "Arkivet dækker de kommuner, hvis referater er lagt ind. En kommune, som ikke er nævnt her, er ikke dækket endnu.",
  none: "Ingen kommuner er indekseret endnu.",
} as const;

export const municipalityText = {
  bodies: "Byråd, udvalg og råd",
  topics: "Emner",
  curve: "Punkter pr. år",
  meetings: "Nyeste møder",
  newest: "Nyeste punkter",
  search: "Søg i kommunen",
} as const;

/** `også nævnt i 12 andre punkter`; where no item is about it, `nævnt i 12 punkter`. */
export function mentionedToo(count: number, mentions: number): string {
  const one = mentions === 1;
  if (count === 0) return `nævnt i ${one ? "ét punkt" : `${formatNumber(mentions)} punkter`}`;
  return `også nævnt i ${one ? "ét andet punkt" : `${formatNumber(mentions)} andre punkter`}`;
}

export const itemCount = (count: number) => formatCount(count, "punkt", "punkter");
export const meetingCount = (count: number) => formatCount(count, "møde", "møder");
export const allItems = (count: number) => `Se alle ${formatNumber(count)} punkter`;
