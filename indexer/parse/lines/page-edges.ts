/** A transcript's page without what stands around its text: its number, its head and its foot. */
import { anyWeekday } from "../../../danish/dates/calendar.ts";
import { type Edge, edgeLength, numberOf, sharedEdge } from "./running-edges.ts";
import type { ContentsWords } from "./transcript-contents.ts";
import { bodyOfPages, runningFoot, runningIn } from "./transcript-heads.ts";

/** What all pages share of this: `""` and null for none. `body` is who meets, `longFoot` a foot word by word. */
export type SharedEdges = {
  readonly head: Edge | null;
  readonly foot: Edge | null;
  readonly longFoot: string;
  readonly body: string;
  readonly contents: ContentsWords;
};

export function sharedEdges(pages: readonly string[], contents: ContentsWords): SharedEdges {
  const body = bodyOfPages(pages);
  const [head, foot] = [sharedEdge(pages, "head", body), sharedEdge(pages, "foot", body)];
  return { head, foot, longFoot: runningFoot(pages), body, contents };
}

/**
 * What stands before a page's text, behind its number: "Byrådet Onsdag den Side 3 ", the number often lost;
 * "Byrådet 29. januar 2009 Side: 3 "; "Byrådet, den 29. januar 2009 Side "; "Byrådet den , s. 3 ".
 */
const pageHeads = [
  String.raw`Side [ivxl]{1,6} (?=\S)`,
  String.raw`(?![^.:]{0,80}(?:fortegnelse|oversigt|behandles))[^.:]{0,80}\bSide(?:nr\.?|:)? (?:\d{1,4} (?=\S)|\p{Lu} (?=\p{Lu}\p{Ll})|(?=["“]?\p{Lu}\p{Ll}|\d{1,2}\. ))`,
  String.raw`\p{Lu}[^.:\d]{3,60} \d{1,2}\. \p{Ll}+ \d{4},? [Ss]ide:? \d{1,4} (?=\S)`,
  String.raw`\p{Lu}[^.:\d]{3,60}, den \d{1,2}\. \p{Ll}+ \d{4} Side (?=["“]?\p{Lu}\p{Ll})`,
  String.raw`(?:Åbent punkt )?\p{Lu}[^.:\d]{3,80} den (?:\d[\d./-]* )?, s\. ?\d{1,4} (?=\S)`,
];
/** "Side 3", "3 / 48", "Side 3 af 9", and the meeting's name, behind it; a year is no page. */
const pageFoot = String.raw` +(?!(?:19|20)\d{2}$)(?:(?:\p{Lu}[\p{L} -]{3,60}, \d{1,2}\. \p{Ll}+ \d{4} |Mødet? den )?Side(?:[:!]| nr\.)? ?)?\d{1,4}(?: (?:\/|af!?) \d{1,4})?`;
const printedHead = new RegExp(`^(?:${pageHeads.join("|")})`, "u");
const printedFoot = new RegExp(`${pageFoot}$`, "u");
/** "3 3 2. Ny havn": the page itself prints its number too. */
const pageNumber = /^(\d{1,4}) +(?:! |\1 +(?=\d{1,4}\. \p{Lu}))?/u;

/** The page's text, and what stood around it, from top to bottom. */
export function withoutEdges(
  page: string,
  shared: SharedEdges,
): { readonly text: string; readonly furniture: readonly string[] } {
  const number = pageNumber.exec(page)?.[0] ?? "";
  const whole = page.slice(number.length);
  const nth = numberOf(page);
  const sharedHead = whole.slice(0, edgeLength(whole, nth, shared.head));
  const ownHead = printedHead.exec(whole)?.[0] ?? "";
  const isOwn = ownHead.length > sharedHead.length;
  const head = isOwn ? ownHead : sharedHead;
  const below = whole.slice(head.length).trimStart();
  const foot = below.slice(below.length - edgeLength(below, nth, shared.foot));
  const inner = below.slice(0, below.length - foot.length).trimEnd();
  const ownFoot = printedFoot.exec(inner)?.[0] ?? "";
  const rest = withoutFoot(inner.slice(0, inner.length - ownFoot.length), shared.longFoot);
  const running = withOwnNumber(runningIn(rest, shared), rest);
  const lower = inner.slice(rest.length);
  const heads = isOwn ? [number + head] : [number, ...head.split(beforeDay)];
  const furniture = [...heads, ...running.split(beforeDay), lower, foot]
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return { text: rest.slice(running.length).trimStart(), furniture };
}

/** "Egerup Kommune Tirsdag den side 3": the words that the pages share end before each page's number. */
const endsInSide = /\bside(?: nr\.?)?$/i;
const ownNumber = /^ \d{1,4}(?= )/;

function withOwnNumber(head: string, text: string): string {
  const number = endsInSide.test(head) ? ownNumber.exec(text.slice(head.length))?.[0] : undefined;
  return head + (number ?? "");
}

/** "Byrådet torsdag den 24. februar", "torsdag den 24. februar BYRÅDET": the body's name stands for itself. */
const beforeDay = new RegExp(
  ` (?=${anyWeekday} den )|(?<=${anyWeekday} den \\d{1,2}\\. \\p{Ll}+(?: \\d{4})?) (?=\\p{Lu}{4})`,
  "u",
);

function withoutFoot(text: string, foot: string): string {
  return foot !== "" && text.endsWith(` ${foot}`) ? text.slice(0, -foot.length).trimEnd() : text;
}
