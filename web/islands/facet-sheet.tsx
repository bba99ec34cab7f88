/** The facets on a phone: a modal sheet that Escape, its buttons and the choice of results close. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { searchText, showItems } from "../text/search.ts";

type Props = {
  readonly total: number;
  readonly close: () => void;
  readonly children: ComponentChildren;
};

export function FacetSheet({ total, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const end = () => dialog.current?.close();
  return (
    <dialog class="facet-sheet" ref={dialog} onClose={close} aria-label={searchText.filters}>
      <header class="facet-sheet-head">
        <h2>{searchText.filters}</h2>
        <button type="button" class="quiet-action" onClick={end}>
          {searchText.close}
        </button>
      </header>
      <div class="facet-sheet-body">{children}</div>
      <footer class="facet-sheet-foot">
        <button type="button" class="button button-strong" onClick={end}>
          {showItems(total)}
        </button>
      </footer>
    </dialog>
  );
}
