/** An agenda item: the decision on top, then all that led to it, last where it comes from. */

import type { ItemResult } from "../../contract/archive.ts";
import { paths, toCasePath } from "../../contract/plain/paths.ts";
import { CaseWay } from "../components/case/case-way.tsx";
import { ChangeList } from "../components/change/change-list.tsx";
import { copyFrom } from "../components/hit/copy-hit.tsx";
import { HitList } from "../components/hit/hit-list.tsx";
import { TopicLinks } from "../components/hit/topic-links.tsx";
import { AttachmentList } from "../components/item/attachment-list.tsx";
import { CopyActions } from "../components/item/copy-actions.tsx";
import { ItemDecision } from "../components/item/item-decision.tsx";
import { ItemHead } from "../components/item/item-head.tsx";
import { ItemSection, type PlacedSection, toSectionId } from "../components/item/item-section.tsx";
import { Neighbours } from "../components/item/neighbours.tsx";
import { SourceLine } from "../components/item/source-line.tsx";
import { TopicEvidenceList } from "../components/item/topic-evidence.tsx";
import { FactList } from "../components/page/fact-list.tsx";
import { PageIndex } from "../components/page/page-index.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import { TitledSection } from "../components/page/titled-section.tsx";
import { shareItem } from "../given/linked.ts";
import type { Page, PageProps } from "../given/page.ts";
import { toBodyName } from "../text/body-name.ts";
import { formatShortDate } from "../text/format.ts";
import { itemText, meetingKinds } from "../text/item.ts";
import { describeItem } from "../text/pages/descriptions.ts";
import { toReference } from "../text/reference.ts";
import { sectionLabel } from "../text/sections.ts";
import { site } from "../text/site.ts";

/** From so many sections on, a reader wants to jump. */
const longItem = 4;

export const itemPage = {
  path: paths.item,
  title: ({ item }) => item.title ?? site.untitled,
  description: describeItem,
  shared: shareItem,
  component: ItemPage,
} satisfies Page<string, ItemResult>;

function ItemPage({ data, context }: PageProps<ItemResult>) {
  const { item, meeting, previous, next, similar } = data;
  const { recommendation, others } = partSections(data);
  const [recommended] = recommendation;
  const isPaired = recommended !== undefined && item.decision !== null;
  const reference = toReference({ ...meeting, ...item });
  return (
    <article class="item columns">
      <div class="column-main">
        <ItemHead item={item} meeting={meeting} back={context.back} />
      </div>
      <aside class="column-side item-side">
        {others.length >= longItem && (
          <PageIndex entries={[...recommendation, ...others].map(toEntry)} />
        )}
        <ItemFactsBlock data={data} />
      </aside>
      <div class="column-main item-text">
        <div class="item-pair" data-paired={isPaired}>
          <ItemDecision
            item={item}
            kind={meeting.kind}
            recommendation={recommended ? toSectionId(recommended.index) : null}
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
        {similar.length > 0 && (
          <TitledSection title={itemText.similar}>
            <HitList hits={similar} actions={copyFrom(context.publicUrl)} />
          </TitledSection>
        )}
        <SourceLine
          meeting={meeting}
          place={item.source}
          reference={reference}
          path={item.url}
          context={context}
        />
        <Neighbours previous={previous} next={next} />
      </div>
    </article>
  );
}

/** The decision stands on top and attachments in a list of their own; the rest keeps its order. */
function partSections({ item }: ItemResult) {
  const placed: PlacedSection[] = item.sections.map((section, index) => ({ section, index }));
  const shown = placed.filter(
    ({ section: { type } }) =>
      type !== "decision" && !(type === "attachments" && item.attachments.length > 0),
  );
  const isRecommendation = ({ section }: PlacedSection) => section.type === "recommendation";
  return {
    recommendation: shown.filter(isRecommendation),
    others: shown.filter((one) => !isRecommendation(one)),
  };
}

function toEntry({ section, index }: PlacedSection) {
  return { id: toSectionId(index), label: sectionLabel(section) };
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
