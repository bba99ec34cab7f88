/** The decision of an item, on top of its page: what it came to, its words, who was away, the vote. */
import type { ComponentChildren } from "preact";
import type { ItemFacts, MeetingFacts } from "../../../contract/archive.ts";
import { outcomeLabel } from "../../../contract/plain/adopted-points.ts";
import { decisionId } from "../../given/decision-id.ts";
import type { MarkedText } from "../../given/marked-item.ts";
import { absentLine, itemText } from "../../text/item.ts";
import { AdoptedPoints } from "../decision/adopted-points.tsx";
import { DecisionBlock } from "../decision/decision-block.tsx";
import { DeviationLine } from "../decision/deviation-line.tsx";
import { MinutesText } from "../decision/minutes-text.tsx";
import { VoteTable } from "../decision/vote-table.tsx";
import { EvidenceList } from "../page/evidence-list.tsx";
import { Notice } from "../page/notice.tsx";
import { CorrectionList } from "./correction-list.tsx";

/** `children` stand right below the decision; `recommendation` is where the page has what it was recommended. */
type Props = {
  readonly item: ItemFacts;
  readonly recommendation?: string | null;
  /** Its text with the words of a search. */
  readonly marked?: MarkedText | null | undefined;
  readonly kind: MeetingFacts["kind"];
  readonly children: ComponentChildren;
};

export function ItemDecision({ item, kind, recommendation = null, marked, children }: Props) {
  const told = recommendation === null || haveOwnEnds(item.adopts) ? item.adopts : [];
  return (
    <section class="item-decision" data-long={isLong(item)} aria-labelledby={decisionId}>
      <h2 id={decisionId}>{itemText.decision}</h2>
      {item.closed && <Notice>{`${itemText.closed}. ${itemText.closedNote}`}</Notice>}
      {item.decision === null ? (
        !item.closed && <p>{kind === "minutes" ? itemText.noDecision : itemText.agendaOnly}</p>
      ) : (
        <DecisionBlock outcome={item.outcome} label={outcomeLabel(item)}>
          <MinutesText {...(marked ?? { text: item.decision })} />
          <AdoptedPoints points={told} />
        </DecisionBlock>
      )}
      <DeviationLine item={item} recommendation={recommendation} />
      {children}
      {item.votes?.complete && <VoteTable votes={item.votes} />}
      <Amendments item={item} />
      <Dissent item={item} />
      {item.absent.length > 0 && <p class="item-absent">{absentLine(item.absent)}</p>}
      <CorrectionList corrections={item.corrections} />
      <EvidenceList evidence={item.evidence} />
      <WholeSections item={item} />
    </section>
  );
}

/** Beside the recommendation its points are told again only where each came to an end of its own. */
function haveOwnEnds(points: ItemFacts["adopts"]): boolean {
  return new Set(points.map(({ outcome }) => outcome)).size > 1;
}

/** Set large, a decision that fills the window would be harder to read, not easier. */
const longDecision = 400;

const isLong = ({ decision }: ItemFacts) => (decision?.length ?? 0) > longDecision;

/** What was voted on before the matter itself. */
function Amendments({ item: { ballots } }: { readonly item: ItemFacts }) {
  const own = ballots.filter(({ subject, complete }) => subject === "amendment" && complete);
  return (
    <>
      {own.map((ballot, index) => (
        <VoteTable key={index} votes={ballot} caption={itemText.amendmentVotes} />
      ))}
    </>
  );
}

/** Lines of a vote that the table above shows are not said again. */
function Dissent({ item: { dissent, ballots, votes } }: { readonly item: ItemFacts }) {
  const told = (dissent?.split("\n\n") ?? []).filter(
    (passage) => !(votes?.complete && ballots.some(({ text }) => text.includes(passage))),
  );
  if (told.length === 0) return null;
  return (
    <div class="item-dissent">
      <h3>{itemText.dissent}</h3>
      <MinutesText text={told.join("\n\n")} />
    </div>
  );
}

/** Where the printed section holds more than the decision, the rest can be unfolded: nothing is lost. */
function WholeSections({ item }: { readonly item: ItemFacts }) {
  const printed = item.sections.filter(({ type }) => type === "decision").map(({ text }) => text);
  const whole = printed.join("\n\n");
  if (whole === "" || withoutBlanks(whole) === withoutBlanks(item.decision ?? "")) return null;
  return (
    <details class="fold">
      <summary>{itemText.wholeDecision}</summary>
      <MinutesText text={whole} />
    </details>
  );
}

const withoutBlanks = (text: string) => text.replace(/\s+/g, "");
