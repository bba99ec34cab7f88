/** Meilisearch as it comes: default settings, default search. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { ParsedMeeting } from "../../contract/meeting.ts";
import { addDocuments } from "../../engine/indexes/documents.ts";
import { createIndex, dropIndex } from "../../engine/indexes/indexes.ts";
import { searchPlainly } from "../../engine/query/plain-search.ts";
import type { MeasuredEngine } from "../corpus/measured-portal.ts";
import type { JudgedSearch } from "../queries/evaluate.ts";
import { toPlainItems } from "./plain-item.ts";

const Hits = z.array(z.object({ file: z.string(), title: z.string() }));

/** Runs `work` with a search of a plain index of the meetings' items. @throws EngineTaskFailed */
export async function withPlainMeilisearch<T>(
  meetings: readonly ParsedMeeting[],
  { admin, search }: MeasuredEngine,
  work: (plainly: JudgedSearch) => Promise<T>,
): Promise<T> {
  const uid = `plain-${randomUUID()}`;
  await createIndex(admin, uid);
  try {
    await addDocuments(admin, uid, toPlainItems(meetings));
    return await work(async (q) => {
      const hits = Hits.parse(await searchPlainly(search, uid, q, { hitsPerPage: 10 }));
      return hits.map(({ file, title }) => ({ file, item: title, strict: true }));
    });
  } finally {
    await dropIndex(admin, uid);
  }
}
