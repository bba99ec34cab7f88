/**
 * The search field with suggestions, as the WAI-ARIA combobox with a list: arrows choose, Enter
 * follows, Escape closes. It stands in a form, so that without script it still searches.
 */
import type { Suggestion } from "../../contract/search.ts";
import { searchText, suggestionKinds } from "../text/search.ts";
import { useHydrated } from "./use-hydrated.ts";
import { useSuggestions } from "./use-suggestions.ts";

const mostLetters = 500;
/** A page has one search field. */
const id = "soegefelt";

/** `opens`: on the front page while typing; over live results only when the arrow down asks. */
export type SearchFieldProps = {
  q: string;
  opens: "typing" | "arrow";
  type?: (q: string) => void;
};

export function SearchField({ q, opens, type }: SearchFieldProps) {
  const hydrated = useHydrated();
  const { list, active, look, move, close, setActive } = useSuggestions();
  const open = list.length > 0;

  const onInput = (text: string) => {
    type?.(text);
    if (opens === "typing") look(text);
    else close();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const chosen = list[active];
    if (event.key === "ArrowDown" && !open) look(event.currentTarget.value);
    else if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp" && open) move(-1);
    else if (event.key === "Enter" && chosen) follow(chosen);
    else if (event.key === "Enter") return close();
    else if (event.key === "Escape" && open) close();
    else return;
    event.preventDefault();
  };
  return (
    <search class="search-field">
      <label for={id}>{searchText.field}</label>
      <div class="search-field-row">
        <input
          id={id}
          type="text"
          inputMode="search"
          name="q"
          value={q}
          maxLength={mostLetters}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          enterKeyHint="search"
          {...(hydrated ? comboboxAttributes(open, active) : {})}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <button class="button button-strong" type="submit">
          {searchText.submit}
        </button>
        {open && <SuggestionList list={list} active={active} point={setActive} />}
      </div>
    </search>
  );
}

type ComboboxAttributes = {
  role: "combobox";
  "aria-autocomplete": "list";
  "aria-expanded": boolean;
  "aria-controls": string;
  "aria-activedescendant"?: string;
};

function comboboxAttributes(open: boolean, active: number): ComboboxAttributes {
  const attributes: ComboboxAttributes = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": open,
    "aria-controls": `${id}-list`,
  };
  return active < 0 ? attributes : { ...attributes, "aria-activedescendant": `${id}-${active}` };
}

type ListProps = {
  list: readonly Suggestion[];
  active: number;
  point: (index: number) => void;
};

function SuggestionList({ list, active, point }: ListProps) {
  return (
    <div class="suggestions" id={`${id}-list`} role="listbox" aria-label={searchText.suggestions}>
      {list.map((suggestion, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: in a combobox the field keeps the focus and the keys
        <div
          key={suggestion.url}
          id={`${id}-${index}`}
          role="option"
          class="suggestion"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => point(index)}
          onClick={() => follow(suggestion)}
        >
          <span>{suggestion.label}</span>
          <span class="suggestion-kind">{suggestionKinds[suggestion.kind]}</span>
        </div>
      ))}
    </div>
  );
}

function follow(suggestion: Suggestion): void {
  location.assign(suggestion.url);
}
