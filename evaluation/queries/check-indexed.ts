/** Whether the portal holds what is judged: figures from another archive would look like a bad search. */
import type { Judgements } from "../../contract/judgement.ts";
import { EngineDown } from "../../engine/query/engine-down.ts";
import type { Portal } from "../../server/search/portal.ts";

/**
 * The judged files that are not indexed, each once.
 * @throws Error with a Danish sentence when there is no index, or nothing of what is judged in it
 */
export async function findUnindexed({ queries }: Judgements, portal: Portal): Promise<string[]> {
  const held = await indexedFiles(portal);
  const judged = new Set(queries.flatMap(({ relevant }) => relevant.map(({ file }) => file)));
  const absent = [...judged].filter((file) => !held.has(file));
  if (judged.size > 0 && absent.length === judged.size) throw new Error(noneHeld);
  return absent;
}

const noIndex = "Der er intet indeks at måle på. Kør »npm run index« først.";
const noneHeld =
  "Ingen af de bedømte filer er i indekset. Indekser den mappe, bedømmelserne gælder, først.";

const atATime = 2_000;

async function indexedFiles(portal: Portal): Promise<Set<string>> {
  try {
    const files = new Set<string>();
    for (let offset = 0; ; offset += atATime) {
      const meetings = await portal.meetingsByDate({ offset, limit: atATime });
      for (const { provenance } of meetings) files.add(provenance.file);
      if (meetings.length < atATime) return files;
    }
  } catch (error) {
    const isAbsent = error instanceof EngineDown && error.reason === "index_not_found";
    throw isAbsent ? new Error(noIndex, { cause: error }) : error;
  }
}
