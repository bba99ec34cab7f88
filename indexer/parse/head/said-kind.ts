/** Which kind of document a page says it is: minutes, an agenda or a supplement to one. */

import type { Meeting } from "../../../contract/meeting.ts";
import { decodeSafely } from "../../../contract/plain/text/decode-safely.ts";

type Kind = Meeting["kind"];

/** The head's word; where it names no minutes, the page's own name in its address, or the file's. */
export function saidKind(head: string, address: string | undefined, file: string): Kind | null {
  const told = kindInText(head);
  if (told === "minutes" || told === "supplementary-agenda") return told;
  const named = [pageName(address ?? ""), file].map(kindInName);
  // "Dagsorden:" heads the items of minutes too.
  return (
    named.find((kind) => kind === "minutes") ?? told ?? named.find((kind) => kind !== null) ?? null
  );
}

const headingAlone = /^\s*dagsorden\s*:?\s*$/gimu;

/** Whether nothing calls the page an agenda but the word alone on its line, as it heads the items of minutes too. */
export function headsItemsAlone(head: string, address: string | undefined, file: string): boolean {
  const without = head.replace(headingAlone, "");
  return saidKind(head, address, file) === "agenda" && saidKind(without, address, file) === null;
}

/** A page, or a part of a site, that holds both kinds. */
const bothKinds =
  /(?:dagsord(?:e|en)er(?:ne)?\s*(?:og|&|\/|,)\s*referater(?:ne)?|referater(?:ne)?\s*(?:og|&|\/|,)\s*dagsord(?:e|en)er(?:ne)?)(?!\p{L})/giu;

function kindInText(printed: string): Kind | null {
  const text = printed.replace(bothKinds, "");
  if (/tillægsdagsorden/i.test(text)) return "supplementary-agenda";
  if (/referat|protokol|vedtagelser/i.test(text)) return "minutes";
  return /dagsorden(?!spunkt|er)/i.test(text) && !wasHeld.test(text) ? "agenda" : null;
}

/** Of a meeting that is to come nobody tells that it was held, or who was there. */
const wasHeld =
  /^(?:(?:.*\s)?\p{L}*møde\p{Ll}* blev (?:af)?holdt\s.*|\p{L}*møde\p{Ll}* (?:afholdt|holdtes|afholdtes)\s.*|fremmødt?e?:.*|til ?stede:\s?.*)$/imu;

/** "dagsordener-og-referater" is a folder for both. */
function kindInName(name: string): Kind | null {
  const minutes = /referat(?!er)|protokol/i.test(name);
  const agenda = /dagsorden(?!er)|indkaldelse/i.test(name);
  if (minutes === agenda) return null;
  return minutes ? "minutes" : "agenda";
}

/** The last part of an address that is a word, and no folder. */
function pageName(address: string): string {
  if (!URL.canParse(address)) return "";
  const parts = decodeSafely(new URL(address).pathname).split("/");
  return parts.findLast((part) => /\p{L}{3}/u.test(part)) ?? "";
}
