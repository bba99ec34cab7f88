/**
 * The search field with suggestions, as the WAI-ARIA combobox with a list: arrows choose, Enter
 * follows, Escape closes. It stands in a form, so that without script it still searches.
 */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useHydrated } from "../../browser/use-hydrated.ts";
import { useSuggestions } from "../../browser/use-suggestions.ts";
import { searchFieldId as id, suggestionsId as listId } from "../../given/field-ids.ts";
import { searchText } from "../../text/search.ts";
import { followSuggestion, SuggestionList, toOptionId } from "./suggestion-list.tsx";

/** Nothing is put right while one types: names and case numbers are no mistakes. */
const asTyped = {
  type: "text",
  inputMode: "search",
  enterKeyHint: "search",
  maxLength: 500,
  autoComplete: "off",
  autoCapitalize: "none",
  spellcheck: false,
} as const;
/** `opens`: on the front page while typing; over live results only when the arrow down asks. */
type SearchFieldProps = {
  readonly q: string;
  readonly opens: "typing" | "arrow";
  readonly type: (q: string) => void;
};

export function SearchField({ q, opens, type }: SearchFieldProps) {
  const hydrated = useHydrated();
  const { list, active, look, press, close, setActive } = useSuggestions(followSuggestion);
  const open = list.length > 0;
  const field = useRef<HTMLInputElement>(null);
  useTypedBefore(field, q, type);
  const onInput = (text: string) => {
    type(text);
    if (opens === "typing") look(text);
    else close();
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (press(event.key, event.currentTarget.value)) event.preventDefault();
  };
  return (
    <search class="search-field">
      <label for={id}>{searchText.field}</label>
      <div class="search-field-row">
        <input
          id={id}
          name="q"
          ref={field}
          {...asTyped}
          {...(hydrated ? { value: q } : { defaultValue: q })}
          {...(hydrated ? comboboxAttributes(open, active) : {})}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <button class="button button-strong" type="submit">
          {searchText.submit}
        </button>
        {open && <SuggestionList id={listId} list={list} active={active} point={setActive} />}
      </div>
    </search>
  );
}

/** What was typed before the script came is not lost. */
function useTypedBefore(
  field: RefObject<HTMLInputElement | null>,
  q: string,
  type: (q: string) => void,
) {
  useEffect(() => {
    const typed = field.current?.value ?? q;
    if (typed !== q) type(typed);
  }, []);
}

type ComboboxAttributes = {
  readonly role: "combobox";
  readonly "aria-autocomplete": "list";
  readonly "aria-expanded": boolean;
  readonly "aria-controls": string;
  readonly "aria-activedescendant"?: string;
};

function comboboxAttributes(open: boolean, active: number): ComboboxAttributes {
  const attributes: ComboboxAttributes = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": open,
    "aria-controls": listId,
  };
  return active < 0
    ? attributes
    : { ...attributes, "aria-activedescendant": toOptionId(listId, active) };
}
