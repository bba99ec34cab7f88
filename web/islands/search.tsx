/** The search page: field, what is chosen, facets and results, as one island. */
import { useRef, useState } from "preact/hooks";
import type { OfferedExport } from "../../contract/plain/export-formats.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { searchName } from "../address/narrowing.ts";
import { useDocumentTitle } from "../browser/use-document-title.ts";
import { useHeldHeights } from "../browser/use-held-heights.ts";
import { useSearch } from "../browser/use-search.ts";
import { FacetPanel } from "../components/facets/facet-panel.tsx";
import { TopicLabels, toLabelMap } from "../components/hit/topic-labels.ts";
import { filtersAddress, Results } from "../components/result/results.tsx";
import type { MunicipalityCoverage } from "../given/summaries.ts";
import { searchText } from "../text/search.ts";
import { toClickedAddress, toSearch } from "./clicked-search.ts";
import { FacetSheet } from "./facet-sheet.tsx";
import { SearchHead } from "./search-head.tsx";
import { SearchStatus } from "./search-status.tsx";

type Props = {
  readonly result: SearchResult;
  readonly coverage: readonly MunicipalityCoverage[];
  readonly exports: readonly OfferedExport[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly publicUrl: string | null;
};

export function Search({ result: initial, coverage, exports, topics, publicUrl }: Props) {
  const { query, result, phase, type, choose, retry } = useSearch(initial);
  const [sheetOpen, setSheetOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const labels = toLabelMap(topics);
  useDocumentTitle(searchName(query, labels));
  useHeldHeights(root, result.query.typing);

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
  const { facets, unasked = [], routineTotal } = result;
  const panel = { query, typed: typedWords(result), facets, unasked, routineTotal, choose };
  return (
    <TopicLabels.Provider value={labels}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it listens for its links, which have their own keys */}
      <div class="search columns" ref={root} onClick={onClick}>
        <SearchHead
          query={query}
          type={type}
          facets={result.facets}
          fields={result.fields}
          submit={() => choose({ ...query, page: 1 })}
        />
        <aside class="column-side search-facets" id="filtre" aria-label={searchText.filters}>
          <FacetPanel {...panel} place="side" />
        </aside>
        {sheetOpen && (
          <FacetSheet total={result.total} close={() => setSheetOpen(false)}>
            <FacetPanel {...panel} place="sheet" />
          </FacetSheet>
        )}
        <div class="column-main">
          <Results
            query={query}
            result={result}
            coverage={coverage}
            exports={exports}
            publicUrl={publicUrl}
            choose={choose}
            dimmed={phase !== "ready"}
          >
            <SearchStatus phase={phase} result={result} retry={retry} />
          </Results>
        </div>
      </div>
    </TopicLabels.Provider>
  );
}

/** The words that are still being typed, of the answer that is shown; null where none are. */
function typedWords({ query: { typing, q } }: SearchResult): string | null {
  return typing ? q : null;
}

/** The link that was followed may be gone; the heading of the results takes the focus. */
function focusResults(root: HTMLElement | null, scroll: boolean): void {
  root?.querySelector<HTMLElement>("#resultater")?.focus({ preventScroll: !scroll });
}
