/** Suggestions for what is being typed, and which of them is pointed at. */
import { useRef, useState } from "preact/hooks";
import type { Suggestion } from "../../contract/search-result.ts";
import { latestOnly } from "./latest-only.ts";
import { fetchSuggestions } from "./portal-api.ts";

const pauseMs = 120;

/** `follow` takes the reader to the one that is chosen. */
export function useSuggestions(follow: (suggestion: Suggestion) => void) {
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
  /** What a key does in the field, given its text; false where the key is the browser's own. */
  const press = (key: string, text: string): boolean => {
    const [open, chosen] = [list.length > 0, list[active]];
    if (key === "ArrowDown") open ? move(1) : look(text);
    else if (key === "ArrowUp" && open) move(-1);
    else if (key === "Enter" && chosen) follow(chosen);
    else if (key === "Escape" && open) close();
    else {
      if (key === "Enter") close();
      return false;
    }
    return true;
  };
  return { list, active, look, press, close, setActive };
}
