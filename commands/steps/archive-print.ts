/** What an index holds, in three figures that another index over the same minutes has too. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { indexName } from "../../engine/indexes/settings.ts";
import { type Nodes, withNodes } from "../../engine/nodes/nodes.ts";
import { everyDocument } from "../../engine/query/stored-documents.ts";
import type { EngineHandle } from "../../engine/start.ts";

export const ArchivePrint = z.object({ meetings: z.int(), items: z.int(), hash: z.string() });
export type ArchivePrint = z.infer<typeof ArchivePrint>;

const Document = z.looseObject({ id: z.string(), meetingId: z.string() });

/** `hash` is of every item as it is shown, in whatever order the engine holds them. @throws the engine's errors */
export async function printArchive(engine: EngineHandle): Promise<ArchivePrint> {
  const items = await withNodes(engine.nodes, "adminKey", everyItem);
  const meetings = new Set(items.map(({ meetingId }) => meetingId));
  const hashes = items.map(({ hash }) => hash).sort();
  return { meetings: meetings.size, items: items.length, hash: hashOf(hashes.join("\n")) };
}

async function everyItem(
  nodes: Nodes,
): Promise<{ readonly meetingId: string; readonly hash: string }[]> {
  const items: { readonly meetingId: string; readonly hash: string }[] = [];
  for (const node of nodes)
    for await (const page of everyDocument(node, indexName("items")))
      for (const document of page.map((one) => Document.parse(one)))
        items.push({
          meetingId: document.meetingId,
          hash: hashOf(JSON.stringify(sorted(document))),
        });
  return items;
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** The engine keeps no order of names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
