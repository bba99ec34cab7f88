/** The newest items of an overview, and the way to all of them. */
import type { ComponentChildren } from "preact";
import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { adjust } from "../../address/query.ts";
import { allItems, toNewest } from "../../text/counts.ts";
import { copyFrom } from "../hit/copy-hit.tsx";
import { HitList } from "../hit/hit-list.tsx";
import { TitledSection } from "../page/titled-section.tsx";

/** `search` is what the overview covers, `result` its newest hits. */
type Props = {
  readonly title: string;
  readonly search: SearchQuery;
  readonly result: SearchResult;
  readonly publicUrl: string | null;
  /** What of them is left out. */
  readonly children?: ComponentChildren;
};

const newestId = "nyeste";

/** In one column the lists of an overview stand above its items: a way past them. */
export function ToNewest() {
  return (
    <p class="to-newest">
      <a class="quiet-action" href={`#${newestId}`}>
        {toNewest}
      </a>
    </p>
  );
}

export function NewestItems({ title, search, result, publicUrl, children }: Props) {
  return (
    <div class="column-main">
      <TitledSection title={title} id={newestId}>
        {children}
        <HitList hits={result.hits} actions={copyFrom(publicUrl)} />
        <p>
          <a class="quiet-action" href={toAddress(adjust(search, { sort: "newest" }))}>
            {allItems(result.total)}
          </a>
        </p>
      </TitledSection>
    </div>
  );
}
