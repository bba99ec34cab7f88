/** One section of an item under the label that the minutes print. */
import type { Section } from "../../../contract/meeting.ts";
import { sectionLabel } from "../../text/sections.ts";
import { MinutesText } from "../decision/minutes-text.tsx";
import { TitledSection } from "../page/titled-section.tsx";

/** Where a section can be linked to: its place among the item's sections. */
export const toSectionId = (index: number) => `afsnit-${index + 1}`;

/** `index` is its place among all of the item's sections. */
export type PlacedSection = { readonly section: Section; readonly index: number };

export function ItemSection({ section, index }: PlacedSection) {
  return (
    <TitledSection title={sectionLabel(section)} id={toSectionId(index)}>
      <MinutesText text={section.text} />
    </TitledSection>
  );
}
