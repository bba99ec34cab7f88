/** Suggestions for what is being typed, and which of them is pointed at. */
import { useRef, useState } from "preact/hooks";
import type { Suggestion } from "../../contract/search-result.ts";
import { latestOnly } from "./latest-only.ts";
import { fetchSuggestions } from "./portal-api.ts";

const pauseMs = 120;

export function useSuggestions() {
  const [list, setList] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const latest = useRef(latestOnly());

  const close = () => {
    latest.current(0, async () => {});
    setList([]);
    setActive(-1);
  };
  const look = (text: string) => {
    if (text.trim() === "") return close();
    latest.current(pauseMs, async (signal) => {
      setList(await fetchSuggestions(text, signal).catch(() => []));
      setActive(-1);
    });
  };
  /** Goes round: behind the last comes none, behind none the first. */
  const move = (step: 1 | -1) => {
    const places = list.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  };
  return { list, active, look, move, close, setActive };
}
