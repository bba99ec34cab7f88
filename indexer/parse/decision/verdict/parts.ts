/** A decision cut at the marks by which it answers the points of a recommendation one by one. */
import { letter } from "../language/letters.ts";
import { toMarks } from "./point-references.ts";

/** `from` is where the part's own words begin in the decision; `marks` those of the points it answers. */
export type Part = {
  readonly marks: readonly string[];
  readonly from: number;
  readonly text: string;
};

/** `lead` is what stands before the first mark: the whole decision where there is none. */
export type Parts = { readonly lead: string; readonly parts: readonly Part[] };

const mark = "(?:\\d{1,2}|[a-zA-Z])";
const marks = `(${mark}(?:\\s*(?:,|og|-|–|til|samt)\\s*${mark})*)`;
const month =
  "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)";
/** "Ad 1-2.", "Ad. 1:", "ad 3)": wherever a sentence begins. */
const ad = new RegExp(`[Aa][Dd]\\.?\\s*${marks}(?![${letter}\\d])[.):]*\\s*`, "g");
const beginning = /(?:^|\n|[.,;:!?]\s)[ \t]*[-•·*]?[ \t]*$/;
const longestBeginning = 8;
/** "Punkt 1:", "1.", "a)", "A:" where a line begins. */
const listed = new RegExp(
  `^[ \\t]*(?:[-•·*][ \\t]*)?(?:(?:[Ii]ndstillingens )?(?:[Pp]unkt|[Pp]kt\\.?)\\s*${marks}\\s*[:.)]|${marks}\\s*[.):])[ \\t]+(?!at-punkt|${month})`,
  "gm",
);

/** Cuts at "Ad …"; else at the marks of a list of two or more. */
export function partsOf(decision: string): Parts {
  const answers = cutAt(
    decision,
    [...decision.matchAll(ad)].filter(({ index }) => begins(decision, index)),
  );
  if (answers.parts.length > 0) return answers;
  const entries = cutAt(decision, [...decision.matchAll(listed)]);
  return entries.parts.length > 1 ? entries : { lead: decision, parts: [] };
}

function begins(decision: string, at: number): boolean {
  return beginning.test(decision.slice(Math.max(0, at - longestBeginning), at));
}

function cutAt(decision: string, cuts: readonly RegExpExecArray[]): Parts {
  const parts = cuts.map((cut, i) => {
    const from = cut.index + cut[0].length;
    const printed = cut[1] ?? cut[2] ?? "";
    return { marks: toMarks(printed), from, text: decision.slice(from, cuts[i + 1]?.index) };
  });
  return { lead: decision.slice(0, cuts[0]?.index ?? decision.length), parts };
}
