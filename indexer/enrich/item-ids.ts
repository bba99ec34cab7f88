/** The ids of a meeting's items. */
import { toSlug } from "../files/slug.ts";

const longest = 40;

/**
 * One id for each item, in order: the meeting's id and the printed number ("…-41", "…-2x1", "…-ad1"),
 * or the place on the agenda ("…-p0") where no number is printed or another item has it.
 * The last part holds no hyphen, so that ids of two meetings never meet.
 */
export function itemIds(meetingId: string, numbers: readonly (string | null)[]): string[] {
  return itemKeys(numbers).map((key) => `${meetingId}-${key}`);
}

/** The meeting that an item's id is of. */
export function meetingOfItem(itemId: string): string {
  return itemId.slice(0, itemId.lastIndexOf("-"));
}

/** What the ids end with, in order. */
export function itemKeys(numbers: readonly (string | null)[]): string[] {
  const taken = new Set<string>();
  return numbers.map((number, position) => {
    const key = numberKey(number ?? "");
    const free = key !== "" && !taken.has(key) ? key : `p${position}`;
    taken.add(free);
    return free;
  });
}

/** "" for what could be mistaken for a place on the agenda. */
function numberKey(number: string): string {
  const key = toSlug(number)
    .replace(/(?<=\d)-(?=\d)/g, "x")
    .replaceAll("-", "")
    .slice(0, longest);
  return /^p\d+$/.test(key) ? "" : key;
}
