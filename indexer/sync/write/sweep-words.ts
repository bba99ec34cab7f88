/** Words that no meeting holds any longer go, as if they had never been there. */
import type { z } from "zod";
import { IndexedMeeting, IndexedWord } from "../../../contract/indexed-item.ts";
import { deleteDocuments } from "../../../engine/indexes/documents.ts";
import { type IndexKind, indexName } from "../../../engine/indexes/settings.ts";
import type { Engine } from "../../../engine/nodes/client.ts";
import { everyDocument } from "../../../engine/query/stored-documents.ts";
import type { SpreadIndex } from "./spread-index.ts";

const Holder = IndexedMeeting.pick({ unlisted: true });
/** A word may stand on another node than the meeting that still holds it. */
export async function sweepWords(index: SpreadIndex): Promise<void> {
  const held = new Set<string>();
  for (const node of index.nodes)
    for (const { unlisted = [] } of await readAll(node, index, "meetings", Holder))
      for (const word of unlisted) held.add(word);
  await Promise.all(
    index.nodes.map(async (node) => {
      const words = await readAll(node, index, "words", IndexedWord);
      const gone = words.filter(({ word }) => !held.has(word)).map(({ id }) => id);
      await deleteDocuments(node, indexName("words", index.prefix), gone);
    }),
  );
}

/** Words are short. */
const pageSize = 5_000;

/** Every document of one kind, as far as `schema` wants to know of it. */
async function readAll<T extends z.ZodObject>(
  node: Engine,
  { prefix }: SpreadIndex,
  kind: IndexKind,
  schema: T,
): Promise<z.output<T>[]> {
  const request = { fields: Object.keys(schema.shape), limit: pageSize };
  const all: z.output<T>[] = [];
  for await (const page of everyDocument(node, indexName(kind, prefix), request))
    all.push(...page.map((document) => schema.parse(document)));
  return all;
}
