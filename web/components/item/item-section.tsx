/** One section of an item under the label that the minutes print. */
import type { Section } from "../../../contract/meeting.ts";
import type { MarkedText } from "../../given/marked-item.ts";
import { sectionLabel } from "../../text/sections.ts";
import { MinutesText } from "../decision/minutes-text.tsx";
import { TitledSection } from "../page/titled-section.tsx";
import { Permalink } from "../trail/permalink.tsx";

/** `id` is where it can be linked to, `index` its place among all of the item's sections; `marked` its text with the words of a search. */
export type PlacedSection = {
  readonly section: Section;
  readonly id: string;
  readonly index: number;
  readonly marked?: MarkedText | undefined;
};

export function ItemSection({ section, id, marked }: PlacedSection) {
  const title = sectionLabel(section);
  return (
    <TitledSection title={title} id={id} beside={<Permalink id={id} title={title} />}>
      <MinutesText {...(marked ?? { text: section.text })} />
    </TitledSection>
  );
}
