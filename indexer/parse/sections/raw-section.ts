/** An item's body cut at its labels, before it is known whose decision is whose. */

import type { SectionType } from "../../../contract/meeting.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import type { DecisionSource } from "../recognise/decision-label.ts";
import type { Label } from "../recognise/label.ts";
import { type Line, withText } from "../recognise/line.ts";
import { isPeopleOnly } from "../recognise/people/person-list.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { asksForVerdict, decidingIn, isVerdict } from "../recognise/said/verdict.ts";

/** A label (null: the text has none) and the lines below it, in order. `line` is where it begins. */
export type RawSection = {
  readonly type: SectionType;
  readonly kind: Label["kind"];
  readonly label: string | null;
  readonly source: DecisionSource | null;
  readonly route: boolean;
  readonly line: number;
  readonly lines: readonly Line[];
};

/** Cuts a body at its labels; every line is in exactly one section, in order. */
export function cutSections(rows: readonly Recognised[]): RawSection[] {
  const sections: RawSection[] = [];
  let open: Changing<RawSection> | null = null;
  for (const [i, row] of rows.entries()) {
    const label = isStep(rows, i) ? null : labelOf(row);
    if (label && (isEmpty(rows, i) || cuts(open, label, row.line)))
      open = push(sections, labelled(label, row.line));
    else {
      if (!open || endsAbove(open, row.line)) open = push(sections, unlabelled(row.line));
      open.lines.push(row.line);
    }
  }
  return sections.flatMap(splitRecommendation(sections));
}

/** "Referat" alone, right above another label or at the item's end, heads a section without text. */
function isEmpty(rows: readonly Recognised[], at: number): boolean {
  const { label } = rows[at] ?? {};
  if (label?.kind !== "fallback" || label.rest !== "") return false;
  const below = rows[at + 1];
  return below === undefined || (below.label?.kind === "firm" && below.label.rest === "");
}

/** "Kompetence: Byrådet" is told in one line; what stands below, after air, is another matter, as is who recommends what below a list of files. */
function endsAbove(open: RawSection, line: Line): boolean {
  if (open.type === "attendance" && open.label !== null) return leavesNames(open, line);
  if (open.type === "attachments")
    return recommends.test(line.text) || (line.gap > 0 && decidingIn(line.text) !== null);
  return open.type === "process" && open.lines[0]?.line === open.line && line.gap > 0;
}

const tellsOfPresence =
  /deltog|deltager|fravær|forhindret|afbud|forfald|udeblev|mødt|inhabil|stedfortræder|suppleant|til ?stede|forlod| gik | ankom |orlov/i;

/** What stands below a list of names, and tells neither names nor who came, is no part of it. */
function leavesNames({ lines, line: label }: RawSection, line: Line): boolean {
  const last = lines.at(-1)?.text ?? "";
  if (last === "" || /[,:]$/.test(last) || line.cells > 1) return false;
  if (lines[0]?.line !== label && line.gap === 0) return false;
  return isPeopleOnly(last) && !isPeopleOnly(line.text) && !tellsOfPresence.test(line.text);
}

function push(sections: RawSection[], section: Changing<RawSection>): Changing<RawSection> {
  sections.push(section);
  return section;
}

/** "Direktionen den 30. august 2024" among others of its kind is a step of the case's way, no label. */
function isStep(rows: readonly Recognised[], at: number): boolean {
  if (!isBareName(rows[at])) return false;
  return isBareName(rows[at - 1]) || isBareName(rows[at + 1]) || rows[at + 1] === undefined;
}

function isBareName(row: Recognised | undefined): boolean {
  return row?.label?.source != null && row.label.kind === "whole";
}

/** What a reader says is a label is one, also where the table does not know it. */
function labelOf({ label, line }: Recognised): Label | null {
  if (label || line.role !== "label") return label;
  const type = /^bilag(?!\p{L})/iu.test(line.bare) ? "attachments" : "other";
  return { type, kind: "firm", label: line.bare, rest: "", source: null, route: false };
}

/**
 * Absentees are part of a decision, as are ordinary words in the middle of its text; what else looks
 * like a label is one.
 */
function cuts(open: RawSection | null, label: Label, line: Line): boolean {
  if (label.source && label.kind === "whole" && open?.type === "process") return false;
  if (open?.type !== "decision" && open?.type !== "previous-decision") return true;
  if (label.source) return true;
  if (label.type === "attendance") return aboutMeeting.test(label.label);
  if (label.kind === "fallback") return open.kind === "fallback";
  return label.kind === "firm" || line.gap > 0 || line.role === "label";
}

/** What a page of one item tells of the whole meeting, below what was decided. */
const aboutMeeting = /^om mødet$/i;

function labelled(label: Label, line: Line): Changing<RawSection> {
  const { type, kind, source, route } = label;
  const lines = label.rest === "" ? [] : [withText(line, label.rest, 0)];
  return { type, kind, label: label.label, source, route, line: line.line, lines };
}

/** Names right below a heading, with their parties, tell who was there. */
function unlabelled(line: Line): Changing<RawSection> {
  const names = line.text.includes("(") && isPeopleOnly(line.text);
  const type = names ? "attendance" : "other";
  const { line: at } = line;
  return { type, kind: "firm", label: null, source: null, route: false, line: at, lines: [] };
}

const advises = /indstil|foresl|anbefal/;
const recommends =
  /^(?:[Dd]et (?:indstilles|foreslås)|\p{Lu}[\p{L}-]*(?:(?:,| og| for| af| &|\.)? [\p{L}-]+){0,8} (?:indstiller|foreslår|anbefaler))(?:$|[\s,:])/u;
const describes = new Set<SectionType>(["other", "case-description", "summary"]);

/** Where nothing has a label, a council that advises has decided to. */
const ownAdvice =
  /^(?:Vi|Rådet|Udvalget|Bestyrelsen|\p{Lu}\p{Ll}+(?:rådet|bestyrelsen)) (?:anbefaler|foreslår|indstiller)/u;

/** Where no label says "Indstilling", the sentence that recommends begins one. */
function splitRecommendation(all: readonly RawSection[]) {
  const has = all.some((section) => section.type === "recommendation");
  const decided = all.some((section) => section.type === "decision");
  const isFree = all.every(({ label, type }) => label === null || type === "attendance");
  return (section: RawSection): RawSection[] => {
    if (section.type === "recommendation" && !decided) return splitVerdict(section);
    if (has || !describes.has(section.type)) return [section];
    const at = section.lines.findIndex(
      (line) =>
        advises.test(line.text) &&
        line.text.length < 400 &&
        recommends.test(line.text) &&
        !(isFree && ownAdvice.test(line.text)),
    );
    if (at < 0) return [section];
    const parts = splitBelowLabel(section, at, "recommendation");
    return decided ? parts : parts.flatMap(splitVerdict);
  };
}

/** What came of a proposal, said right below it; "Godkendt." alone does so too. */
const verdict =
  /^(?:(?:medlemsforslaget|forslaget|ændringsforslaget|indstillingen) blev (?:[a-zæøå]+ ){0,2}(?:tiltrådt|godkendt|vedtaget|forkastet|nedstemt)|indstillingen [-–] som (?:anbefalet|tiltrådt) af |.{3,60} stillede følgende (?:ændrings)?forslag)/i;

/** Where no label says "Beslutning" either, the sentence that tells of the proposal's fate begins it. */
function splitVerdict(section: RawSection): RawSection[] {
  if (section.type !== "recommendation") return [section];
  const at = section.lines.findIndex(
    (line, i) => verdict.test(line.text) || (i > 0 && isVerdict(line.bare)),
  );
  const asked =
    asksForVerdict(section.lines[at]?.bare ?? "") && isVerdict(section.lines[at + 1]?.bare ?? "");
  return at < 0 ? [section] : splitBelowLabel(section, asked ? at + 1 : at, "decision");
}

/** "Administrationens oplæg": a label that the table does not know, right above what tells what it heads. */
function splitBelowLabel(section: RawSection, at: number, type: SectionType): RawSection[] {
  const above = section.lines[at - 1];
  if (!above || !isUnknownLabel(above, section.lines[at - 2])) return splitAt(section, at, type);
  const [first, second] = splitAt(section, at - 1, type);
  const [whole = first, before = null] = second ? [second, first] : [first];
  if (!whole) return [section];
  const titled: RawSection = { ...whole, label: above.bare, lines: whole.lines.slice(1) };
  return before ? [before, titled] : [titled];
}

const longestUnknownLabel = 45;

/** A few words in a line of their own, with air above or at the section's beginning: neither sentence, name nor verdict. */
function isUnknownLabel({ bare, gap, cells }: Line, above: Line | undefined): boolean {
  if (bare.length > longestUnknownLabel || cells > 1 || (above !== undefined && gap === 0))
    return false;
  return (
    /^\p{Lu}\p{L}+(?:[ /&-]+\p{Ll}[\p{L}/-]*){0,4}:?$/u.test(bare) &&
    !isVerdict(bare) &&
    !isPeopleOnly(bare)
  );
}

/** A section cut in two: the second has no label, and the given type. */
export function splitAt(section: RawSection, at: number, type: SectionType): RawSection[] {
  const rest = section.lines.slice(at);
  const line = rest[0]?.line ?? section.line;
  const second: RawSection = { ...section, type, label: null, line, lines: rest };
  if (at === 0 && section.label === null) return [second];
  return [{ ...section, lines: section.lines.slice(0, at) }, second];
}

/** Lines as text: what stood close stays close, and air becomes one blank line. */
export function textOf(lines: readonly Line[]): string {
  return lines.map((line, i) => (i === 0 ? "" : line.gap > 0 ? "\n\n" : "\n") + line.text).join("");
}
