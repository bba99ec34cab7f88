/** Items without titles that begin with the label that came first in the document. */
import type { SectionType } from "../../../../contract/meeting.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { isStockTitle, isTitleLike } from "../title-line.ts";
import { placesWhere, untitledStart } from "./places.ts";

/**
 * An item begins where the label that came first in the document recurs; where the first item is
 * nothing but its decision, at the label that came next.
 */
export function itemsAtFirstLabel(rows: readonly Recognised[]): ItemStart[] {
  const anchors = placesWhere(
    rows,
    ({ label }) =>
      label?.kind === "firm" && label.type !== "attendance" && label.type !== "attachments",
  );
  const labelAt = (at: number | undefined) => rows[at ?? -1]?.label;
  const [first, second] = anchors;
  const alone = labelAt(first)?.type === "decision" && opens.has(labelAt(second)?.type ?? "other");
  const leading = labelAt(alone ? second : first)?.label.toLowerCase();
  const opensItems = describing.has(labelAt(alone ? second : first)?.type ?? "other");
  const leads = (at: number) => at === first || labelAt(at)?.label.toLowerCase() === leading;
  const starts: number[] = [];
  let item = noItem;
  for (const at of anchors) {
    const label = labelAt(at)?.label.toLowerCase() ?? "";
    const begins =
      leads(at) || (opensItems && item.decided && item.labels.has(label) && label === described);
    if (begins) starts.push(at);
    item = withLabel(begins ? noItem : item, label, labelAt(at)?.type === "decision");
  }
  return areTitled(rows, starts) ? [] : starts.map((at) => untitledStart(rows, at));
}

const fewestTitled = 2;

/** Titles that nearly every meeting has, right above the label of half of them: they are not lost. */
function areTitled(rows: readonly Recognised[], starts: readonly number[]): boolean {
  const titled = starts.filter(
    (at) => isStockTitle(rows[at - 1]?.line.text ?? "") && isTitleLike(rows[at - 1]),
  );
  return titled.length >= fewestTitled && titled.length * 2 >= starts.length;
}

/** Where an item begins with its case, another may begin with a later part of its own. */
const describing: ReadonlySet<SectionType> = new Set(["topic", "summary", "case-description"]);

/** What an item has shown so far. */
type Shown = { readonly labels: ReadonlySet<string>; readonly decided: boolean };

const noItem: Shown = { labels: new Set(), decided: false };

function withLabel({ labels, decided }: Shown, label: string, isDecision: boolean): Shown {
  return { labels: new Set([...labels, label]), decided: decided || isDecision };
}

/** An item without the first label begins where its case is described; below a decision that is another one's. */
const described = "sagsfremstilling";

/** What stands first in an item, and never below its decision. */
const opens: ReadonlySet<SectionType> = new Set(["topic", "summary"]);
