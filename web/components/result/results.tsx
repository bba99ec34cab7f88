/** The results with what stands above and below them. */
import type { ComponentChildren } from "preact";
import type { OfferedExport } from "../../../contract/plain/export-formats.ts";
import { lastPage } from "../../../contract/plain/pages.ts";
import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import type { MunicipalityCoverage } from "../../given/summaries.ts";
import { unknownLine } from "../../text/no-results.ts";
import { beyondLast, filterButton, searchText, toPage } from "../../text/search.ts";
import { SearchTrail } from "../decision/search-trail.ts";
import { countChosen } from "../facets/facet-values.ts";
import { CopyButton } from "../hit/copy-button.tsx";
import { CopyHit } from "../hit/copy-hit.tsx";
import { Corrections, toCorrections } from "../hit/corrections.ts";
import { HitList } from "../hit/hit-list.tsx";
import { Notice } from "../page/notice.tsx";
import { CouncilLines } from "./council-lines.tsx";
import { NoResults, SearchAdvice } from "./no-results.tsx";
import { Meant } from "./notes/meant.tsx";
import { UnreadDates } from "./notes/unread-dates.tsx";
import { CorrectionNotes, WidenedNote } from "./notes/widened-note.tsx";
import { Paging } from "./paging.tsx";
import { ResultChoices } from "./result-choices.tsx";
import { ResultTotal } from "./result-total.tsx";
import { SortChoice } from "./sort-choice.tsx";
import { TakeAlong } from "./take-along.tsx";
import { TopicLine } from "./topic-line.tsx";

/** Without script it leads to the facets below the results; with it, it opens them as a sheet. */
export const filtersAddress = "#filtre";

type Props = {
  readonly query: SearchQuery;
  readonly result: SearchResult;
  readonly dimmed: boolean;
  readonly coverage: readonly MunicipalityCoverage[];
  readonly exports: readonly OfferedExport[];
  readonly publicUrl: string | null;
  readonly choose: (query: SearchQuery) => void;
  readonly children: ComponentChildren;
};

export function Results(props: Props) {
  const { query, result, dimmed, coverage, exports, publicUrl, choose, children } = props;
  return (
    <div class="result-page">
      <div class="results-head" data-held="head">
        <ResultTotal query={query} result={result} />
        <div class="results-tools">
          <a class="button filter-link" href={filtersAddress}>
            {filterButton(countChosen(query))}
          </a>
          <SortChoice query={query} choose={choose} />
          <button class="button without-script" type="submit" form="search">
            {searchText.apply}
          </button>
        </div>
      </div>
      {children}
      {result.partial && <Notice>{searchText.partial}</Notice>}
      {result.total > 0 &&
        result.unknown?.map(({ facet, value, label }) => (
          <Notice key={value}>{unknownLine(facet, label)}</Notice>
        ))}
      <div class="result-notes" data-held="notes" data-empty={result.hits.length === 0}>
        <div class="result-first" data-held="first">
          {result.query.typing && <p class="result-typing">{searchText.typing}</p>}
          <Meant query={query} suggestion={result.total > 0 ? (result.suggestion ?? null) : null} />
          <CorrectionNotes query={query} result={result} />
          {!result.query.typing && <UnreadDates result={result} />}
          <TopicLine query={query} topic={result.topic} />
        </div>
        <div class="results-beside">
          {!result.query.typing && <ResultChoices query={query} result={result} />}
          <CouncilLines result={result} coverage={coverage} />
          {!result.query.typing && <WidenedNote query={query} result={result} />}
        </div>
      </div>
      <div
        key={listKey(result)}
        class={dimmed ? "results results-dimmed" : "results"}
        aria-busy={dimmed}
      >
        {result.total === 0 && <NoResults result={result} coverage={coverage} />}
        {result.total === 0 && result.hits.length === 0 && <SearchAdvice />}
        {result.total > 0 && result.hits.length === 0 && (
          <BeyondLast query={query} result={result} />
        )}
        <Corrections.Provider value={toCorrections(result.widened)}>
          <SearchTrail.Provider value={result.query}>
            <HitList
              hits={result.hits}
              relatedTotal={result.relatedTotal}
              related={result.query.related}
              view={query.view}
              actions={(hit) => <CopyHit hit={hit} publicUrl={publicUrl} button={CopyButton} />}
            />
          </SearchTrail.Provider>
        </Corrections.Provider>
      </div>
      <Paging query={query} result={result} />
      {result.total > 0 && <TakeAlong query={result.query} exports={exports} />}
    </div>
  );
}

/** A page that is asked for and is none. */
function BeyondLast({ query, result }: Pick<Props, "query" | "result">) {
  const page = lastPage({ ...result, related: query.related });
  return (
    <p class="no-results">
      {beyondLast(result.page, page)} <a href={toAddress({ ...query, page })}>{toPage(page)}</a>
    </p>
  );
}

/** Other results are other elements: those of the answer before do not travel over the page. */
function listKey({ query }: SearchResult): string {
  return query.typing ? query.q : "";
}
