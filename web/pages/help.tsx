/** How one searches. */
import { PageIndex } from "../components/page/page-index.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { Prose } from "../components/page/prose.tsx";
import { helpSections, helpTitle } from "../text/help.ts";

export function HelpPage() {
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={helpTitle} />
      </div>
      <aside class="column-side">
        <PageIndex entries={helpSections.map(({ id, heading }) => ({ id, label: heading }))} />
      </aside>
      <div class="column-main">
        <Prose sections={helpSections} />
      </div>
    </div>
  );
}
