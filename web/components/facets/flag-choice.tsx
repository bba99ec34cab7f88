/** A condition that is set or not, with what it says beside it. */
import type { ComponentChildren } from "preact";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { isOn, type SwitchName, switchValue, withSwitch } from "../../address/switches.ts";
import { switchLabels } from "../../text/search.ts";
import { FacetChoice } from "./facet-choice.tsx";

type Props = {
  readonly name: SwitchName;
  readonly query: SearchQuery;
  readonly choose: (query: SearchQuery) => void;
  readonly children?: ComponentChildren;
};

export function FlagChoice({ name, query, choose, children }: Props) {
  const on = isOn(query, name);
  return (
    <FacetChoice
      name={name}
      value={switchValue(name)}
      checked={on}
      choose={() => choose(withSwitch(query, name, on ? "off" : "on"))}
      label={switchLabels[name]}
    >
      {children}
    </FacetChoice>
  );
}
