/** Meetings on their way to the engine. */

import {
  addDocuments,
  addLines,
  deleteDocuments,
  sendLines,
} from "../../../engine/indexes/documents.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import { blamesRequest, tasksSucceeded } from "../../../engine/indexes/task.ts";
import type { Engine } from "../../../engine/nodes/client.ts";
import { toIndexedWords } from "../../enrich/indexed-words.ts";
import type { MeetingDocuments } from "./meeting-documents.ts";
import { placeOf, type SpreadIndex } from "./spread-index.ts";

/** How many meetings and items there are in it, and bytes of items. */
export type WaveSize = {
  readonly meetings: number;
  readonly items: number;
  readonly bytes: number;
};

/** Bytes of items that are sent at a time, at least and at most. */
const leastPortion = 5_000_000;
const mostPortion = 10_000_000;

/**
 * What is to be sent next, when so much of a wave is sent: for each portion the engine goes through its common words
 * anew, so that the later ones are larger, as far as memory allows.
 */
const portionAfter = (sent: number, least: number) =>
  Math.max(least, Math.min(mostPortion, sent / 4));

export type Wave = {
  /** Resolves when there is room for more. */
  readonly add: (meeting: MeetingDocuments) => Promise<void>;
  /** Resolves when all of it is written. */
  readonly settle: () => Promise<void>;
  readonly size: Readonly<WaveSize>;
  /** The meetings in it. */
  readonly ids: readonly string[];
};

/**
 * Items leave for the engine as they come, so that it never waits and memory never holds them. Before them
 * goes a claim of each meeting, which names all items that the index may hold of it from then on, and has
 * no hash; after them the meeting, whose hash says that all is there. So a run that is killed leaves no item
 * that the next one does not know of.
 */
export function openWave({ nodes, prefix }: SpreadIndex, least = leastPortion): Wave {
  const size = { meetings: 0, items: 0, bytes: 0 };
  const parts = nodes.map((node) => openPart(node, prefix, least));
  const ids: string[] = [];
  return {
    size,
    ids,
    async add(meeting) {
      ids.push(meeting.id);
      size.meetings += 1;
      size.items += meeting.items;
      size.bytes += bytesOf(meeting);
      await parts[placeOf(meeting.id, nodes.length)]?.add(meeting);
    },
    async settle() {
      await Promise.all(parts.map((part) => part.settle()));
    },
  };
}

function bytesOf({ itemLines }: MeetingDocuments): number {
  return itemLines.reduce((sum, { length }) => sum + length, 0);
}

/** What of the wave belongs to one node. */
function openPart(node: Engine, prefix: string, least: number): Pick<Wave, "add" | "settle"> {
  const [items, meetings] = [indexName("items", prefix), indexName("meetings", prefix)];
  const sent: number[] = [];
  let refusal: unknown = null;
  const after: Pick<MeetingDocuments, "stale" | "unlisted" | "meetingLines">[] = [];
  let waiting: MeetingDocuments[] = [];
  let bytes = 0;
  let bytesSent = 0;

  async function send(): Promise<void> {
    const leaving = waiting;
    waiting = [];
    bytesSent += bytes;
    bytes = 0;
    const claims = leaving.flatMap(({ claimLines }) => claimLines);
    sent.push(...(await sendLines(node, meetings, claims)));
    const lines = leaving.flatMap(({ itemLines }) => itemLines);
    sent.push(...(await sendLines(node, items, lines)));
    for (const { stale, unlisted, meetingLines } of leaving) {
      after.push({ stale, unlisted, meetingLines });
    }
  }

  function keepRefusal(error: unknown): void {
    if (!blamesRequest(error)) throw error;
    refusal = error;
  }

  return {
    async add(meeting) {
      waiting.push(meeting);
      bytes += bytesOf(meeting);
      // What the engine does not take is told when the wave settles: the rest of it is not to blame.
      if (bytes >= portionAfter(bytesSent, least)) await send().catch(keepRefusal);
    },
    async settle() {
      await send();
      if (refusal !== null) throw refusal;
      await tasksSucceeded(node, sent);
      const stale = after.flatMap((meeting) => meeting.stale);
      await deleteDocuments(node, items, stale);
      const words = toIndexedWords(after.flatMap(({ unlisted }) => unlisted));
      await addDocuments(node, indexName("words", prefix), words);
      const lines = after.flatMap(({ meetingLines }) => meetingLines);
      await addLines(node, meetings, lines);
    },
  };
}
