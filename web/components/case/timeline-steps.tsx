/** Steps of a timeline from hits and from decisions that are printed inside later items. */

import type {
  CaseResult,
  EarlierDecision,
  ItemFacts,
  MeetingFacts,
} from "../../../contract/archive.ts";
import type { PreviousDecision } from "../../../contract/meeting.ts";
import { outcomeLabel } from "../../../contract/plain/adopted-points.ts";
import { plainText } from "../../../contract/plain/text/plain-text.ts";
import type { Hit } from "../../../contract/search-result.ts";
import { toBodyName } from "../../text/body-name.ts";
import { caseText } from "../../text/pages/case.ts";
import { site } from "../../text/site.ts";
import { AdoptedPoints } from "../decision/adopted-points.tsx";
import { MinutesText } from "../decision/minutes-text.tsx";
import type { TimelineStep } from "./timeline.tsx";

const longestPassage = 280;

export function fromHit(hit: Hit): TimelineStep {
  return {
    key: hit.id,
    date: hit.date,
    body: hit.body && toBodyName(hit.body, hit.municipality),
    url: hit.url,
    title: plainText(hit.title) || site.untitled,
    outcome: hit.outcome,
    label: outcomeLabel(hit),
    current: false,
    words: hit.decision && (
      <>
        <div class="timeline-words">
          <MinutesText text={hit.decision} />
        </div>
        <AdoptedPoints points={hit.adopts} brief />
      </>
    ),
  };
}

/** The same on the case's page, with what was recommended; the points that a decision settles are then told already. */
export function fromCaseItem(item: CaseResult["items"][number]): TimelineStep {
  const { recommendation } = item;
  if (recommendation === null) return fromHit(item);
  return { ...fromHit({ ...item, adopts: [] }), recommended: toBeginning(recommendation) };
}

/** A decision that the case page gives whole, with the way to where it is printed. */
export function fromEarlier(earlier: EarlierDecision, index: number): TimelineStep {
  return {
    ...fromPrevious(earlier, index),
    words: (
      <>
        <div class="timeline-words">
          <MinutesText text={earlier.text} />
        </div>
        <a class="quiet-action" href={earlier.printedIn.url}>
          {caseText.printedIn}
        </a>
      </>
    ),
  };
}

/** A printed decision, and where the treatment itself is, as far as the archive has it. */
type Printed = PreviousDecision & { readonly url: string | null };

/** A decision that is printed whole further down on the item's own page: here its beginning. */
export function fromPrevious(previous: Printed, index: number): TimelineStep {
  return {
    key: `earlier-${index}`,
    date: previous.date,
    body: previous.body && toBodyName(previous.body, null),
    url: previous.url,
    title: previous.url === null ? null : caseText.treatment,
    note: caseText.printed,
    outcome: null,
    current: false,
    words: (
      <div class="timeline-words">
        <MinutesText text={toBeginning(previous.text)} />
      </div>
    ),
  };
}

/** The item whose page this is, in its place. */
export function fromOwn(item: ItemFacts, meeting: MeetingFacts): TimelineStep {
  return {
    key: item.id,
    date: meeting.date,
    body: meeting.body && toBodyName(meeting.body, meeting.municipality),
    url: item.url,
    title: item.title ?? site.untitled,
    outcome: item.outcome,
    label: outcomeLabel(item),
    current: true,
    words: null,
  };
}

type Treatment = {
  readonly date: string | null;
  readonly body: string | null;
  readonly url?: string | null;
};

/** Earlier decisions but those of meetings whose own items stand in the timeline already. */
export function withoutTold<Earlier extends Treatment>(
  earlier: readonly Earlier[],
  told: readonly Treatment[],
): Earlier[] {
  return earlier.filter((one) => !told.some((other) => isSameTreatment(one, other)));
}

/** A body is printed with its period or municipality in one place and without in another. */
function isSameTreatment(one: Treatment, other: Treatment): boolean {
  if (one.url && one.url === other.url) return true;
  if (one.date === null || one.date !== other.date) return false;
  const [a, b] = [one.body?.toLowerCase(), other.body?.toLowerCase()];
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

/** Oldest first; what has no date stands last. */
export function inOrder(steps: readonly TimelineStep[]): TimelineStep[] {
  return [...steps].sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"));
}

/** Cut between words, with an ellipsis, when it is long; its lists and paragraphs stay what they are. */
export function toBeginning(text: string): string {
  const told = text.trim();
  if (told.length <= longestPassage) return told;
  const cut = told.slice(0, longestPassage + 1).search(/\s+\S*$/);
  return `${told.slice(0, cut > 0 ? cut : longestPassage)} …`;
}
