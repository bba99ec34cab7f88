/** How one searches. */
import { PageTitle } from "../components/page-title.tsx";
import { Prose } from "../components/prose.tsx";
import { helpSections, helpTitle } from "../text/help.ts";

export function HelpPage() {
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle title={helpTitle} />
        <Prose sections={helpSections} />
      </div>
    </div>
  );
}
