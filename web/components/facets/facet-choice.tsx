/** A checkbox of the search form, with what it stands for. */
import type { ComponentChildren } from "preact";

/** `name` and `value` are the parameter that it sets; without script the form sets it when it is sent. */
type Props = {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly choose: () => void;
  readonly label: string;
  readonly below?: ComponentChildren;
  readonly children?: ComponentChildren;
};

export function FacetChoice({ name, value, checked, choose, label, below, children }: Props) {
  return (
    <label class="facet-choice">
      <input
        type="checkbox"
        form="search"
        name={name}
        value={value}
        checked={checked}
        onChange={choose}
      />
      <span class="facet-label">
        {label}
        {below}
      </span>
      {children}
    </label>
  );
}
