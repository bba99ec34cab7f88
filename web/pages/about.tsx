/** What the archive is, in words and numbers. */
import type { StatusResult } from "../../contract/archive.ts";
import { SourceTable } from "../components/archive/source-table.tsx";
import { FactList } from "../components/page/fact-list.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { Prose } from "../components/page/prose.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import { TitledSection } from "../components/page/titled-section.tsx";
import type { Page } from "../given/page.ts";
import { formatDate, formatNumber, formatRange } from "../text/format.ts";
import { aboutSections, aboutText, sourceText } from "../text/pages/about.ts";

type Data = { readonly status: StatusResult };

export const aboutPage = {
  path: aboutText.path,
  title: () => aboutText.title,
  description: () => aboutText.description,
  component: AboutPage,
} satisfies Page<string, Data>;

function AboutPage({ data: { status } }: { readonly data: Data }) {
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={aboutText.title} />
      </div>
      <aside class="column-side">
        <SideBlock title={aboutText.numbers}>
          <FactList facts={toFacts(status)} />
        </SideBlock>
      </aside>
      <div class="column-main stack">
        <Prose sections={aboutSections} />
        {status.sources.length > 0 && (
          <TitledSection title={sourceText.title} id="sikkerhed">
            <SourceTable sources={status.sources} />
          </TitledSection>
        )}
      </div>
    </div>
  );
}

function toFacts(status: StatusResult) {
  const { firstMeeting: first, lastMeeting: last, indexedAt } = status;
  const healthy = status.engine.length > 0 && status.engine.every((node) => node.healthy);
  return [
    { term: aboutText.municipalities, value: formatNumber(status.municipalities) },
    { term: aboutText.bodies, value: formatNumber(status.bodies) },
    { term: aboutText.meetings, value: formatNumber(status.meetings) },
    { term: aboutText.items, value: formatNumber(status.items) },
    {
      term: aboutText.period,
      value: first && last ? formatRange(formatDate(first), formatDate(last)) : aboutText.unknown,
    },
    { term: aboutText.indexed, value: indexedAt ? formatDate(indexedAt) : aboutText.unknown },
    ...(status.failedAt === null
      ? []
      : [{ term: aboutText.lastRun, value: aboutText.failed(formatDate(status.failedAt)) }]),
    // That it answers is seen everywhere.
    ...(healthy ? [] : [{ term: aboutText.engine, value: aboutText.unhealthy }]),
  ];
}
