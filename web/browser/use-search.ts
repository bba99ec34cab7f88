/**
 * The state of the search page. The address is the state: it is replaced while one types and pushed
 * when something is chosen; back, forward and reload bring everything again.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { fromAddress, toAddress } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { adjust } from "../address/query.ts";
import { keptView } from "./kept-view.ts";
import { lastWords } from "./last-words.ts";
import { latestOnly } from "./latest-only.ts";
import { fetchSearch } from "./portal-api.ts";

const typingPauseMs = 180;

/** `query` is what is asked for, `result` the newest answer: while they part, `phase` says why. */
export type Phase = "ready" | "updating" | "failed";

export function useSearch(initial: SearchResult) {
  const [query, setQuery] = useState(initial.query);
  const [result, setResult] = useState(initial);
  const [phase, setPhase] = useState<Phase>("ready");
  const latest = useRef(latestOnly());
  /** The last address that was chosen: typing covers it up, and choosing again uncovers it. */
  const chosen = useRef(toAddress(initial.query));

  /** `asked` differs from `next` while one types: the last word is then a beginning too. */
  const load = (next: SearchQuery, pauseMs: number, asked = next) => {
    setQuery(next);
    setPhase("updating");
    latest.current(pauseMs, async (signal) => {
      try {
        const answer = await fetchSearch(asked, signal);
        if (signal.aborted) return;
        setResult(answer);
        // Words that the search no longer holds are gone from `unwidened`.
        setQuery({ ...answer.query, typing: false });
        setPhase("ready");
      } catch {
        if (!signal.aborted) setPhase("failed");
      }
    });
  };
  const type = (q: string) => {
    const next = adjust(query, { q });
    history.replaceState(null, "", toAddress(next));
    load(next, typingPauseMs, { ...next, typing: true });
  };
  const choose = (next: SearchQuery) => {
    if (next.view !== query.view) keptView.keep(next.view);
    pushOver(chosen.current, toAddress(next));
    chosen.current = toAddress(next);
    load(next, 0);
  };
  useEffect(() => lastWords.keep(query.q), [query.q]);
  /** The address says nothing of the view where it is the usual one: then what is kept counts. */
  useEffect(() => {
    const kept = keptView.read();
    if (kept === null || new URLSearchParams(location.search).has("view")) return;
    setQuery((asked) => ({ ...asked, view: kept }));
  }, []);
  useRestored((next) => {
    if (toAddress(next) === chosen.current) return;
    chosen.current = toAddress(next);
    load(next, 0);
  });

  return { query, result, phase, type, choose, retry: () => load(query, 0) };
}

/** Hears of the search that back or forward lead to. */
function useRestored(restore: (query: SearchQuery) => void): void {
  useEffect(() => {
    const listener = () => restore(fromAddress(location.search));
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  }, []);
}

/** The entry that was typed over gets its own address back before the new one is pushed. */
function pushOver(before: string, next: string): void {
  history.replaceState(null, "", before);
  if (next !== before) history.pushState(null, "", next);
}
