/** Items without any label, whose text is their decision: all of it, or what stands behind what was asked. */
import type { Problem } from "../../../contract/meeting.ts";
import type { Line } from "../recognise/line.ts";
import { isPresenter } from "../recognise/presenter.ts";
import { isPortalFact } from "../recognise/recognised.ts";
import { decidedBelowAdvice } from "./below-advice.ts";
import { decidedBelowAgenda } from "./below-agenda.ts";
import { asDecision, isPlain } from "./prose-decision.ts";
import { type RawSection, splitAt } from "./raw-section.ts";

/** The sections of such an item, of which one at most is its decision, and what is to say of that. */
type Prose = { readonly sections: readonly RawSection[]; readonly problems: readonly Problem[] };

/**
 * `line` is the first below the heading; where none is, all that was said stands beside the title. `belowTime`: a time
 * parts what was asked from what was said. `said` begins what was said in a table of two columns, null where it cannot
 * be told; in other documents nothing parts the two.
 */
type Below = {
  readonly title: string | null;
  readonly line: number | undefined;
  readonly belowTime: boolean;
  readonly said: Line | null | undefined;
};

/** Null where a label heads a part of the item, or its words show one part to be the decision. */
export function readProse(cut: readonly RawSection[], below: Below): Prose | null {
  const { said } = below;
  if (cut.length === 0 || !cut.every(isPlain)) return null;
  const sections =
    said === undefined
      ? (decidedBelowAdvice(cut) ?? cut.flatMap((section) => toDecision(section, below)))
      : cut.flatMap((section) => cutAtSaid(section, said));
  return { sections, problems: problemsOf(sections, below) };
}

function toDecision(section: RawSection, { title, belowTime }: Below): RawSection[] {
  return (
    (section.type === "other" ? decidedBelowAgenda(section, title) : null) ??
    asDecision(section, belowTime)
  );
}

function cutAtSaid(section: RawSection, said: Line | null): RawSection[] {
  const at = said ? section.lines.indexOf(said) : -1;
  return at < 0 ? [section] : splitAt(section, at, "decision");
}

const longestQuote = 40;

function problemsOf(sections: readonly RawSection[], { title, line }: Below): Problem[] {
  const [first] = sections;
  const decided = sections.find(({ type }) => type === "decision");
  const asked = sections.find(({ type }) => type === "recommendation") ?? first;
  const named = `Punktet »${title ?? ""}« har ingen overskrifter`;
  if (decided && line !== undefined) {
    const from = decided.lines[0]?.text.slice(0, longestQuote) ?? "";
    const taken = decided === first ? "hele teksten" : `teksten fra »${from}«`;
    const message = `${named}; ${taken} er taget for beslutningen.`;
    return [{ code: "decision-unlabelled", line, message }];
  }
  if (decided || !asked || !tellsAny(sections)) return [];
  const message = `${named}, og det står ikke klart, hvad der blev besluttet.`;
  return [{ code: "decision-unsure", line: asked.line, message }];
}

/** More than who was away, who speaks, and what a portal prints. */
function tellsAny(sections: readonly RawSection[]): boolean {
  return sections.some(
    ({ type, lines }) =>
      type !== "attendance" && lines.some((line) => !isPresenter(line.bare) && !isPortalFact(line)),
  );
}
