/** Whose decision each section holds: this body's at this meeting, or another's before it. */
import type { Problem } from "../../../contract/meeting.ts";
import { goesOnAs, sameBody } from "../recognise/body-name.ts";
import type { DecisionSource } from "../recognise/decision-label.ts";
import { decidingIn, isVerdict } from "../recognise/said/verdict.ts";
import { saysNone } from "./attachments.ts";
import { type RawSection, splitAt } from "./raw-section.ts";

/** What of the meeting tells one decision from another. */
export type MeetingFrame = {
  readonly municipality: string | null;
  readonly body: string | null;
  readonly date: string | null;
};

type Owned = {
  readonly sections: readonly RawSection[];
  readonly problems: readonly Problem[];
};

/** Gives every decision its owner: `decision` is this meeting's, `previous-decision` another's. */
export function ownDecisions(sections: readonly RawSection[], meeting: MeetingFrame): Owned {
  const owners = sections.map((section) => ownerOf(section, meeting));
  const owned = owners.includes("own") || owners.includes("plain");
  const nearly = owned ? -1 : owners.indexOf("other-name");
  const decided = owned || nearly >= 0;
  const resolved = sections.map((section, i) => {
    const owner = i === nearly ? "own" : owners[i];
    return owner === undefined ? section : resolve(section, owner, decided);
  });
  const renamed = sections[nearly];
  return {
    sections: lastWords(resolved, meeting),
    problems: renamed ? [otherName(renamed, meeting)] : [],
  };
}

type Owner = "none" | "plain" | "own" | "other" | "other-name" | "fallback" | "step";

function ownerOf(section: RawSection, meeting: MeetingFrame): Owner {
  if (section.type !== "decision") return "none";
  if (section.kind === "fallback") return "fallback";
  if (!section.source) return "plain";
  if (section.route) return section.source.date === meeting.date ? "step" : "other";
  return sourceOwner(section.source, meeting);
}

function sourceOwner(source: DecisionSource, meeting: MeetingFrame): Owner {
  if (source.date && meeting.date && source.date !== meeting.date) return "other";
  if (!source.body || !meeting.body) return "own";
  if (sameBody(source.body, meeting.body, meeting.municipality)) return "own";
  if (goesOnAs(meeting.body, source.body) || goesOnAs(source.body, meeting.body)) return "own";
  // Another name on the same day may be the same body: its head and its labels need not agree.
  return source.date && source.itemNumber === null ? "other-name" : "other";
}

function resolve(section: RawSection, owner: Owner, decided: boolean): RawSection {
  // Who had the case before, without a word of what was decided, is a step of its way.
  if (owner === "other" && section.lines.length === 0) return { ...section, type: "process" };
  if (owner === "other" || owner === "other-name") return { ...section, type: "previous-decision" };
  if (owner === "step") return { ...section, type: "process" };
  return owner === "fallback" && decided ? { ...section, type: "other" } : section;
}

const stockDecision =
  /^(?:foretoges|ingen bemærkninger|godkendt|tiltrådt|vedtaget|anbefales|indstilles godkendt|taget til efterretning|til efterretning|drøftet|udsat|udgik|udgår|indstillingen (?:blev )?(?:godkendt|fulgt|følges))\.?$/i;

/** "Regnskabet for 2021 blev godkendt." as the last words of a text that nothing heads. */
const wasDecided =
  /^[^.]{3,120}\s(?:blev|er|var) (?:enstemmigt )?(?:godkendt|vedtaget|tiltrådt|taget til efterretning|udsat)\.?$/;

/**
 * Where nothing is labelled a decision, a verdict below "Bilag: Ingen" is the decision, else a last line that is one by
 * its words.
 */
function lastWords(sections: readonly RawSection[], meeting: MeetingFrame): RawSection[] {
  if (sections.some((section) => section.type === "decision")) return [...sections];
  const listing = sections.findLastIndex((section) => saysNoneAndVerdict(section));
  if (listing >= 0) return decidedFrom(sections, listing, 1);
  const describing = sections.findLastIndex((section) => describes(section));
  const section = sections[describing];
  const last = section?.lines.length ? section.lines.length - 1 : -1;
  const at = section ? lastWordsIn(section, last, meeting) : -1;
  return at < 0 ? [...sections] : decidedFrom(sections, describing, at);
}

function saysNoneAndVerdict({ type, lines: [none, said] }: RawSection): boolean {
  return type === "attachments" && saysNone(none?.bare ?? "") && isVerdict(said?.bare ?? "");
}

/** The decision begins at this line of the section so far down. */
function decidedFrom(sections: readonly RawSection[], nth: number, at: number): RawSection[] {
  const section = sections[nth];
  const parts = section ? splitAt(section, at, "decision") : [];
  return [...sections.slice(0, nth), ...parts, ...sections.slice(nth + 1)];
}

/** Where the last words begin: the last line, or the sentence in which the body decides; -1 for none. */
function lastWordsIn({ label, lines }: RawSection, last: number, meeting: MeetingFrame): number {
  const text = lines[last]?.text ?? "";
  if (stockDecision.test(text)) return last;
  if (label !== null) return -1;
  const decides = lines.findIndex(
    (line, i) => (i === 0 || line.gap > 0) && isOwn(decidingIn(line.text), meeting),
  );
  return decides < 0 && wasDecided.test(text) ? last : decides;
}

/** This meeting's body by its name, or by no more than its kind. */
function isOwn(body: string | null, meeting: MeetingFrame): boolean {
  if (body === null) return false;
  if (/^(?:Udvalget|Rådet|Bestyrelsen|PU|MR)$/.test(body)) return true;
  return meeting.body !== null && sameBody(body, meeting.body, meeting.municipality);
}

function describes(section: RawSection): boolean {
  return section.type === "other" || section.type === "case-description";
}

function otherName(section: RawSection, meeting: MeetingFrame): Problem {
  const message = `Beslutningen er truffet af »${section.source?.body}«, mødet er »${meeting.body}«; den er taget for mødets egen.`;
  return { code: "decision-body-differs", line: section.line, message };
}
