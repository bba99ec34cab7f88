/** A municipality that the archive has nothing from. */
import { coverageLine } from "../../text/no-results.ts";
import { municipalitiesText } from "../../text/pages/municipalities.ts";
import { PageTitle } from "../page/page-title.tsx";
import { Ways } from "../page/ways.tsx";

export function NoCoverage({ officialName }: { readonly officialName: string }) {
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={officialName}>
          <p>{coverageLine(officialName, null, null)}</p>
          <p>
            <a href={municipalitiesText.path}>{municipalitiesText.title}</a>
          </p>
        </PageTitle>
      </div>
      <aside class="column-side">
        <Ways />
      </aside>
    </div>
  );
}
