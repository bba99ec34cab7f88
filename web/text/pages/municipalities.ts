/** The words of the pages on municipalities. */

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
