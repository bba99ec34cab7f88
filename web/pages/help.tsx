/** How one searches. */
import { PageIndex } from "../components/page/page-index.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { Prose } from "../components/page/prose.tsx";
import type { Page, PageProps } from "../given/page.ts";
import { helpSections, helpText } from "../text/pages/help.ts";
import { dataHelp, toCodeBook } from "../text/pages/help-data.ts";
import { outcomeHelp } from "../text/pages/help-outcomes.ts";

/** The columns of an export, with a sentence on each. */
type Data = { readonly columns: readonly { readonly name: string; readonly means: string }[] };

export const helpPage = {
  path: helpText.path,
  title: () => helpText.title,
  description: () => helpText.description,
  component: HelpPage,
} satisfies Page<string, Data>;

function HelpPage({ data }: PageProps<Data>) {
  const sections = [...helpSections, outcomeHelp, ...dataHelp, toCodeBook(data.columns)];
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
