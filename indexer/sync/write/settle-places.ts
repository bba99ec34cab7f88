/** Meetings to the nodes that they belong to, after a node has come or gone. */
import { z } from "zod";
import { IndexedMeeting } from "../../../contract/indexed-item.ts";
import { addDocuments } from "../../../engine/indexes/documents.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import type { Engine } from "../../../engine/nodes/client.ts";
import { isAnyOf } from "../../../engine/query/filter.ts";
import { everyDocument, readDocuments } from "../../../engine/query/stored-documents.ts";
import { noteDue } from "./due.ts";
import { indexStatus, readState } from "./index-state.ts";
import { makeAnew } from "./rebuild.ts";
import { forgetHashes, removeFrom } from "./remove.ts";
import { placeOf, type SpreadIndex } from "./spread-index.ts";

/** A meeting on the node at `place`; `hash` is empty while it is not whole. */
type Lying = z.infer<typeof Identity> & { readonly place: number };

const Identity = IndexedMeeting.pick({ id: true, hash: true, itemIds: true });
const Stored = z.looseObject({ id: z.string() });

/** Meetings that are moved at a time, with all their items. */
const portion = 50;
/** More than fifty agendas have. */
const mostItems = 100_000;

/**
 * Moves what lies elsewhere, as it is, so that only the share of a node that has come or gone is written.
 * Killed on the way it leaves some meetings twice, never none: the next run takes away the one too many. An
 * index that was built from something else than `fingerprint` tells is left for the rebuild.
 * @throws EngineTaskFailed
 */
export async function settlePlaces(index: SpreadIndex, fingerprint: string): Promise<void> {
  if (index.nodes.length === 1) return;
  const status = await indexStatus(index, fingerprint);
  if (status === "absent" || status === "stale") return;
  if (status === "partly") await openNewNodes(index);
  const lying = await everyLying(index);
  const settled = new Map(lying.filter((one) => isHome(one, index)).map((one) => [one.id, one]));
  const strays = lying.filter((one) => !isHome(one, index));
  if (strays.length > 0) await noteDue(index, { overviewDue: "moved" });
  for (let at = 0; at < strays.length; at += portion) {
    for (const group of byWay(strays.slice(at, at + portion), index)) {
      await bringHome(group, settled, index);
    }
  }
}

/** Makes the indexes of nodes that have none, with the state that the others have. */
async function openNewNodes({ nodes, prefix }: SpreadIndex): Promise<void> {
  const states = await Promise.all(nodes.map((node) => readState(node, prefix)));
  const state = states.find((one) => one !== null);
  if (!state) return;
  for (const [place, node] of nodes.entries()) {
    if (states[place] !== null) continue;
    await makeAnew(node, prefix);
    await addDocuments(node, indexName("state", prefix), [{ ...state, id: "index" }]);
  }
}

const isHome = ({ id, place }: Lying, { nodes }: SpreadIndex) =>
  placeOf(id, nodes.length) === place;

async function everyLying({ nodes, prefix }: SpreadIndex): Promise<Lying[]> {
  const uid = indexName("meetings", prefix);
  const fields = Identity.keyof().options;
  const lying: Lying[] = [];
  for (const [place, node] of nodes.entries())
    for await (const page of everyDocument(node, uid, { fields }))
      lying.push(...page.map((one) => ({ ...Identity.parse(one), place })));
  return lying;
}

/** Those that go from one node to one other. */
function byWay(strays: readonly Lying[], { nodes }: SpreadIndex): Lying[][] {
  const ways = new Map<string, Lying[]>();
  for (const stray of strays) {
    const way = `${stray.place} ${placeOf(stray.id, nodes.length)}`;
    ways.set(way, [...(ways.get(way) ?? []), stray]);
  }
  return [...ways.values()];
}

async function bringHome(
  group: readonly Lying[],
  settled: ReadonlyMap<string, Lying>,
  { nodes, prefix }: SpreadIndex,
): Promise<void> {
  const [first] = group;
  const from = first && nodes[first.place];
  const to = first && nodes[placeOf(first.id, nodes.length)];
  if (!from || !to) return;
  await copy(
    group.filter(({ id }) => !settled.has(id)).map(({ id }) => id),
    { from, to, prefix },
  );
  // Two nodes say different things of a meeting: its file is read anew, whichever is right.
  const doubtful = group.filter(
    ({ id, hash }) => settled.has(id) && settled.get(id)?.hash !== hash,
  );
  await forgetHashes(
    to,
    prefix,
    doubtful.map(({ id }) => id),
  );
  await removeFrom(from, prefix, group);
}

type Way = { readonly from: Engine; readonly to: Engine; readonly prefix: string };

/** A claim without a hash, the items, then the meeting as it was: as in wave.ts. */
async function copy(ids: readonly string[], { from, to, prefix }: Way): Promise<void> {
  if (ids.length === 0) return;
  const [meetings, items] = [indexName("meetings", prefix), indexName("items", prefix)];
  const read = async (uid: string, field: "id" | "meetingId") => {
    const filter = [isAnyOf(field, [...ids])];
    return z.array(Stored).parse(await readDocuments(from, uid, { filter, limit: mostItems }));
  };
  const held = await read(meetings, "id");
  await addDocuments(
    to,
    meetings,
    held.map((one) => ({ ...one, hash: "" })),
  );
  await addDocuments(to, items, await read(items, "meetingId"));
  await addDocuments(to, meetings, held);
}
