/** A condition that is set or not. */
import type { SearchQuery } from "../../../contract/search-query.ts";
import { change } from "../../address/query.ts";
import { flagLabels } from "../../text/search.ts";
import { FacetChoice } from "./facet-choice.tsx";

type Props = {
  readonly flag: keyof typeof flagLabels;
  readonly query: SearchQuery;
  readonly choose: (query: SearchQuery) => void;
};

export function FlagChoice({ flag, query, choose }: Props) {
  const set = query[flag];
  return (
    <FacetChoice
      name={flag}
      value="true"
      checked={set}
      choose={() => choose(change(query, { [flag]: !set }))}
      label={flagLabels[flag]}
    />
  );
}
