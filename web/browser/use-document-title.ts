/** The window's title follows what is searched for. */
import { useEffect } from "preact/hooks";
import { searchTitle, toDocumentTitle } from "../text/titles.ts";

/** `name` is what the search is called; null of one for everything. */
export function useDocumentTitle(name: string | null): void {
  useEffect(() => {
    document.title = toDocumentTitle(searchTitle(name));
  }, [name]);
}
