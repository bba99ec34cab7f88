/** What the pages of a transcript begin with that is not their own: running heads, and the body that meets. */
import { isBodyName } from "../recognise/body-name.ts";
import { beginsWithTitle } from "./contents-run.ts";
import type { ContentsWords } from "./transcript-contents.ts";
import { printedLabel } from "./transcript-labels.ts";

/** What the pages of a document share of this: `""` where there is none. */
type SharedHead = {
  readonly body: string;
  readonly contents: ContentsWords;
};

/** What a page's text begins with that is not its own: a head in capitals, the body in capitals before a number, or right before a title. */
export function runningIn(text: string, { body, contents }: SharedHead): string {
  const shouted = shoutedHead.exec(text)?.[0];
  if (shouted !== undefined) return shouted;
  if (body === "") return "";
  const inCapitals = body.toUpperCase();
  if (text.startsWith(`${inCapitals} `) && item.test(text.slice(inCapitals.length)))
    return inCapitals;
  if (!text.startsWith(body)) return "";
  const printed = body + (ofMeeting.exec(text.slice(body.length))?.[0] ?? "");
  const follows = text.startsWith(`${printed} `);
  return follows && beginsWithTitle(text.slice(printed.length + 1), contents) ? printed : "";
}

/** What may stand behind the body in capitals. */
const item = /^ \d{1,4}\. \p{Lu}\p{Ll}/u;
/** "Kulturudvalget's møde den", the date lost and with it perhaps the apostrophe. */
const ofMeeting = /^ ?['’´]?s (?:(?:ekstra)?ordinære )?møde(?: den)?/;
/** "UDVALGET FOR KULTUR OG FRITID, DEN": the body in capitals, and a date that is lost. */
const shoutedHead = /^[A-ZÆØÅ][A-ZÆØÅ ,.&-]{8,100}, DEN (?=\p{Lu})/u;

const kindOfDocument =
  /^\d{1,4} +(?:(?:(?:Åbent? |Lukket )?(?:Referat|Dagsorden)(?: (?:til|fra|af))? )?(?:(?:ordinært |ekstraordinært )?møde i )|(?:Åbent? |Lukket )?(?:Referat|Dagsorden)(?: til)? )?/i;

/** "EGERUP KOMMUNE BESLUTNINGSPROTOKOL Byrådet" */
const whoseBody =
  /^(?:\d{1,4} +)?\p{Lu}[\p{L}-]+ (?:KOMMUNE|Kommune) (?:(?:(?:Åbent|Lukket) )?(?:(?:BESLUTNINGS|Beslutnings)?(?:PROTOKOL|[Pp]rotokol)|REFERAT|Referat|Dagsorden) (?:(?:til|fra|af) )?)?/u;

const restOfHead =
  /\s(?=(?:Refer|Dagsorden|Protokol|Beslutningsprotokol|REFERAT|DAGSORDEN|PROTOKOL|BESLUTNINGSPROTOKOL|Møde|Dato|Do|Tid|Sted|(?:[Mm]an|[Tt]irs|[Oo]ns|[Tt]ors|[Ff]re)dag)(?!\p{Ll}{6}))/u;

/** The body that the pages name: first of all, else in their running heads, as the first page spells it. */
export function bodyOfPages(pages: readonly string[]): string {
  const [first = ""] = pages;
  const named = bodyOfFirstPage(first);
  if (named !== "") return named;
  const [shouted] = pages.flatMap((page) => shoutedBody.exec(page)?.[1] ?? []);
  const at = shouted === undefined ? -1 : first.toUpperCase().lastIndexOf(shouted);
  return shouted === undefined || at < 0 ? "" : first.slice(at, at + shouted.length);
}

const shoutedBody = /^\d{1,4} +([A-ZÆØÅ][A-ZÆØÅ ,.&-]{8,100}), DEN (?=\p{Lu})/u;

/** "1 Erhvervsudvalget Referat Dato …": the longest name that the first page begins with. */
function bodyOfFirstPage(page: string): string {
  const head = page.slice(0, 160).replace(kindOfDocument, "").replace(whoseBody, "");
  const [name = ""] = head.split(restOfHead);
  const words = name
    .trim()
    .replace(/ ?['’´]?s møde$/, "")
    .split(" ");
  for (let count = longestHead; count > 0; count--) {
    const body = words.slice(0, count).join(" ");
    if (isBodyName(body)) return body;
  }
  return "";
}

/** The words that most pages end with, above the number of the page. */
export function runningFoot(pages: readonly string[]): string {
  const endings = pages.map((page) => page.replace(pageNumber, "").slice(-longestFoot).split(" "));
  for (let words = mostFootWords; words >= fewestFootWords; words--) {
    const [foot, count] = commonest(
      endings.map((all) => (all.length > words ? all.slice(-words).join(" ") : "")).filter(Boolean),
    );
    const shared = count >= 3 && count * 5 >= pages.length * 3;
    if (shared && endsWithDay.test(foot) && !anyLabel.test(foot)) return foot;
  }
  return "";
}

/** "Grønt Råd den 22. maj 2013": a foot names the meeting and its day; what several items share may be their decision. */
const endsWithDay = /\p{L}{3}.* (?:\d{1,2}\. \p{Ll}+ \d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/u;
const anyLabel = new RegExp(`(?:^| )(?:${printedLabel})(?: |$)`, "u");
const pageNumber = / +Side(?:[:!]| nr\.)? ?\d{1,4}(?: (?:\/|af!?) \d{1,4})?$/;
const longestFoot = 150;
const mostFootWords = 14;
/** Two items may end with the same three words: "taget til efterretning". */
const fewestFootWords = 5;

const longestHead = 8;

function commonest(texts: readonly string[]): [string, number] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0]);
}
