/** A result: where and when, the title, the decision's best passage, two snippets, topics last. */
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { outcomeLabel } from "../../../contract/plain/adopted-points.ts";
import { toCasePath } from "../../../contract/plain/paths.ts";
import type { Hit, Snippet } from "../../../contract/search-result.ts";
import { toHitAddress } from "../../address/hit-address.ts";
import { foundLine } from "../../text/hit-reasons.ts";
import { caseLink, itemText } from "../../text/item.ts";
import { agendaOnly } from "../../text/outcomes.ts";
import { missingWords } from "../../text/search.ts";
import { sectionLabel } from "../../text/sections.ts";
import { site } from "../../text/site.ts";
import { AdoptedPoints } from "../decision/adopted-points.tsx";
import { DecisionBlock } from "../decision/decision-block.tsx";
import { FoldedCase } from "../decision/folded-case.tsx";
import { Marked } from "../decision/marked.tsx";
import { MinutesText } from "../decision/minutes-text.tsx";
import { OutcomeBadge } from "../decision/outcome-badge.tsx";
import { SearchTrail } from "../decision/search-trail.ts";
import { Card } from "./card.tsx";
import { Corrections } from "./corrections.ts";
import { HitReasonList } from "./hit-reasons.tsx";
import { TopicLinks } from "./topic-links.tsx";
import { WhereWhen } from "./where-when.tsx";

const shownSnippets = 2;
/** The item's own page has them all. */
const shownTopics = 2;

type Props = { readonly hit: Hit; readonly actions?: ComponentChildren };

export function HitCard({ hit, actions }: Props) {
  const trail = useContext(SearchTrail);
  return (
    <Card
      above={<WhereWhen municipality={hit.municipality} body={hit.body} date={hit.date} />}
      title={hit.title.length > 0 ? <Marked text={hit.title} /> : site.untitled}
      url={toHitAddress(hit.url, trail)}
      level={2}
    >
      <HitNotes hit={hit} />
      <HitDecision hit={hit} />
      <HitFound hit={hit} />
      {hit.snippets.slice(0, shownSnippets).map((snippet, index) => (
        <HitSnippet key={index} snippet={snippet} />
      ))}
      <footer class="hit-foot">
        <CaseLink hit={hit} />
        {actions}
        <HitReasonList why={hit.why} />
        <TopicLinks topics={hit.topics.slice(0, shownTopics)} />
      </footer>
      <FoldedCase hits={hit.folded ?? []} query={trail} />
    </Card>
  );
}

/** What tempers the hit: closed, agenda only, or words that it lacks. */
function HitNotes({ hit }: { readonly hit: Hit }) {
  const corrections = useContext(Corrections);
  const missing = (hit.missing ?? []).map((word) => corrections.get(word) ?? word);
  const notes = [
    hit.closed && itemText.closed,
    hit.kind !== "minutes" && agendaOnly,
    missing.length > 0 && missingWords(missing),
  ].filter(Boolean);
  return notes.length === 0 ? null : <p class="hit-notes">{notes.join(" · ")}</p>;
}

/** Where its words stand: in the decision, the recommendation, or elsewhere. */
function HitFound({ hit }: { readonly hit: Hit }) {
  const line = foundLine(hit.why);
  return line === null ? null : <p class="hit-found">{line}</p>;
}

function HitDecision({ hit }: { readonly hit: Hit }) {
  if (!hit.decision) return <OutcomeBadge outcome={hit.outcome} />;
  return (
    <DecisionBlock outcome={hit.outcome} label={outcomeLabel(hit)}>
      <MinutesText text={hit.decision} />
      <AdoptedPoints points={hit.adopts} brief />
    </DecisionBlock>
  );
}

function HitSnippet({ snippet }: { readonly snippet: Snippet }) {
  return (
    <div class="hit-snippet">
      <span class="hit-snippet-label">{sectionLabel(snippet)}:</span>{" "}
      <MinutesText text={snippet.text} />
    </div>
  );
}

/** Shown where the case has been before a council more than once, or its number stands for several. */
function CaseLink({ hit }: { readonly hit: Hit }) {
  if ((hit.caseItems < 2 && !hit.standing) || hit.municipality === null || hit.caseNumber === null)
    return null;
  return (
    <a class="quiet-action" href={toCasePath(hit.municipality, hit.caseNumber)}>
      {hit.standing ? itemText.standing : caseLink(hit.caseItems)}
    </a>
  );
}
