/** What a run leaves to be done at its end, noted in the index before it changes anything: were it killed, the next one does it. */
import { IndexState } from "../../../contract/indexed-item.ts";
import { patchDocuments } from "../../../engine/indexes/documents.ts";
import { indexExists } from "../../../engine/indexes/indexes.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import { readDocuments } from "../../../engine/query/stored-documents.ts";
import type { SpreadIndex } from "./spread-index.ts";

const Due = IndexState.pick({ sweepDue: true, overviewDue: true });

type Due = { readonly sweep: boolean; readonly overview: boolean };

/** The state that ends the run says nothing of it any longer. */
export async function noteDue(
  { nodes, prefix }: SpreadIndex,
  due: { readonly sweepDue?: true; readonly overviewDue: string },
): Promise<void> {
  const patch = { id: "index", ...due };
  await Promise.all(nodes.map((node) => patchDocuments(node, indexName("state", prefix), [patch])));
}

/** Of any of the nodes. */
export async function readDue({ nodes, prefix }: SpreadIndex): Promise<Due> {
  const uid = indexName("state", prefix);
  const states = await Promise.all(
    nodes.map(async (node) => {
      if (!(await indexExists(node, uid))) return null;
      const [state] = await readDocuments(node, uid, { limit: 1 });
      return Due.safeParse(state).data ?? null;
    }),
  );
  return {
    sweep: states.some((state) => state?.sweepDue === true),
    overview: states.some((state) => state?.overviewDue !== undefined),
  };
}
