/** An item's texts with the words of a search marked, the marks numbered in the order in which its page shows them. Pure. */
import type { ItemMarks, Segment } from "../../contract/search-result.ts";
import { countMarks } from "./marked-lines.ts";

/** `firstMark` is the number of its first mark. */
export type MarkedText = { readonly text: readonly Segment[]; readonly firstMark: number };

/** `sections` by their place among the item's; those that the page does not show in the order given have none. */
export type MarkedItem = {
  readonly title: MarkedText;
  readonly decision: MarkedText | null;
  readonly sections: ReadonlyMap<number, MarkedText>;
  readonly count: number;
};

/** `shown` are the places of the sections, in the order in which they stand below the decision. */
export function numberMarks(marks: ItemMarks, shown: readonly number[]): MarkedItem {
  const numbered = inOrder([
    marks.title,
    marks.decision ?? [],
    ...shown.map((at) => marks.sections[at] ?? []),
  ]);
  const [title = nothing, decision = nothing, ...sections] = numbered;
  const last = numbered.at(-1) ?? nothing;
  return {
    title,
    decision: marks.decision === null ? null : decision,
    sections: new Map(
      shown.flatMap((at, index) => {
        const section = sections[index];
        return section === undefined ? [] : [[at, section] as const];
      }),
    ),
    count: last.firstMark - 1 + countMarks(last.text),
  };
}

const nothing: MarkedText = { text: [], firstMark: 1 };

function inOrder(texts: readonly (readonly Segment[])[]): MarkedText[] {
  let firstMark = 1;
  return texts.map((text) => {
    const one = { text, firstMark };
    firstMark += countMarks(text);
    return one;
  });
}
