/** What a citizen is told of a part of a search's address that cannot be read: no parameter's own name. */
import { facetNames, facets } from "../../../contract/plain/facets.ts";
import { recordOf } from "../../../contract/plain/table.ts";

type Fault = { readonly path: string; readonly message: string };
type Told = { readonly label: string; readonly message: string };

const own: Readonly<Record<string, string>> = {
  ...recordOf(facetNames, (facet) => facets[facet].title),
  q: "Søgeordene",
  text: "Teksten",
  from: "Fra-datoen",
  to: "Til-datoen",
  sort: "Rækkefølgen",
  page: "Sidetallet",
  pageSize: "Antallet på en side",
  unwidened: "Ordene, der ikke udvides,",
};

/** The values that these may have are no reader's words. */
const unknownValue = "har en værdi, som ikke kendes";
const chosen: ReadonlySet<string> = new Set([
  "sort",
  "dissent",
  "exact",
  "related",
  "typing",
  "deviates",
]);

export function toldOf({ path, message }: Fault): Told {
  const label = own[path] ?? "Et filter";
  return { label, message: chosen.has(path) || !(path in own) ? unknownValue : message };
}
