/** An agenda item: the decision on top, then all that led to it, last where it comes from. */

import type { ItemResult } from "../../contract/archive.ts";
import { paths, toCasePath } from "../../contract/plain/paths.ts";
import { plainText } from "../../contract/plain/text/plain-text.ts";
import { toAddress } from "../../contract/search-address.ts";
import type { Hit, Trail } from "../../contract/search-result.ts";
import { island } from "../browser/island.tsx";
import { CaseWay } from "../components/case/case-way.tsx";
import { PossibleItems } from "../components/case/possible-items.tsx";
import { ChangeList } from "../components/change/change-list.tsx";
import { Marked } from "../components/decision/marked.tsx";
import { copyFrom } from "../components/hit/copy-hit.tsx";
import { HitList } from "../components/hit/hit-list.tsx";
import { TopicLinks } from "../components/hit/topic-links.tsx";
import { AttachmentList } from "../components/item/attachment-list.tsx";
import { CopyActions } from "../components/item/copy-actions.tsx";
import { ItemDecision } from "../components/item/item-decision.tsx";
import { ItemHead } from "../components/item/item-head.tsx";
import { ItemSection, type PlacedSection } from "../components/item/item-section.tsx";
import { Neighbours } from "../components/item/neighbours.tsx";
import { SourceLine } from "../components/item/source-line.tsx";
import { TopicEvidenceList } from "../components/item/topic-evidence.tsx";
import { FactList } from "../components/page/fact-list.tsx";
import { PageIndex } from "../components/page/page-index.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import { TitledSection } from "../components/page/titled-section.tsx";
import { MatchSteps } from "../components/trail/match-steps.tsx";
import { TrailNav } from "../components/trail/trail-nav.tsx";
import { shareItem } from "../given/linked.ts";
import { type MarkedItem, numberMarks } from "../given/marked-item.ts";
import { toSegments, toSignedText } from "../given/marked-lines.ts";
import type { Page, PageProps } from "../given/page.ts";
import { toSectionIds } from "../given/section-ids.ts";
import { toBodyName } from "../text/body-name.ts";
import { formatShortDate } from "../text/format.ts";
import { itemText, meetingKinds } from "../text/item.ts";
import { describeItem } from "../text/pages/descriptions.ts";
import { toReference } from "../text/reference.ts";
import { sectionLabel } from "../text/sections.ts";
import { site } from "../text/site.ts";

/** From so many sections on, a reader wants to jump. */
const longItem = 4;

/** `trail` is null where no search led here. */
type Data = ItemResult & { readonly trail: Trail | null };

const MatchStepsIsland = island("match-steps", MatchSteps);

export const itemPage = {
  path: paths.item,
  title: ({ item }) => item.title ?? site.untitled,
  description: describeItem,
  shared: shareItem,
  component: ItemPage,
} satisfies Page<string, Data>;

function ItemPage({ data, context }: PageProps<Data>) {
  const { item, meeting, previous, next, similar, possible, trail } = data;
  const shown = partSections(data);
  const order = [...shown.recommendation, ...shown.others].map(({ index }) => index);
  const marks = trail && numberMarks(trail.marks, order);
  const withMarks = (one: PlacedSection) => ({ ...one, marked: marks?.sections.get(one.index) });
  const recommendation = shown.recommendation.map(withMarks);
  const others = shown.others.map(withMarks);
  const alike = similar.filter(({ id }) => !possible.some((one) => one.id === id));
  const [recommended] = recommendation;
  const isPaired = recommended !== undefined && item.decision !== null;
  const reference = toReference({ ...meeting, ...item });
  return (
    <article class="item columns">
      <div class="column-main">
        <TrailNav back={trail ? toAddress(trail.query) : context.back} trail={trail} />
        <ItemHead item={item} meeting={meeting} title={titleOf(item, marks)} />
      </div>
      <aside class="column-side item-side">
        {others.length >= longItem && (
          <PageIndex entries={[...recommendation, ...others].map(toEntry)} />
        )}
        <ItemFactsBlock data={data} />
      </aside>
      <div class="column-main item-text">
        {marks && marks.count > 0 && (
          <div class="item-matches">
            <MatchStepsIsland count={marks.count} />
          </div>
        )}
        <div class="item-pair" data-paired={isPaired}>
          <ItemDecision
            item={item}
            kind={meeting.kind}
            recommendation={recommended?.id ?? null}
            marked={marks?.decision}
          >
            <CopyActions item={item} meeting={meeting} publicUrl={context.publicUrl} />
          </ItemDecision>
          {recommended && (
            <div class="item-recommended">
              {recommendation.map((placed) => (
                <ItemSection key={placed.index} {...placed} />
              ))}
            </div>
          )}
        </div>
        <ChangeList changes={item.changes} />
        {others.map((placed) => (
          <ItemSection key={placed.index} {...placed} />
        ))}
        <AttachmentList item={item} sourceUrl={meeting.sourceUrl} />
        <CaseWay result={data} />
        <PossibleItems hits={possible} />
        {alike.length > 0 && (
          <TitledSection title={itemText.similar}>
            <HitList hits={alike} actions={copyFrom(context.publicUrl)} />
          </TitledSection>
        )}
        <SourceLine
          meeting={meeting}
          place={item.source}
          reference={reference}
          path={item.url}
          context={context}
        />
        <Neighbours
          previous={previous && toPlace(previous)}
          next={next && toPlace(next)}
          words={itemText}
        />
      </div>
    </article>
  );
}

function toPlace({ url, title }: Hit) {
  return { url, title: plainText(title) || site.untitled };
}

function titleOf({ title }: ItemResult["item"], marks: MarkedItem | null) {
  if (title === null || marks === null) return title ?? site.untitled;
  return <Marked text={toSegments(toSignedText(marks.title.text, marks.title.firstMark))} />;
}

/**
 * The decision stands on top and attachments in a list of their own; the rest keeps its order. A heading with nothing
 * below it but other headings, as »Tidligere besluttet« above each body's decision, has nothing to be read.
 */
function partSections({ item }: ItemResult) {
  const ids = toSectionIds(item.sections);
  const placed = item.sections.flatMap((section, index): PlacedSection[] => {
    const id = ids[index];
    return id === undefined ? [] : [{ section, id, index }];
  });
  const shown = placed.filter(
    ({ section: { type, text } }) =>
      text.trim() !== "" &&
      type !== "decision" &&
      !(type === "attachments" && item.attachments.length > 0),
  );
  const isRecommendation = ({ section }: PlacedSection) => section.type === "recommendation";
  return {
    recommendation: shown.filter(isRecommendation),
    others: shown.filter((one) => !isRecommendation(one)),
  };
}

function toEntry({ section, id }: PlacedSection) {
  return { id, label: sectionLabel(section) };
}

function ItemFactsBlock({ data: { item, meeting, ...data } }: { readonly data: ItemResult }) {
  const caseLink = meeting.municipality && item.caseNumber && (
    <a href={toCasePath(meeting.municipality, item.caseNumber)}>{item.caseNumber}</a>
  );
  const facts = [
    {
      term: meetingKinds[meeting.kind],
      value: (
        <a href={meeting.url}>
          {[
            meeting.body && toBodyName(meeting.body, meeting.municipality),
            meeting.date && formatShortDate(meeting.date),
          ]
            .filter(Boolean)
            .join(", ") || itemText.wholeMeeting}
        </a>
      ),
    },
    { term: itemText.caseNumber, value: caseLink || item.caseNumber },
    { term: itemText.standing, value: data.case?.standing && itemText.standingNote },
    { term: itemText.topics, value: item.topics.length > 0 && <TopicLinks topics={item.topics} /> },
    {
      term: itemText.mentions,
      value: item.mentions.length > 0 && <TopicLinks topics={item.mentions} />,
    },
  ];
  const known = facts.filter(({ value }) => value);
  if (known.length === 0) return null;
  return (
    <SideBlock title={itemText.facts}>
      <FactList facts={known} />
      <TopicEvidenceList item={item} />
    </SideBlock>
  );
}
