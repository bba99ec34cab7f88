/** Decisions of which only a dash is printed: the dash is left out as noise, and a problem says what it stood for. */
import type { AgendaItem, Problem } from "../../contract/meeting.ts";
import type { Line } from "./recognise/line.ts";

const dash = /^[-–—]{1,3}$/;
/** So many lines below its label a dash may stand. */
const farthest = 3;

type EmptyDecisions = { readonly problems: readonly Problem[]; readonly dashes: ReadonlySet<Line> };

/** A problem for each label of a decision with nothing but a dash below; `dashes` are those lines among the dropped. */
export function emptyDecisions(
  items: readonly AgendaItem[],
  dropped: readonly Line[],
): EmptyDecisions {
  const problems: Problem[] = [];
  const dashes = new Set<Line>();
  const printed = dropped.filter(({ bare }) => dash.test(bare));
  for (const { sections, title } of printed.length === 0 ? [] : items) {
    for (const { type, label, text, line: from } of sections) {
      if (type !== "decision" || label === null || text !== "") continue;
      const only = printed.find(({ line }) => line > from && line <= from + farthest);
      if (!only) continue;
      dashes.add(only);
      problems.push(toProblem(only, label, title));
    }
  }
  return { problems, dashes };
}

function toProblem({ line, bare }: Line, label: string, title: string | null): Problem {
  const named = title === null ? "et punkt uden titel" : `punktet »${title}«`;
  const message = `Beslutningen i ${named} er tom: under »${label}« står kun »${bare}«.`;
  return { code: "decision-empty", line, message };
}
