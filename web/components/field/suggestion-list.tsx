/** The suggestions under the search field; the field keeps the focus and says which is pointed at. */
import type { Suggestion } from "../../../contract/search-result.ts";
import { toBodyName } from "../../text/body-name.ts";
import { formatShortDate } from "../../text/format.ts";
import { searchText, suggestionKinds } from "../../text/search.ts";

export const toOptionId = (listId: string, index: number) => `${listId}-${index}`;

type Props = {
  readonly id: string;
  readonly list: readonly Suggestion[];
  readonly active: number;
  readonly point: (index: number) => void;
};

export function SuggestionList({ id, list, active, point }: Props) {
  return (
    <div class="suggestions" id={id} role="listbox" aria-label={searchText.suggestions}>
      {list.map((suggestion, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: in a combobox the field keeps the focus and the keys
        <div
          key={suggestion.url}
          id={toOptionId(id, index)}
          role="option"
          class="suggestion"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => point(index)}
          onClick={() => followSuggestion(suggestion)}
        >
          <span>
            {suggestion.label}
            <WhereAndWhen suggestion={suggestion} />
          </span>
          <span class="suggestion-kind">{suggestionKinds[suggestion.kind]}</span>
        </div>
      ))}
    </div>
  );
}

/** Told of those that look alike. */
function WhereAndWhen({ suggestion: { body, date } }: { readonly suggestion: Suggestion }) {
  const told = [body && toBodyName(body, null), date && formatShortDate(date)]
    .filter(Boolean)
    .join(", ");
  return told === "" ? null : <span class="suggestion-where"> {told}</span>;
}

export function followSuggestion(suggestion: Suggestion): void {
  location.assign(suggestion.url);
}
