/** The words of a case's way through its meetings. */
import { formatCount, formatDate, formatRange } from "../format.ts";

export const caseText = {
  title: "Sagens gang",
  printedIn: "Se punktet, hvor den er gengivet",
  unknownBody: "Udvalget er ikke nævnt",
  unknownDate: "Datoen er ikke nævnt",
  municipality: "Kommune",
  number: "Sagsnummer",
} as const;

/** `3 behandlinger i arkivet, 1. april 2019–8. maj 2019`; without dates the count alone. */
export function treatmentsLine(count: number, dates: readonly string[]): string {
  const treatments = `${formatCount(count, "behandling", "behandlinger")} i arkivet`;
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return treatments;
  return `${treatments}, ${formatRange(formatDate(first), formatDate(last))}`;
}
