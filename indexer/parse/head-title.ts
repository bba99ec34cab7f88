/** A meeting's title line: "Referat - Økonomiudvalget den 3. december 2018" in its many forms. */
import type { Meeting } from "../../contract/meeting.ts";
import { isBodyName } from "./body-name.ts";
import { findDates } from "./danish-date.ts";

const types =
  "(?:åbent |mødere|beslutnings|tillægs)?(?:referat|dagsorden|beslutningsprotokol|protokol)(?:er)?";
const leadingType = new RegExp(
  `^(?:ordinært |ekstraordinært )?${types}\\.?(?:\\s*[-–:]\\s*|\\s+)`,
  "i",
);
const trailingType = new RegExp(`[\\s,–-]+${types}(?:\\s.*)?$`, "i");
const leadingMunicipality = /^[\p{L}-]+ kommune[.,:\s-]+/iu;
const days = /\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b/gi;

/** The body that a title line names; null when it names none, or says more. */
export function bodyInTitle(line: string): string | null {
  if (line.length > 200 || line.includes("=")) return null;
  const text = withoutDate(line);
  const inMeeting = /\bmøde(?:t)? i (.+)$/i.exec(text)?.[1];
  const phrase = (inMeeting ?? text.replace(leadingMunicipality, "").replace(leadingType, ""))
    .replace(trailingType, "")
    .replace(/^(?:(?:fra|af|til|for|i) )+/i, "")
    .replace(/ i [\p{L}-]+s? (?:Kommune|Regionskommune)$/u, "")
    .replace(/[\s,.–-]+$/, "")
    .replace(/^[\s–-]+/, "");
  const name = fromMeetingWord(phrase);
  return isBodyName(name) && !/^(?:medlemmer|forkortelser|vælg)/i.test(name) ? capital(name) : null;
}

/** Which kind of document the head says it is; null when it says nothing. */
export function kindInTitle(head: string): Meeting["kind"] | null {
  if (/tillægsdagsorden/i.test(head)) return "supplementary-agenda";
  if (/referat|protokol|vedtagelser/i.test(head)) return "minutes";
  return /dagsorden(?!spunkt|er)/i.test(head) ? "agenda" : null;
}

function withoutDate(line: string): string {
  const date = findDates(line)[0];
  if (!date) return line.replace(/\s+kl\..*$/i, "").trim();
  const before = line
    .slice(0, date.start)
    .replace(days, "")
    .replace(/[\s,–-]*\b(?:den|d\.)\s*$/i, "")
    .trim();
  const after = line
    .slice(date.end)
    .replace(/^\s*kl\..*$/i, "")
    .replace(/^[\s–-]+/, "")
    .trim();
  return (before.replace(/[\s–-]+$/, "") === "" ? after : before).trim();
}

/** "Udsatterådsmøde" and "Byrådets møde" name the body that meets. */
function fromMeetingWord(phrase: string): string {
  return phrase
    .replace(/((?:råd|udvalg))smøde$/i, "$1et")
    .replace(/(kommunalbestyrelse)smøde$/i, "$1n")
    .replace(/((?:råd|udvalg)et|bestyrelsen|magistraten)s møde(?:r|rne)?$/i, "$1");
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
