/** The body that a web address names: "/dagsorden/plan-miljoe-og-teknik-13-04-2021". */

import { domainToUnicode } from "node:url";
import { decodeSafely } from "../../../contract/plain/text/decode-safely.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { anyMonth } from "../../../danish/dates/calendar.ts";
import { isBodyName } from "../recognise/body-name.ts";
import { capital } from "../recognise/capital.ts";

/** A part of the address: as printed, and its words without date and period; `dated`: what stands before a date is a meeting's. */
type Slug = {
  readonly part: string;
  readonly words: readonly string[];
  readonly dated: boolean;
};

/** "-13-04-2021-kl-18", "-den-24-marts-2022" */
const date = new RegExp(`[-_](?:(?:den|d)-)?\\d{1,2}-(?:\\d{1,2}|${anyMonth})-\\d{4}.*$`);
/** "/om-seniorraadet/" is a folder about the body. */
const about = /^(?:om|velkommen-til|medlemmer-af|moeder-i|referater-fra)-(?=\p{L})/u;
const period = /[-_]*\(?\d{2,4}[-_]\d{2,4}\)?$/;
/** "beslutninger-fra-moedet-torsdag-24-05-2007": what lies there, no body. */
const document =
  /(?<!\p{L})(?:mødet?|referat|dagsorden|beslutning(?:er)?|protokol|indkaldelse)(?!\p{L})/iu;
const meetings = /s-m(?:oe|ø|o)de(?:r|t|materiale)?$/;
/** A menu has "politiske-udvalg" and "byraad" too: the definite form names one body. */
const oneBody =
  /(?:udvalget|lokaludvalg|r(?:å|aa)det|(?:menigheds|senior|handicap|(?:æ|ae)ldre)radet|bestyrelsen|repr(?:æ|ae)sentationen|magistraten)$/;

/** As the text prints it, else as the address's words read; null when no part of the address is a body. */
export function bodyInAddress(address: string, text: string): string | null {
  for (const slug of slugsIn(address).reverse()) {
    if (!slug.dated && !oneBody.test(slug.words.at(-1) ?? "") && slug.words[0] !== "udvalget")
      continue;
    const printed = printedIn(text, slug.words) ?? joinedIn(text, slug.words);
    const name =
      printed ??
      localCommittee(slug.words) ??
      (isBodyName(slug.part) ? slug.part : readable(slug.words));
    if (isBodyName(name) || (slug.dated && printed && !document.test(printed))) return name;
  }
  return bodyInHost(address);
}

/** "seniorraadet-broby.dk", "handicapraadetbroby.dk", "aeldreraad.broby.dk": a council with a site of its own. */
const councilHost =
  /(?:^|[.-])(ældre|aeldre|senior|handicap|udsatte|ungdoms|integrations|menigheds)(?:råd|raad|rad)(?:et(?=\p{L}*[.-])|(?=[.-]))/u;

function bodyInHost(address: string): string | null {
  const host = URL.canParse(address) ? domainToUnicode(new URL(address).hostname) : "";
  const [, whose] = councilHost.exec(host) ?? [];
  return whose === undefined ? null : `${capital(whose.replace("ae", "æ"))}rådet`;
}

function slugsIn(address: string): Slug[] {
  if (!URL.canParse(address)) return [];
  const { pathname, search } = new URL(address);
  const parts = decodeSafely(`${pathname}/${search}`).split(/[/?&=]/);
  return parts.flatMap((part) => {
    const plain = part
      .toLowerCase()
      .replace(about, "")
      .replace(date, "")
      .replace(period, "")
      .replace(meetings, "");
    const words = plain.match(/[a-zæøå]+/g) ?? [];
    const fits = words.length > 0 && words.length < 12 && plain.length > 4 && plain.length < 90;
    return fits ? [{ part, words, dated: date.test(part) }] : [];
  });
}

/** The letters that an address may stand for: "oe" and "o" are both "ø". */
const letters: Readonly<Record<string, string>> = {
  ae: "(?:æ|ae)",
  oe: "(?:ø|oe)",
  aa: "(?:å|aa)",
  o: "[oø]",
  a: "[aå]",
};

function printedIn(text: string, words: readonly string[]): string | null {
  const spelled = words.map((word) => word.replace(/ae|oe|aa|o|a/g, (run) => letters[run] ?? run));
  const pattern = new RegExp(`(?<!\\p{L})${spelled.join("[-, ]{1,3}")}(?!\\p{L})`, "giu");
  for (const [printed] of matchesIn(text, pattern)) if (/^\p{Lu}/u.test(printed)) return printed;
  return null;
}

const bodyNames =
  /(?:\p{Lu}\p{L}*-?,? (?:og )?){0,6}\p{Lu}\p{L}*(?:udvalget|rådet|bestyrelsen)(?!\p{L})/gu;
/** A single word is not shorter than this where it holds a name of several: "klimamiljoteknikudvalget". */
const shortestJoined = 14;

/** The name whose words an address writes as one, and may have lost the first of: "/KlimaMiljoTeknikUdvalget/". */
function joinedIn(text: string, words: readonly string[]): string | null {
  const [word = ""] = words;
  if (words.length > 1 || word.length < shortestJoined) return null;
  const key = joined(word);
  const names = [...new Set(text.match(bodyNames))].filter((name) => / og |-, /.test(name));
  return names.find((name) => joined(name) === key) ?? names.find(endsWith(key)) ?? null;
}

function endsWith(key: string): (name: string) => boolean {
  return (name) => joined(name).endsWith(key);
}

/** The letters alone, as far as an address keeps them apart. */
function joined(name: string): string {
  return name
    .toLowerCase()
    .replace(/ og |[^\p{L}]/gu, "")
    .replace(/æ|ae|å|aa/g, "a")
    .replace(/ø|oe/g, "o");
}

/** Copenhagen's local committees (kk.dk), whose addresses have lost the letters that the names turn on. */
const localCommittees = [
  "Amager Vest",
  "Amager Øst",
  "Bispebjerg",
  "Brønshøj-Husum",
  "Christianshavn",
  "Indre By",
  "Kongens Enghave",
  "Nørrebro",
  "Valby",
  "Vanløse",
  "Vesterbro",
  "Østerbro",
].map((place) => `${place} Lokaludvalg`);

function localCommittee(words: readonly string[]): string | undefined {
  if (!/^lokaludvalgs?$/.test(words.at(-1) ?? "")) return undefined;
  return localCommittees.find((name) => printedIn(name, words) === name);
}

/** "kultur-og-idraetsudvalget" -> "Kultur- og Idrætsudvalget" */
function readable(words: readonly string[]): string {
  const danish = words.map((word) =>
    word
      .replace(/ae/g, "æ")
      .replace(/oe|^o(?=konomi)/g, "ø")
      .replace(/aa/g, "å")
      .replace(/radet$/, "rådet"),
  );
  const printed = danish.map((word) => (word.length > 3 ? capital(word) : word));
  const [last = ""] = printed.slice(-1);
  if (danish.at(-2) !== "og" || !oneBody.test(last)) return capital(printed.join(" "));
  return `${capital(printed.slice(0, -2).join("-, "))}- og ${last}`;
}
