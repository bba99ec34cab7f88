/** A meeting with what its source changed in it, and what the source took out where it may be shown. Pure. */
import type { ItemChange, MeetingChange, Withdrawn } from "../../../contract/change.ts";
import type { AgendaItem } from "../../../contract/meeting.ts";
import { type GoneItem, type ItemPast, pastOf, type Version } from "./past-of.ts";

/** Which of what a source took out is shown all the same: the ids of items and meetings, or all of it. */
export type Published = readonly string[] | "all";

export const isPublished = (published: Published, id: string, meeting = id): boolean =>
  published === "all" || published.includes(id) || published.includes(meeting);

/** `items` by their places on the agenda. */
export type SourceChanges = {
  readonly items: readonly (readonly ItemChange[])[];
  readonly meeting: readonly MeetingChange[];
  readonly withdrawn: readonly Withdrawn[];
};

/** `restored` puts what may be shown of it back among the meeting's items. */
type Changed = {
  readonly changes: SourceChanges;
  readonly restored: (items: readonly AgendaItem[]) => AgendaItem[];
};

/** @param versions of the meeting of this id, in the order they came: the last one counts */
export function sourceChanges(
  meetingId: string,
  versions: readonly Version[],
  published: Published,
): Changed {
  const past = pastOf(versions);
  const ids = (versions.at(-1)?.keys ?? []).map((key) => `${meetingId}-${key}`);
  const isShown = (id: string) => isPublished(published, id, meetingId);
  const gone = past.gone.flatMap((one) => toGone(one, meetingId, new Set(ids)));
  const cut = past.items.flatMap((one, place) => toCut(one, ids[place] ?? "", place));
  const back = gone.filter(({ id }) => isShown(id)).map(({ item }) => item);
  const longer = new Map(cut.filter(({ id }) => isShown(id)).map((one) => [one.place, one.item]));
  const tell =
    (kind: Withdrawn["kind"]) =>
    ({ id, at }: Pick<Withdrawn, "id" | "at">) => ({
      id,
      at,
      kind,
      published: isShown(id),
    });
  return {
    restored: (items) => [
      ...items.map((item, place) => ({ ...(longer.get(place) ?? item), number: item.number })),
      ...back,
    ],
    changes: {
      items: [
        ...past.items.map(({ changes }, place) =>
          longer.has(place) ? changes.map((one) => ({ ...one, shortened: false })) : changes,
        ),
        ...back.map(() => []),
      ],
      meeting: past.meeting,
      withdrawn: [...cut.map(tell("part")), ...gone.map(tell("item"))],
    },
  };
}

/** Where another item has its id now, nobody comes to it by its address. */
function toGone({ item, key, at }: GoneItem, meeting: string, taken: ReadonlySet<string>) {
  const id = `${meeting}-${key}`;
  return taken.has(id) ? [] : [{ item, id, at }];
}

/** An item that became shorter, as it was before. */
function toCut({ longer, changes }: ItemPast, id: string, place: number) {
  const cut = changes.find(({ shortened }) => shortened);
  return longer === null || cut === undefined ? [] : [{ item: longer, id, at: cut.at, place }];
}
