/** A section cut in the middle of its lines, as where a sentence begins another part. */
import type { SectionType } from "../../../contract/meeting.ts";
import { type Line, withText } from "../recognise/line.ts";
import type { RawSection } from "./raw-section.ts";

/** The line of a section, and the letter in it, from which on its text is of another type. */
export type Place = { readonly line: number; readonly at: number; readonly type: SectionType };

/** The parts in their order, places too; those behind the first have no label, and none is empty. */
export function cutAtPlaces(section: RawSection, places: readonly Place[]): RawSection[] {
  const start: Place = { line: 0, at: 0, type: section.type };
  const parts = [start, ...places].map((place, i, all) => {
    const lines = between(section.lines, place, all[i + 1]);
    const label = i === 0 ? section.label : null;
    const line = i === 0 ? section.line : (lines[0]?.line ?? section.line);
    return { ...section, type: place.type, label, line, lines };
  });
  return parts.filter(({ label, lines }) => label !== null || lines.length > 0);
}

function between(lines: readonly Line[], from: Place, to: Place | undefined): Line[] {
  return lines.slice(from.line, to && to.line + 1).flatMap((line, i) => {
    const nth = from.line + i;
    const [start, end] = [nth === from.line ? from.at : 0, nth === to?.line ? to.at : undefined];
    const text = line.text.slice(start, end).trim();
    if (text === "") return [];
    return [text === line.text ? line : withText(line, text, start === 0 ? line.gap : 0)];
  });
}
