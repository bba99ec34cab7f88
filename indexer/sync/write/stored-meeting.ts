/** A meeting back from the index: a new index takes over what no file of the run tells of. */
import { z } from "zod";
import type { Correction } from "../../../contract/correction.ts";
import { IndexedItem, IndexedMeeting } from "../../../contract/indexed-item.ts";
import { AgendaItem } from "../../../contract/meeting.ts";
import { indexExists } from "../../../engine/indexes/indexes.ts";
import { type IndexKind, indexName } from "../../../engine/indexes/settings.ts";
import { equals, type Filter } from "../../../engine/query/filter.ts";
import { readDocuments } from "../../../engine/query/stored-documents.ts";
import { type AllowedMeeting, emptyItem } from "../../enrich/allowed-meeting.ts";
import { uncorrected } from "../../enrich/corrections.ts";
import type { Source } from "../../enrich/enrich.ts";
import type { SpreadIndex } from "./spread-index.ts";

const StoredItem = AgendaItem.extend(
  IndexedItem.pick({ position: true, corrections: true, changes: true }).shape,
);

/** More than any agenda has. */
const mostItems = 10_000;

/** What was parsed, where it was read, and what an operator has corrected of it since. */
export type StoredMeeting = {
  readonly parsed: AllowedMeeting;
  /** Of the items that the index holds of it. */
  readonly itemIds: readonly string[];
  readonly source: Source;
  readonly corrections: readonly Correction[];
};

export async function readStoredMeeting(index: SpreadIndex, id: string): Promise<StoredMeeting> {
  const [document] = await readFrom(index, "meetings", equals("id", id));
  const results = await readFrom(index, "items", equals("meetingId", id));
  const { itemIds, decided, problems, provenance, hash, root, origin, corrections, ...rest } =
    IndexedMeeting.parse(document);
  const { takenDown, unlisted: _, changes, withdrawn, ...facts } = rest;
  const stored = z.array(StoredItem).parse(results);
  const items = stored
    .sort((a, b) => a.position - b.position)
    .map(({ corrections: applied, changes: _changes, ...item }) => uncorrected(item, applied));
  const all = withGaps(items, takenDown);
  const changesAt = new Map(stored.map((item) => [item.position, item.changes]));
  return {
    parsed: {
      file: provenance.file,
      problems,
      meeting: { ...facts, items: all },
      changes: {
        items: all.map((_item, at) => changesAt.get(at) ?? []),
        meeting: changes,
        withdrawn,
      },
      takenDown: takenDown.map(({ position }) => position),
    },
    itemIds,
    source: { provenance, hash, root, origin },
    corrections,
  };
}

/** Each item in its place, and empty ones where some were taken down. */
function withGaps(items: readonly AgendaItem[], gaps: IndexedMeeting["takenDown"]): AgendaItem[] {
  return gaps.reduce(
    (all, { position, number }) => all.toSpliced(position, 0, emptyItem(number)),
    [...items],
  );
}

/** From whichever node holds them: the archive may have been spread over others before. */
async function readFrom({ nodes, prefix }: SpreadIndex, kind: IndexKind, filter: Filter) {
  const uid = indexName(kind, prefix);
  const perNode = await Promise.all(
    nodes.map(async (node) => {
      if (!(await indexExists(node, uid))) return [];
      return readDocuments(node, uid, { filter: [filter], limit: mostItems });
    }),
  );
  return perNode.flat();
}
