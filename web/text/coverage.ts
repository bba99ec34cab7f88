/** The words about what the archive covers. */
import { formatCount, formatDate } from "./format.ts";

export const coverageText = {
  label: "Hvad arkivet rummer",
  holds: "Arkivet rummer referater fra",
  many: (count: number) =>
    `Arkivet rummer referater fra ${formatCount(count, "kommune", "kommuner")}.`,
  more: "Se dækningen",
  noneOfYear: "ikke i arkivet",
  gap: "At noget mangler her, betyder ikke, at byrådet ikke har behandlet det. En dagsorden uden referat er ikke en beslutning.",
} as const;

export const lastUpdated = (iso: string) => `Senest opdateret ${formatDate(iso)}.`;
