/** Items that are forms: each begins with "Emne: Title", and fields and labels follow. */
import { tidyTitle } from "../../recognise/item-heading.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { placesWhere } from "./places.ts";

const subject = /^(?:Emne|Overskrift|Titel|EMNE)\s*:\s*(\S.*)$/u;
/** "Emne: Skolebestyrelsesmøde" is the document's. */
const meeting = /møde(?:t|r)?(?:$| (?:i|den|d\.) )/iu;
/** "Punkt 3", "3." and nothing else, above the subject. */
const numberAlone = /^(?:(?:Punkt|Pkt\.?|Sag|Nr\.?)\s*(?:nr\.?\s*)?:?\s*)?(\d{1,4})[.:]?$/i;

/** One form at least must hold a label that firmly begins a section: other "Emne:" lines are a mail's. */
export function itemsAtSubject(rows: readonly Recognised[]): ItemStart[] {
  const places = placesWhere(rows, ({ line }) => subject.test(line.bare));
  const first = places[0];
  if (first === undefined || !rows.slice(first).some(({ label }) => label?.kind === "firm"))
    return [];
  const [, only = ""] = (places.length === 1 && subject.exec(rows[first]?.line.bare ?? "")) || [];
  if (meeting.test(only)) return [];
  return places.map((at) => {
    const title = tidyTitle(subject.exec(rows[at]?.line.bare ?? "")?.[1] ?? "") || null;
    const number = numberAlone.exec(rows[at - 1]?.line.bare ?? "")?.[1] ?? null;
    return readItemStart(rows, { at: number === null ? at : at - 1, end: at + 1, number, title });
  });
}
