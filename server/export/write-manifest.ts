/** The manifest as a file of its own, with the ids of all hits: what `npm run reproduce` compares with. */
import type { ExportSource } from "./export-source.ts";

/** One JSON object, whose list of ids is never whole in memory. */
export async function* writeManifest({ manifest, ids }: ExportSource): AsyncGenerator<string> {
  yield `${JSON.stringify(manifest).slice(0, -1)},"ids":[`;
  let before = "";
  for await (const some of ids()) {
    yield before + some.map((id) => JSON.stringify(id)).join(",");
    before = ",";
  }
  yield "]}\n";
}
