/** How one searches. */
import { PageIndex } from "../components/page/page-index.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { Prose } from "../components/page/prose.tsx";
import type { Page } from "../given/page.ts";
import { helpSections, helpText } from "../text/pages/help.ts";
import { dataHelp } from "../text/pages/help-data.ts";
import { outcomeHelp } from "../text/pages/help-outcomes.ts";

const sections = [...helpSections, outcomeHelp, ...dataHelp];

export const helpPage = {
  path: helpText.path,
  title: () => helpText.title,
  description: () => helpText.description,
  component: HelpPage,
} satisfies Page<string, null>;

function HelpPage() {
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={helpText.title} />
      </div>
      <aside class="column-side">
        <PageIndex entries={sections.map(({ id, heading }) => ({ id, label: heading }))} />
      </aside>
      <div class="column-main">
        <Prose sections={sections} />
      </div>
    </div>
  );
}
