/** The words of the pages on municipalities. */
import { formatNumber } from "../format.ts";

export const municipalitiesText = {
  path: "/kommuner",
  title: "Kommuner",
  description: "De kommuner, som arkivet har referater fra, med år og antal møder og punkter.",
  intro:
    "Arkivet dækker de kommuner, hvis referater er lagt ind. En kommune, som ikke er nævnt her, er ikke dækket endnu.",
  none: "Arkivet har endnu ingen kommuner.",
} as const;

export const municipalityText = {
  bodies: "Byråd, udvalg og råd",
  topics: "Emner",
  curve: "Punkter pr. år",
  meetings: "Nyeste møder",
  newest: "Nyeste punkter",
  search: "Søg i kommunen",
  follow: "Følg kommunen",
} as const;

/** The table of what is held of each body, and the list of one body's meetings. */
export const bodyYearsText = {
  title: "Møder i arkivet",
  caption:
    "Antal møder, som arkivet rummer, år for år. Vælg et byråd, udvalg eller råd for at se dets møder. En streg betyder, at arkivet intet har fra det år; mødet kan være holdt alligevel. En dagsorden uden referat tæller aldrig som en beslutning.",
  body: "Byråd, udvalg eller råd",
  gap: "–",
  undated: "Uden kendt dato",
  calendar: "Hent møderne som kalender (iCalendar)",
} as const;

export const meetingsOf = (body: string) => `Møder: ${body}`;
export const withoutMinutes = (count: number) => `${formatNumber(count)} uden referat`;
