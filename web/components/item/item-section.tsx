/** One section of an item under the label that the minutes print. */
import type { Section } from "../../../contract/meeting.ts";
import { sectionLabel } from "../../text/sections.ts";
import { MinutesText } from "../decision/minutes-text.tsx";

/** Where a section can be linked to: its place among the item's sections. */
export const toSectionId = (index: number) => `afsnit-${index + 1}`;

/** `index` is its place among all of the item's sections. */
export type PlacedSection = { section: Section; index: number };

export function ItemSection({ section, index }: PlacedSection) {
  return (
    <section class="item-section" id={toSectionId(index)}>
      <h2>{sectionLabel(section)}</h2>
      <MinutesText text={section.text} />
    </section>
  );
}
