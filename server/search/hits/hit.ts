/** An indexed item as a hit: marked title, the decision's best passage, snippets. Pure. */
import type { Section } from "../../../contract/meeting.ts";
import { isOnRefusal } from "../../../contract/plain/adopted-points.ts";
import { toItemPath } from "../../../contract/plain/paths.ts";
import type { Hit, Segment, Snippet } from "../../../contract/search-result.ts";
import { dateInWords } from "../../../danish/dates/calendar.ts";
import type { FoundItem } from "./found-item.ts";
import type { Highlighter } from "./highlighter.ts";
import { type MarkedText, toHitReasons } from "./hit-reasons.ts";
import type { Mark } from "./marks.ts";
import { toSegments } from "./marks.ts";
import { distinctWords, toPassage } from "./passage.ts";

/** How much of it is looked through for marks. */
export const lettersOf = ({ sections }: FoundItem): number =>
  sections.reduce((letters, { text }) => letters + text.length, 0);

const decisionLength = 400;
const snippetLength = 220;
const mostSnippets = 2;
/** Shown elsewhere on the card, or lists without sentences. */
const notSnippets = new Set(["decision", "attendance"]);

/** How many items a case has, or that its number stands for several matters. */
export type CaseSize = number | "standing";

/** The hit, with marks where the highlighter finds the query's words. */
export function toHit(item: FoundItem, highlight: Highlighter, size: CaseSize): Hit {
  const { id, meetingId, municipality, body, date, number, caseNumber, kind } = item;
  const { topics, mentions, outcome, outcomeProofs, adopts, closed } = item;
  const texts = markedTexts(item, highlight);
  return {
    id,
    meetingId,
    url: toItemPath(id),
    municipality,
    body,
    date,
    number,
    caseNumber,
    kind,
    topics,
    mentions,
    outcome,
    ...(isOnRefusal(outcomeProofs) ? { refusal: true as const } : {}),
    adopts,
    closed,
    ...(size === "standing" ? { caseItems: 1, standing: true as const } : { caseItems: size }),
    title: markAll(item.title ?? "", highlight),
    decision: toDecision(item.decision, highlight),
    snippets: toSnippets(item.sections, texts),
    why: toHitReasons(texts),
  };
}

/** Title, sections, case number and what the meeting is called, with their marks: each text is looked through once. */
function markedTexts(item: FoundItem, highlight: Highlighter): MarkedText[] {
  return textsOf(item).map(({ field, text }) => ({ field, text, marks: highlight(text) }));
}

/** Every text of the item that is looked in, its sections behind its title. */
export function textsOf(item: FoundItem): Pick<MarkedText, "field" | "text">[] {
  return [
    { field: "title" as const, text: item.title ?? "" },
    ...item.sections.map(({ type, text }) => ({ field: type, text })),
    { field: "case-number" as const, text: item.caseNumber ?? "" },
    { field: "meeting" as const, text: meetingText(item) },
  ];
}

/** The words of the query that stand nowhere in the item, whatever stands for them. */
export function missingWords(
  item: FoundItem,
  highlight: Highlighter,
  all: readonly string[],
): string[] {
  const texts = [item.date ?? "", ...textsOf(item).map(({ text }) => text)];
  const own = texts.flatMap((text) => highlight(text).filter(({ instead }) => instead !== true));
  const present = new Set(own.map(({ word }) => word));
  return all.filter((word) => !present.has(word));
}

/** What an item is found by though its own text need not say it: municipality, body and date. */
function meetingText({ municipality, body, bodyKey, date }: FoundItem): string {
  const dated = date === null ? "" : dateInWords(date);
  const names = [municipality, body, body === bodyKey ? null : bodyKey];
  return [...names.flatMap((name) => name ?? []), dated].join(". ");
}

function markAll(text: string, highlight: Highlighter): Segment[] {
  return toSegments(text, highlight(text));
}

function toDecision(decision: string | null, highlight: Highlighter): Segment[] | null {
  return decision === null ? null : toPassage(decision, highlight(decision), decisionLength);
}

type Marked = { readonly section: Section; readonly marks: readonly Mark[] };

/**
 * The sections in which most words stand, in the item's order; without marks, none. A list of names is one only
 * where nothing else on the card says why the item is here.
 */
function toSnippets(
  sections: readonly Section[],
  [title, ...texts]: readonly MarkedText[],
): Snippet[] {
  const marked = sections
    .map((section, at) => ({ section, marks: texts[at]?.marks ?? [] }))
    .filter(({ marks }) => marks.length > 0);
  const shown = marked.filter(({ section }) => !notSnippets.has(section.type));
  const isShown = marked.some(({ section }) => section.type === "decision");
  if (shown.length > 0 || isShown || (title?.marks.length ?? 0) > 0) return bestOf(shown);
  return bestOf(marked);
}

function bestOf(marked: readonly Marked[]): Snippet[] {
  const best = [...marked].sort((a, b) => distinctWords(b.marks) - distinctWords(a.marks));
  const chosen = new Set(best.slice(0, mostSnippets));
  return marked.filter((one) => chosen.has(one)).map(toSnippet);
}

function toSnippet({ section, marks }: Marked): Snippet {
  const { type, label, text } = section;
  return { type, label, text: toPassage(text, marks, snippetLength) };
}
