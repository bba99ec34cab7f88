/** The words of a case's way through its meetings. */
import type { CaseFacts } from "../../../contract/archive.ts";
import { formatCount, formatDate, formatRange } from "../format.ts";

export const caseText = {
  title: "Sagens gang",
  standing: "Fast sagsnummer",
  standingItems: "Punkter med nummeret",
  first: "Første udfald",
  last: "Seneste udfald",
  recommended: "Indstillet:",
  treatment: "Se behandlingen på mødet",
  printed: "gengivet i et senere punkt",
  possible: "Muligvis samme sag",
  possibleNote:
    "Et gæt ud fra overskrift og tekst: Mindst ét af punkterne er trykt uden sagsnummer, så intet nummer binder dem sammen.",
  printedIn: "Se punktet, hvor beslutningen er gengivet",
  unknownBody: "Udvalget er ikke nævnt",
  unknownDate: "Datoen er ikke nævnt",
  municipality: "Kommune",
  number: "Sagsnummer",
  news: "Nyt i sagen",
  follow: "Følg sagen",
  followNumber: "Følg sagsnummeret",
  take: "Tag sagen med",
} as const;

/**
 * `Sagens gang · 3 behandlinger i arkivet, 1. april 2019–8. maj 2019`; without dates the count alone. `printed` are the
 * steps that stand only inside those: ` · 1 tidligere beslutning gengivet`.
 */
export function wayLine(count: number, dates: readonly string[], printed = 0): string {
  const counted = formatCount(count, "behandling", "behandlinger");
  const treatments = `${caseText.title} · ${counted} i arkivet`;
  const [first, last] = [dates[0], dates.at(-1)];
  const when =
    first === undefined || last === undefined
      ? ""
      : `, ${formatRange(formatDate(first), formatDate(last))}`;
  const others =
    printed === 0
      ? ""
      : ` · ${formatCount(printed, "tidligere beslutning", "tidligere beslutninger")} gengivet`;
  return `${treatments}${when}${others}`;
}

const whyStanding: Readonly<Record<CaseFacts["rule"], string | null>> = {
  routine: "Det står på punkter, som hører til enhver dagsorden.",
  series: "Det bruges til den samme slags punkt gang på gang.",
  "one-meeting": "Det står på flere punkter på samme møde, som ikke handler om det samme.",
  unlike: "Punkterne har ikke andet til fælles end nummeret.",
  corrected: "Det har den, der driver arkivet, oplyst.",
  thread: null,
};

/** Why a number is no matter's: two sentences. */
export function standingNote(rule: CaseFacts["rule"]): string {
  const reason = whyStanding[rule];
  const what = "Sagsnummeret bruges til flere sager og følger ikke én sag.";
  return reason === null ? what : `${what} ${reason}`;
}
