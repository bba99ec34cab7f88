/** The search page: field, what is chosen, facets and results, as one island. */
import { useRef, useState } from "preact/hooks";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { paths } from "../../contract/plain/paths.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { fromAddress } from "../address/address.ts";
import { useDocumentTitle } from "../browser/use-document-title.ts";
import { useSearch } from "../browser/use-search.ts";
import { ChosenFilters } from "../components/facets/chosen-filters.tsx";
import { FacetPanel } from "../components/facets/facet-panel.tsx";
import { SearchField } from "../components/field/search-field.tsx";
import { TopicLabels, toLabelMap } from "../components/hit/topic-labels.ts";
import { filtersAddress, Results } from "../components/result/results.tsx";
import type { MunicipalityCoverage } from "../given/summaries.ts";
import { searchText } from "../text/search.ts";
import { FacetSheet } from "./facet-sheet.tsx";
import { SearchStatus } from "./search-status.tsx";

type Props = {
  readonly result: SearchResult;
  readonly coverage: readonly MunicipalityCoverage[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly publicUrl: string | null;
};

export function Search({ result: initial, coverage, topics, publicUrl }: Props) {
  const { query, result, phase, type, choose, retry } = useSearch(initial);
  const [sheetOpen, setSheetOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useDocumentTitle(query.q);

  /** Chips, pages and bars are links; with script they change the page in place. */
  const onClick = (event: MouseEvent) => {
    const href = toClickedAddress(event);
    const next = href === null ? null : toSearch(href);
    if (href !== filtersAddress && next === null) return;
    event.preventDefault();
    if (next === null) return setSheetOpen(true);
    choose(next);
    focusResults(root.current, next.page !== query.page);
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    choose({ ...query, page: 1 });
  };
  const facets = { query, facets: result.facets, choose };
  return (
    <TopicLabels.Provider value={toLabelMap(topics)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it listens for its links, which have their own keys */}
      <div class="search columns" ref={root} onClick={onClick}>
        <div class="search-head">
          <form id="search" action={paths.search} method="get" onSubmit={onSubmit}>
            <SearchField q={query.q} opens="arrow" type={type} />
            {query.pageSize !== emptyQuery.pageSize && (
              <input type="hidden" name="pageSize" value={query.pageSize} />
            )}
            {query.related !== emptyQuery.related && (
              <input type="hidden" name="related" value={query.related} />
            )}
            {query.unwidened.map((word) => (
              <input key={word} type="hidden" name="unwidened" value={word} />
            ))}
          </form>
          <a class="skip-link" href="#resultater">
            {searchText.toResults}
          </a>
          <ChosenFilters query={query} facets={result.facets} />
        </div>
        <aside class="column-side search-facets" id="filtre" aria-label={searchText.filters}>
          <FacetPanel {...facets} place="side" />
        </aside>
        {sheetOpen && (
          <FacetSheet total={result.total} close={() => setSheetOpen(false)}>
            <FacetPanel {...facets} place="sheet" />
          </FacetSheet>
        )}
        <div class="column-main">
          <Results
            query={query}
            result={result}
            dimmed={phase !== "ready"}
            coverage={coverage}
            publicUrl={publicUrl}
            choose={choose}
          >
            <SearchStatus phase={phase} result={result} retry={retry} />
          </Results>
        </div>
      </div>
    </TopicLabels.Provider>
  );
}

/** The address of the link that was plainly clicked; null for a click that the browser should take. */
function toClickedAddress(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  return link?.getAttribute("href") ?? null;
}

/** The search that an address of this page holds; null for other pages' addresses. */
function toSearch(href: string): SearchQuery | null {
  const [path, search = ""] = href.split(/\?(.*)/s);
  return path === paths.search ? fromAddress(search) : null;
}

/** The link that was followed may be gone; the heading of the results takes the focus. */
function focusResults(root: HTMLElement | null, scroll: boolean): void {
  root?.querySelector<HTMLElement>("#resultater")?.focus({ preventScroll: !scroll });
}
