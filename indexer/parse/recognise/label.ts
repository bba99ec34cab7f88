/** Whether a line begins a section, and which. */
import type { SectionType } from "../../../contract/meeting.ts";
import { type DecisionSource, readDecisionLabel } from "./decision-label.ts";
import type { Line } from "./line.ts";
import { isName } from "./people/person-name.ts";
import { type LabelKind, longestLabel, lookUpLabel } from "./section-labels.ts";

/**
 * A label as printed (without colon), the section it begins, and the text that follows on its line.
 * `source` tells whose decision follows, null where the label does not say; `route` marks the steps
 * of a case's way ("Sagens forløb"), which repeat decisions rather than make them.
 */
export type Label = {
  readonly type: SectionType;
  readonly kind: LabelKind;
  readonly label: string;
  readonly rest: string;
  readonly source: DecisionSource | null;
  readonly route: boolean;
};

/** "41.2 Beslutning": office programs number the headings inside an item too. */
const subNumber = /^\d{1,4}\.\d{1,2}\.?\s+(?=\p{Lu})/u;

/** Reads a line as a label; null when it is text. */
export function readLabel(line: Line): Label | null {
  if (line.role === "text") return null;
  return readWords(line.bare) ?? (subNumber.test(line.bare) ? readNumbered(line.bare) : null);
}

/** A title may be numbered so too: only what is sure to be a label is one. */
function readNumbered(text: string): Label | null {
  const label = readWords(text.replace(subNumber, ""));
  return label?.kind === "firm" ? label : null;
}

function readWords(text: string): Label | null {
  if (text.length <= longestLabel + 2) {
    const entry = lookUpLabel(text);
    if (entry) return toLabel(entry.type, entry.kind, text, "");
  }
  return readSourced(text) ?? readInline(text) ?? readRow(text);
}

/** "Beslutning | Godkendt" in a row of two cells: a form that is filled in. A head of columns names two labels. */
function readRow(text: string): Label | null {
  const [label = "", rest = "", ...more] = text.split("\t");
  if (more.length > 0 || !/\p{L}{3}/u.test(rest) || lookUpLabel(rest.trim())) return null;
  const entry = lookUpLabel(label.trim());
  const names = entry?.type === "attachments" && !columnOfFiles.test(rest.trim());
  const says = entry?.type === "decision" || entry?.type === "recommendation" || names;
  return entry?.kind === "firm" && says
    ? toLabel(entry.type, entry.kind, label, rest.trim())
    : null;
}

const longestSourced = 260;
/** "Bilag | Titel" heads a table of files. */
export const columnOfFiles =
  /^(?:nr\.?|nummer|bilag(?:snr\.?)?|(?:dok(?:ument)?\.?|fil|bilags?)? ?(?:navn|titel|nr\.?|type|dato|id)|dokument|fil|emne|beskrivelse|indhold|side(?:r|tal)?|link|format|størrelse|journalnr\.?|jnr\.?)$/i;
/** Only with a date or a colon at its end, an item number, or the word itself is a name a label. */
const maybeSourced =
  /^(?:beslut|vedtag|behandl|sagens forløb)|s beslutning|(?:pkt|punkt)\.?\s*\d{1,4}:/i;
/** "Økonomiudvalget, 20. januar 2016, pkt. 14: Anbefales." in one line. */
const sourcedInline = /^(.{5,120}?(?:pkt|punkt)\.?\s*\d{1,4}):\s+(\S.*)$/;

/** A label that names its body is a decision; whose is decided when the item is read whole. */
function readSourced(text: string): Label | null {
  const first = text.charCodeAt(0);
  // Names of bodies and labels begin with a capital letter, "§" or a quotation mark.
  if (text.length > longestSourced || (first > 96 && first < 123)) return null;
  if (!/[\d:]/.test(text.at(-1) ?? "") && !maybeSourced.test(text)) return null;
  const inline = sourcedInline.exec(text);
  const label = inline?.[1] ?? text;
  const decision = readDecisionLabel(label);
  if (!decision) return null;
  const kind = decision.explicit ? "firm" : "whole";
  const plain = toLabel("decision", kind, label, inline?.[2] ?? "");
  return { ...plain, source: decision.source, route: /^sagens forløb/i.test(text) };
}

/** "Indstilling om, at broen bygges.": who recommends it stands below, in brackets. */
const adviceAbout = /^(Indstilling) (om(?:,| at ).*)$/s;

/**
 * "Beslutning: Godkendt." in one line; only firm labels, so that "Tema: …" stays text, and "Referat: …",
 * behind which nothing else stands than what was said.
 */
function readInline(text: string): Label | null {
  const [, advice, aim] = adviceAbout.exec(text) ?? [];
  if (advice !== undefined) return toLabel("recommendation", "firm", advice, aim ?? "");
  const colon = text.indexOf(":");
  if (colon < 3 || colon > longestLabel) return null;
  const label = text.slice(0, colon);
  const entry = lookUpLabel(label);
  const rest = text.slice(colon + 1).trim();
  // "Referat: Anna Ager" tells who wrote it.
  const inline = entry?.kind === "firm" || (/^referat$/i.test(label) && !isName(rest));
  return entry && inline ? toLabel(entry.type, entry.kind, label, rest) : null;
}

function toLabel(type: SectionType, kind: LabelKind, printed: string, rest: string): Label {
  const label = printed.replace(/[\s:]+$/, "");
  return { type, kind, label, rest, source: null, route: false };
}
