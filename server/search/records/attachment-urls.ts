/** Where an item's attachments can be had. Pure. */
import type { AgendaItem } from "../../../contract/meeting.ts";
import type { PublishedAttachment } from "../../../contract/source.ts";

/**
 * For each attachment of the item its address among those `known` of the meeting; null where it is
 * unknown, and where several of the item's have the same name.
 */
export function attachmentUrls(
  { number, attachments }: Pick<AgendaItem, "number" | "attachments">,
  known: readonly PublishedAttachment[],
): (string | null)[] {
  const own = known.filter(({ item }) => item === number);
  return attachments.map((name) => {
    const [one, ...more] = own.filter((attachment) => attachment.name === name);
    return one === undefined || more.length > 0 ? null : one.url;
  });
}
