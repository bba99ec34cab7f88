/** The window's title follows what is searched for. */
import { useEffect } from "preact/hooks";
import { searchTitle, toDocumentTitle } from "../text/titles.ts";

export function useDocumentTitle(q: string): void {
  useEffect(() => {
    document.title = toDocumentTitle(searchTitle(q));
  }, [q]);
}
