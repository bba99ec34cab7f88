/** The overviews of what the engines hold, kept up by each run that changes it, so that no visitor's request counts anything. */

import { IndexedOverview, type UnreadFile } from "../../../contract/indexed-item.ts";
import { addDocuments, deleteDocuments } from "../../../engine/indexes/documents.ts";
import { createMissingIndexes, indexExists } from "../../../engine/indexes/indexes.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import type { Engine } from "../../../engine/nodes/client.ts";
import { nodeName } from "../../../engine/nodes/network.ts";
import { isAnyOf } from "../../../engine/query/filter.ts";
import { everyDocument } from "../../../engine/query/stored-documents.ts";
import { CountedMeeting, countOverviews } from "./count-overview.ts";
import { noteDue } from "./due.ts";
import { readLastState } from "./index-state.ts";
import type { SpreadIndex } from "./spread-index.ts";

/** The municipalities that are to be counted anew: of the others nothing has changed. */
export type Touched = ReadonlySet<string> | "all";

const isIn = (touched: Touched, municipality: string | null): boolean =>
  touched === "all" || (municipality !== null && touched.has(municipality));

/**
 * Counts what each engine holds, and puts that in place of what stood there: a run tells of it when it is done, and now and
 * then on the way. Where an earlier version made no overviews, there is room for them afterwards.
 * @throws EngineTaskFailed
 */
export async function writeOverviews(
  { nodes, prefix }: SpreadIndex,
  unread: readonly UnreadFile[],
  touched: Touched = "all",
): Promise<void> {
  const counted = new Set<string>();
  const others = unread.filter(({ municipality }) => isIn(touched, municipality));
  for (const [place, node] of nodes.entries()) {
    const meetings = await readCounted(node, prefix, touched);
    const here = place === 0 ? others : [];
    const overviews = countOverviews(meetings, here, nodeName(place), counted);
    await createMissingIndexes(node, prefix);
    await replaceAll(node, indexName("overview", prefix), overviews, touched);
  }
}

/** An index that an earlier version made gets its overviews at once: it is shown until a new one takes its place. */
export async function openOverviews(index: SpreadIndex): Promise<void> {
  const before = await readLastState(index);
  if (before === null) return;
  const uid = indexName("overview", index.prefix);
  const are = await Promise.all(index.nodes.map((node) => indexExists(node, uid)));
  if (are.every(Boolean)) return;
  await writeOverviews(index, before.unread);
  await noteDue(index, { overviewDue: "opened" }); // so that a portal that runs reads them
}

/** Counting takes no more than a part of a run. */
const countsInTime = 20;
const leastMs = 5_000;

/** For a long run: the overviews of what is written so far, when it is time for others. */
export function nowAndThen(index: SpreadIndex, unread: readonly UnreadFile[]): () => Promise<void> {
  let dueAt = performance.now() + leastMs;
  return async () => {
    const begunAt = performance.now();
    if (begunAt < dueAt) return;
    await writeOverviews(index, unread);
    await noteDue(index, { overviewDue: new Date().toISOString() });
    const endedAt = performance.now();
    dueAt = endedAt + Math.max(leastMs, countsInTime * (endedAt - begunAt));
  };
}

/** The new ones first: at no time is one missing that is not gone. */
async function replaceAll(
  node: Engine,
  uid: string,
  overviews: readonly IndexedOverview[],
  touched: Touched,
) {
  const before: string[] = [];
  for await (const page of everyDocument(node, uid, { fields: Named.keyof().options }))
    for (const { id, municipality } of page.map((document) => Named.parse(document)))
      if (isIn(touched, municipality)) before.push(id);
  const kept = new Set(overviews.map(({ id }) => id));
  await addDocuments(node, uid, overviews);
  await deleteDocuments(
    node,
    uid,
    before.filter((id) => !kept.has(id)),
  );
}

const Named = IndexedOverview.pick({ id: true, municipality: true });

/**
 * Documents of another version of this program are counted when they have been made anew. A filter of the engine's takes
 * names that differ in case for one.
 */
async function readCounted(
  node: Engine,
  prefix: string,
  touched: Touched,
): Promise<CountedMeeting[]> {
  const fields = CountedMeeting.keyof().options;
  const filter = touched === "all" ? [] : [isAnyOf("municipality", [...touched])];
  const meetings: CountedMeeting[] = [];
  for await (const page of everyDocument(node, indexName("meetings", prefix), { filter, fields }))
    meetings.push(...page.flatMap((one) => CountedMeeting.safeParse(one).data ?? []));
  return meetings.filter(({ municipality }) => isIn(touched, municipality));
}
