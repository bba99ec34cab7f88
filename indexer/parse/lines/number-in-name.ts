/** Numbers with a stop that head no item: "Chr. 8. Vej", "Frederik 7. Gade", "den 1. Maj". */
import { anyMonth } from "../../../danish/dates/calendar.ts";

const nameBefore =
  /(?:^|[\s(])(?:DEN|Chr|Christian|Fr|Frederik|Kong|Dronning|Sct|Skt|Nr|nr|pr|Pr|d|den|Den|kl|stk|kap|afd|Afd|etape|Etape|§)\.? ?$/u;
const nameAfter =
  /^\s*\d{1,4}\. (?:Vej|Gade|Plads|Allé|Alle|Boulevard|Bro|Sal|Klasse|Etape|Division|Kvartal|Behandling)(?!\p{L})/u;

const monthAfter = new RegExp(`^\\s*\\d{1,2}\\. (?:${anyMonth})(?!\\p{L})`, "iu");

/** Whether the number at this place belongs to the words around it. */
export function isNameOrDate(text: string, at: number): boolean {
  return (
    nameBefore.test(text.slice(Math.max(0, at - 20), at).trimEnd()) ||
    nameAfter.test(text.slice(at, at + 40)) ||
    monthAfter.test(text.slice(at, at + 40))
  );
}
