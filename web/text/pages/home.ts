/** The words of the front page. */

export const homeText = {
  path: "/",
  examples: "Prøv for eksempel",
  exampleSearches: ["hjemløshed", "socialt frikort", "»børn og unge«", "27.15.00"],
  topics: "Emner",
  allTopics: "Alle emner",
  newest: "Nyeste beslutninger",
  withoutRoutine: "Rutinepunkter som godkendelse af dagsordenen er udeladt.",
  allNewest: "Alle punkter, nyeste først",
  draft: "Har du et udkast eller et forslag, så find de tidligere beslutninger, der ligner det.",
  toDraft: "Sæt teksten ind",
  covered: "Arkivet rummer",
  municipalities: "kommuner",
  meetings: "møder",
  items: "dagsordenspunkter",
  latest: "seneste møde",
  empty:
    "Arkivet er tomt endnu. Referater, der lægges i mappen med referater, kan findes her kort efter.",
} as const;
