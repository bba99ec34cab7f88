/** Labels that say whose decision follows: "Beslutning i Byrådet den 1. oktober 2018". */
import { isBodyName } from "./body-name.ts";
import { findDates } from "./danish-date.ts";

/** Who decided, when, and as which item; null where the label does not say. */
export type DecisionSource = {
  readonly body: string | null;
  readonly date: string | null;
  readonly itemNumber: string | null;
};

const withWord = /^(?:beslutning(?:er)?|vedtagelse|behandlet)\s+(?:(?:i|fra|på|af|for)\s+)?(?=\S)/i;
const route = /^sagens forløb\s+/i;
const itemReference = /[,\s]+(?:pkt|punkt|sag)\.?\s*(?:nr\.?)?\s*(\d{1,4})\s*$/i;

/**
 * Reads a label such as "Beslutning fra Direktionen, den 30. august 2024, punkt 6:", "Byrådet,
 * 16.12.2014" or "Kommunalbestyrelsen den 20. august 2020:"; null when the line is no such label.
 */
export function readDecisionLabel(line: string): DecisionSource | null {
  if (line.length > 160) return null;
  const text = line.replace(/[:\s]+$/, "");
  if (withWord.test(text)) return readSource(text.replace(withWord, ""));
  if (route.test(text)) return readRoute(text.replace(route, ""));
  return isSourceAlone(line, text) ? readSource(text) : null;
}

/** Without the word "Beslutning" only a colon, an item number or "Byrådet, 16.12.2014" makes a label. */
function isSourceAlone(line: string, text: string): boolean {
  return (
    /:\s*$/.test(line) || itemReference.test(text) || /,\s*\d{1,2}[.-]\d{1,2}[.-]\d{4}$/.test(text)
  );
}

function readSource(text: string): DecisionSource | null {
  const itemNumber = itemReference.exec(text)?.[1] ?? null;
  const rest = text.replace(itemReference, "");
  const date = findDates(rest).at(-1);
  if (date && rest.slice(date.end).trim() !== "") return null;
  const body = nameBefore(date ? rest.slice(0, date.start) : rest);
  return isBodyName(body) || (date && /^(?:møde|byrådsmøde|mødet)/i.test(body))
    ? { body: isBodyName(body) ? body : null, date: date?.iso ?? null, itemNumber }
    : null;
}

function nameBefore(text: string): string {
  return text
    .replace(/[\s,]+(?:den|d\.|møde den)?[\s,]*$/i, "")
    .replace(/[\s,]+(?:den|d\.)$/i, "")
    .replace(/\s+(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)$/i, "")
    .replace(/[\s,]+(?:den|d\.)$/i, "");
}

/** "Sagens forløb 25-03-2019 Magistraten" has its date first. */
function readRoute(text: string): DecisionSource | null {
  const date = findDates(text)[0];
  if (!date || date.start > 0) return null;
  const body = text.slice(date.end).trim();
  return { body: isBodyName(body) ? body : null, date: date.iso, itemNumber: null };
}
