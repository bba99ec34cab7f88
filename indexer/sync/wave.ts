/** Meetings on their way to the engine. */
import type { Meilisearch } from "meilisearch";
import {
  addDocuments,
  addLines,
  deleteDocuments,
  type Sending,
  startSending,
} from "../../engine/indexes.ts";
import { indexName } from "../../engine/settings.ts";
import { toIndexedWords } from "../enrich/indexed-words.ts";
import { type Archive, placeOf } from "./archive.ts";
import type { Change } from "./change.ts";

/** How many meetings and items there are in it, and bytes of items. */
export type WaveSize = { meetings: number; items: number; bytes: number };

export type Wave = {
  /** Sends the items, and keeps what must come after them. */
  readonly add: (change: Change) => Promise<void>;
  /** Resolves when all of it is written. */
  readonly settle: () => Promise<void>;
  readonly size: Readonly<WaveSize>;
};

/**
 * Items leave for the engine as they come, so that it never waits and memory never holds them; the
 * meetings come last, because their hashes say that all of them is there.
 */
export function openWave({ nodes, prefix }: Archive): Wave {
  const size = { meetings: 0, items: 0, bytes: 0 };
  const parts = nodes.map((node) => openPart(node, prefix));
  return {
    size,
    async add(change) {
      size.meetings += 1;
      size.items += change.items;
      size.bytes += change.itemLines.reduce((sum, { length }) => sum + length, 0);
      await parts[placeOf(change.id, nodes.length)]?.add(change);
    },
    async settle() {
      await Promise.all(parts.map((part) => part.settle()));
    },
  };
}

type Rest = { stale: string[]; unlisted: string[]; meetingLines: Uint8Array[] };

/** What of the wave belongs to one node. */
function openPart(node: Meilisearch, prefix: string): Pick<Wave, "add" | "settle"> {
  const items = startSending(node, indexName("items", prefix));
  const rest: Rest = { stale: [], unlisted: [], meetingLines: [] };
  return {
    async add({ itemLines, stale, unlisted, meetingLines }) {
      await items.send(itemLines);
      rest.stale.push(...stale);
      rest.unlisted.push(...unlisted);
      rest.meetingLines.push(...meetingLines);
    },
    settle: () => settlePart(node, prefix, items, rest),
  };
}

async function settlePart(node: Meilisearch, prefix: string, items: Sending, rest: Rest) {
  await items.written();
  await deleteDocuments(node, indexName("items", prefix), rest.stale);
  await addDocuments(node, indexName("words", prefix), toIndexedWords(rest.unlisted));
  await addLines(node, indexName("meetings", prefix), rest.meetingLines);
}
