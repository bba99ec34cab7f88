/** How much of a meeting printed in some format is what its text is. */
import type { AgendaItem } from "../../../../contract/meeting.ts";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import type { ReadResult } from "../../../../indexer/read/blocks/block.ts";
import type { MinutesReader } from "../../../../indexer/read/read.ts";

/** Of `all` the meeting's items: found with number and title, with the same decision, the same case number. */
export type Sameness = { all: number; items: number; decisions: number; caseNumbers: number };

export async function itemsIn(
  reader: MinutesReader,
  bytes: Uint8Array,
  name: string,
): Promise<readonly AgendaItem[]> {
  return itemsOf(await reader.readBytes(bytes, name), name);
}

function itemsOf({ blocks, parts = [] }: ReadResult, name: string): AgendaItem[] {
  const own = blocks.length === 0 ? [] : parseMeetings({ name, blocks, source: null });
  const items = own.flatMap(({ meeting }) => meeting.items);
  return [...items, ...parts.flatMap((part) => itemsOf(part.read, part.name))];
}

export function compareItems(
  expected: readonly AgendaItem[],
  found: readonly AgendaItem[],
): Sameness {
  const pairs = expected.flatMap((item) => {
    const same = found.find(({ number, title }) => number === item.number && title === item.title);
    return same ? [[item, same] as const] : [];
  });
  return {
    all: expected.length,
    items: pairs.length,
    decisions: pairs.filter(([item, same]) => plain(item.decision) === plain(same.decision)).length,
    caseNumbers: pairs.filter(([item, same]) => item.caseNumber === same.caseNumber).length,
  };
}

/** Where a paragraph ends is not what is compared: no format but text says it for certain. */
function plain(text: string | null): string {
  return text?.replace(/\s+/g, " ").trim() ?? "";
}
