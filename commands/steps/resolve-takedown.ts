/** What an operator means by what is typed behind `takedown`: an item, a meeting, or a text. */

import type { Environment } from "../../contract/environment.ts";
import { itemIds } from "../../indexer/enrich/item-ids.ts";
import { listMinutes } from "../../indexer/files/minutes-files.ts";
import { createReadAllowed } from "../../indexer/meetings/read-allowed.ts";
import type { MeetingInIndex } from "../../indexer/sync/plan/identity.ts";
import type { Wish } from "../../indexer/takedown/make-takedown.ts";
import { openTakedowns, type TakedownList } from "../../indexer/takedown/take-down.ts";
import { createGuardedReader } from "../../indexer/threads/guarded-reader.ts";

/** A whole address of a page will do; what is neither address nor id, and what stands in quotation marks, is a text. */
export function wantedOf(typed: string): { readonly wanted: string; readonly isId: boolean } {
  const [, fromAddress] =
    /\/(?:punkt|moede|items|meetings)\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(typed) ?? [];
  const wanted = fromAddress ?? typed.trim();
  return {
    wanted,
    isId: fromAddress !== undefined || /^(?=.*\d)[a-z0-9]+(?:-[a-z0-9]+)+$/.test(wanted),
  };
}

/** @throws Error with a Danish sentence for an id that the index does not hold */
export async function resolveWish(
  typed: string,
  indexed: readonly MeetingInIndex[],
  {
    environment,
    takedowns,
  }: { readonly environment: Environment; readonly takedowns: TakedownList },
): Promise<Wish> {
  const { wanted, isId } = wantedOf(typed);
  const meeting = indexed.find(({ id }) => id === wanted);
  const ofItem = indexed.find(({ itemIds }) => itemIds.includes(wanted));
  const holder = meeting ?? ofItem;
  if (holder === undefined) {
    if (isId)
      throw new Error(
        `Intet punkt eller møde i indekset hedder ${wanted}. Er det en tekst, så sæt »« om den.`,
      );
    return { kind: "text", text: wanted };
  }
  const held = await readHeld(holder, environment, takedowns);
  if (meeting !== undefined) return { kind: "meeting", id: wanted, held };
  const place = held === null ? -1 : idsIn(held, holder.id).indexOf(wanted);
  return {
    kind: "item",
    id: wanted,
    held: held === null || place < 0 ? null : { meeting: held, place },
  };
}

/** The meeting as its file gives it; null where the file is not among the minutes. */
async function readHeld(
  holder: MeetingInIndex,
  { MINUTES, CONTACTS: contacts }: Environment,
  takedowns: TakedownList,
) {
  const { files } = await listMinutes([MINUTES]);
  const file = files.find(({ origin }) => origin === holder.origin);
  if (file === undefined) return null;
  const reader = createGuardedReader();
  try {
    const read = await createReadAllowed(reader, openTakedowns(takedowns), { contacts })(file);
    return read.meetings.find(({ meeting }) => holder.id.startsWith(meeting.id))?.meeting ?? null;
  } catch {
    return null; // what cannot be read is known by its id alone
  } finally {
    await reader.close();
  }
}

const idsIn = (
  meeting: { readonly items: readonly { readonly number: string | null }[] },
  id: string,
) =>
  itemIds(
    id,
    meeting.items.map(({ number }) => number),
  );
