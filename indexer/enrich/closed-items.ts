/** Closed items as they may be searched: their text is nobody's to read, also where a file carries it by mistake. Pure. */

import type { AgendaItem, Problem, Section } from "../../contract/meeting.ts";
import { matchesIn } from "../../contract/plain/text/matches-in.ts";
import { judgeDecision, undecided } from "../parse/decision/judge-decision.ts";
import { opensClosed, tellsWhyClosed } from "../parse/recognise/open-marker.ts";

/** The items as they are indexed, and where text of a closed one was left out. */
type Withheld = {
  readonly items: readonly AgendaItem[];
  readonly problems: readonly Problem[];
};

/**
 * A closed item keeps its number and title and nothing else, but the decision where its label says that it
 * is public (kommunestyrelsesloven § 13: what a council makes public of a closed matter).
 */
export function withholdClosed(items: readonly AgendaItem[]): Withheld {
  return {
    items: items.map((item) => (item.closed ? toBare(item) : item)),
    problems: items.flatMap((item) => (item.closed ? tellText(item) : [])),
  };
}

const isPublic = ({ type, label }: Section) =>
  type === "decision" && label !== null && /^offentlig/i.test(label);

function toBare(item: AgendaItem): AgendaItem {
  const sections = item.sections.filter(isPublic);
  const bare = {
    ...item,
    sections,
    caseNumber: null,
    absent: [],
    absentProofs: [],
    attachments: [],
    previousDecisions: [],
    adopts: [],
  };
  if (sections.length === 0) return { ...bare, ...undecided, decision: null };
  const others = item.sections.some((one) => one.type === "decision" && !isPublic(one));
  return { ...bare, ...(others ? decidedBy(sections) : provenBy("decision", item)) };
}

/** Beside a decision that is nobody's to read, the facts are read anew in the public words alone. */
function decidedBy(sections: readonly Section[]) {
  const decision = sections.map(({ text }) => text).join("\n");
  return { decision, ...judgeDecision({ decision, recommendation: "", body: null }), adopts: [] };
}

/** The words of the recommendation are no part of a decision that is public. */
function provenBy(section: Section["type"], { outcomeProofs, outcomeEvidence }: AgendaItem) {
  const kept = outcomeProofs.filter((proof) => proof.section === section);
  const isWhole = kept.length === outcomeProofs.length;
  const words = isWhole ? outcomeEvidence : kept.map((proof) => proof.words).join(" / ");
  return { outcomeProofs: kept, outcomeEvidence: words };
}

/** That an item is closed, and why, is no text of it. */
function tellText(item: AgendaItem): Problem[] {
  const [first] = item.sections.filter(
    (section) => !isPublic(section) && hasText(section.text, item),
  );
  if (first === undefined) return [];
  const message = `Punktet »${item.title ?? item.number ?? ""}« er lukket, men filen har tekst til det; teksten er udeladt.`;
  return [{ code: "closed-item-text", line: first.line, message }];
}

function hasText(text: string, { title }: AgendaItem): boolean {
  const lines = text.split("\n").map((line) => line.trim());
  const isMark = (line: string) => tellsWhyClosed(line) || opensClosed(line);
  return lines.some((line) => line !== "" && line !== title && !isMark(line));
}

/** The problems without those that quote the text of a closed item. */
export function quotingNothing(
  problems: readonly Problem[],
  items: readonly AgendaItem[],
): Problem[] {
  const closed = items.filter((item) => item.closed);
  const texts = closed.flatMap(({ sections }) => sections.flatMap(textOfHidden));
  const titles = closed.flatMap(({ title }) => title ?? []);
  const isHidden = (quoted: string) =>
    texts.some((text) => text.includes(quoted)) && !titles.some((title) => title.includes(quoted));
  return problems.filter(
    ({ message }) => !matchesIn(message, /»(.+?)«/gsu).some(([, quoted = ""]) => isHidden(quoted)),
  );
}

const textOfHidden = (section: Section) => (isPublic(section) ? [] : [section.text]);
