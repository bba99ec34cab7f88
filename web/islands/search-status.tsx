/** Says that results are being fetched, are there, or cannot be had; waiting only after a pause. */
import { useEffect, useState } from "preact/hooks";
import type { SearchResult } from "../../contract/search-result.ts";
import type { Phase } from "../browser/use-search.ts";
import { Notice } from "../components/page/notice.tsx";
import { toTotalLine } from "../components/result/result-total.tsx";
import { searchText } from "../text/search.ts";

const pauseMs = 500;

type Props = { readonly phase: Phase; readonly result: SearchResult; readonly retry: () => void };

export function SearchStatus({ phase, result, retry }: Props) {
  const [said, setSaid] = useState("");
  const [before, setBefore] = useState<Phase>(phase);
  useEffect(() => {
    if (phase === before) return;
    setBefore(phase);
    if (phase === "ready") setSaid(toTotalLine(result));
  }, [phase, before, result]);
  useEffect(() => {
    if (phase !== "updating") return;
    const timer = setTimeout(() => setSaid(searchText.updating), pauseMs);
    return () => clearTimeout(timer);
  }, [phase]);
  return (
    <>
      <p class="visually-hidden" role="status">
        {phase === "failed" ? "" : said}
      </p>
      {phase === "updating" && (
        <p class="search-updating" aria-hidden="true">
          {searchText.updating}
        </p>
      )}
      {phase === "failed" && (
        <Notice role="alert">
          {searchText.failed}{" "}
          <button type="button" class="quiet-action" onClick={retry}>
            {searchText.retry}
          </button>
        </Notice>
      )}
    </>
  );
}
