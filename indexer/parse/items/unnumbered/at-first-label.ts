/** Items without titles that begin with the label that came first in the document. */
import type { SectionType } from "../../../../contract/meeting.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { placesWhere, untitledStart } from "./places.ts";

/**
 * An item begins where the label that came first in the document recurs; where the first item is
 * nothing but its decision, at the label that came next.
 */
export function itemsAtFirstLabel(rows: readonly Recognised[]): ItemStart[] {
  const anchors = placesWhere(
    rows,
    ({ label }) => label?.kind === "firm" && label.type !== "attendance",
  );
  const labelAt = (at: number | undefined) => rows[at ?? -1]?.label;
  const [first, second] = anchors;
  const alone = labelAt(first)?.type === "decision" && opens.has(labelAt(second)?.type ?? "other");
  const leading = labelAt(alone ? second : first)?.label.toLowerCase();
  return anchors
    .filter((at) => at === first || labelAt(at)?.label.toLowerCase() === leading)
    .map((at) => untitledStart(rows, at));
}

/** What stands first in an item, and never below its decision. */
const opens: ReadonlySet<SectionType> = new Set(["topic", "summary"]);
