/** The names of Denmark's municipalities (Danmarks Statistik's list, in data/). */
import municipalities from "../data/municipalities.json" with { type: "json" };

export const knownMunicipalities: readonly string[] = municipalities.map(({ name }) => name);

/** Two do not call themselves by their name and "Kommune". */
const others: Record<string, string> = {
  København: "Københavns Kommune",
  Bornholm: "Bornholms Regionskommune",
};

/** "Albertslund" -> "Albertslund Kommune". */
export const municipalityName = (municipality: string): string =>
  others[municipality] ?? `${municipality} Kommune`;
