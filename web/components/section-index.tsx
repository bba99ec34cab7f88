/** The sections of a long item, to jump to. */
import type { Section } from "../../contract/meeting.ts";
import { itemText } from "../text/item.ts";
import { sectionLabel } from "../text/sections.ts";
import { toSectionId } from "./item-section.tsx";

export type PlacedSection = { section: Section; index: number };

export function SectionIndex({ sections }: { sections: readonly PlacedSection[] }) {
  return (
    <nav class="section-index" aria-labelledby="paa-siden">
      <h2 id="paa-siden">{itemText.index}</h2>
      <ol>
        {sections.map(({ section, index }) => (
          <li key={index}>
            <a href={`#${toSectionId(index)}`}>{sectionLabel(section)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
