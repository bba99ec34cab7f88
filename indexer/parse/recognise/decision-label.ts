/** Labels that say whose decision follows: "Beslutning i Byrådet den 1. oktober 2018". */
import { isBodyName } from "./body-name.ts";
import { findDates } from "./danish-date.ts";

/** Who decided, when, and as which item; null where the label does not say. */
export type DecisionSource = {
  readonly body: string | null;
  readonly date: string | null;
  readonly itemNumber: string | null;
};

/** `explicit`: the label says that it is one; a body and a date alone may also be a step of a route. */
type DecisionLabel = { readonly source: DecisionSource; readonly explicit: boolean };

const withWord =
  /^(?:beslutning(?:er)?|besluttet|vedtagelse|behandlet|behandling):?\s+(?:(?:i|fra|på|af|for)\s+)?(?=\S)/i;
/** "Økonomiudvalgets beslutning den 4. maj 2020" */
const genitive = /^(\p{Lu}[\p{L}\s,-]{2,80}?)s beslutning(?=$|[\s,])/u;
/** "Referat af Seniorrådets møde den …" is the document's own title. */
const document = /^(?:\p{L}+)?(?:referat|dagsorden|protokol)(?![\p{L}])/iu;
/** "Rådets beslutning" names no particular body. */
const anyBody = /^(?:udvalget|rådet|nævnet|bestyrelsen)$/i;
/** "Social og Sundhed": a body by its field alone, sure only beside a date and an item's number. */
const plainName = /^\p{Lu}[\p{L},& -]{3,80}$/u;
/** A group of any kind. */
const ofGroup = /^\p{Lu}\p{L}+gruppen$/u;
/** "Havne-, Kultur- og": what a transcript that lost "Fritidsudvalget" has left. */
const halfName = /^\p{Lu}\p{L}+-(?:, \p{Lu}\p{L}+-)* og$/u;
const route = /^sagens forløb\s+/i;
const itemReference = /[,\s]+(?:som )?(?:pkt|punkt|sag)\.?\s*(?:nr\.?)?\s*(\d{1,4})\s*$/i;
const endsInDate =
  /(?:,|\s(?:den|d\.))\s*(?:den\s+)?\d{1,2}\.?[\s.-]?(?:\d{1,2}|\s?\p{L}+)[\s.-]\d{4}$/u;

/**
 * Reads a label such as "Beslutning fra Direktionen, den 30. august 2024, punkt 6:", "Byrådet,
 * 16.12.2014" or "Kommunalbestyrelsen den 20. august 2020:"; null when the line is no such label.
 */
export function readDecisionLabel(line: string): DecisionLabel | null {
  if (line.length > 160) return null;
  const text = line.replace(/[:\s]+$/, "");
  if (withWord.test(text)) return explicit(readSource(text.replace(withWord, ""), mayDecide));
  if (genitive.test(text)) return explicit(readSource(text.replace(genitive, "$1")));
  if (route.test(text)) return explicit(readRoute(text.replace(route, "")));
  if (/:\s*$/.test(line) || itemReference.test(text)) return explicit(readSource(text));
  const source = endsInDate.test(text) ? readSource(text) : null;
  return source && { source, explicit: false };
}

function explicit(source: DecisionSource | null): DecisionLabel | null {
  return source && { source, explicit: true };
}

function isDecider(name: string): boolean {
  return isBodyName(name) && !document.test(name);
}

/** Behind the word for a decision. */
function mayDecide(name: string): boolean {
  return isDecider(name) || halfName.test(name) || ofGroup.test(name);
}

function readSource(text: string, decides = isDecider): DecisionSource | null {
  const itemNumber = itemReference.exec(text)?.[1] ?? null;
  const rest = text.replace(itemReference, "");
  const date = findDates(rest).at(-1);
  if (date && rest.slice(date.end).trim() !== "") return null;
  const name = nameBefore(date ? rest.slice(0, date.start) : rest);
  const ofMeeting = date !== undefined && /^(?:den|d\.|(?:byråds)?mødet?)$/i.test(name);
  const numbered = date !== undefined && itemNumber !== null && plainName.test(name);
  if (!decides(name) && !ofMeeting && !numbered) return null;
  const body = ofMeeting || halfName.test(name) || anyBody.test(name) ? null : name;
  return { body, date: date?.iso ?? null, itemNumber };
}

function nameBefore(text: string): string {
  return text
    .replace(/[\s,]+(?:den|d\.|møde den)?[\s,]*$/i, "")
    .replace(/\s(?:i|på) mødet$|s møde$|\sDato:?$/i, "")
    .replace(/[\s,]+(?:den|d\.)$/i, "")
    .replace(/\s+(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)$/i, "")
    .replace(/[\s,]+(?:den|d\.)$/i, "")
    .replace(/((?:udvalg|råd)et|bestyrelsen|magistraten)s$/i, "$1");
}

/** "Sagens forløb 25-03-2019 Magistraten" has its date first. */
function readRoute(text: string): DecisionSource | null {
  const date = findDates(text)[0];
  if (!date || date.start > 0) return null;
  const body = text.slice(date.end).trim();
  return { body: isBodyName(body) ? body : null, date: date.iso, itemNumber: null };
}
