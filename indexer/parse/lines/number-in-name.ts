/** Numbers with a stop that head no item: "Chr. 8. Vej", "Frederik 7. Gade", "den 1. Maj". */

const nameBefore =
  /(?:^|[\s(])(?:Chr|Christian|Fr|Frederik|Kong|Dronning|Sct|Skt|Nr|nr|pr|Pr|d|den|Den|kl|stk|kap|afd|Afd|etape|Etape|§)\.? ?$/u;
const nameAfter =
  /^\s*\d{1,4}\. (?:Vej|Gade|Plads|Allé|Alle|Boulevard|Bro|Sal|Klasse|Etape|Division|Kvartal|Behandling)(?!\p{L})/u;

/** Whether the number at this place belongs to the words around it. */
export function isNameOrDate(text: string, at: number): boolean {
  return (
    nameBefore.test(text.slice(Math.max(0, at - 20), at).trimEnd()) ||
    nameAfter.test(text.slice(at, at + 40))
  );
}
