/** Where the attachments of a harvested meeting can be had. */
import type { Attachment, PublishedItem, PublishedMeeting } from "../../../contract/firstagenda.ts";
import type { PublishedAttachment } from "../../../contract/source.ts";
import { attachmentPath, hasPdf } from "../../files/published-attachment.ts";
import { publishedNumber } from "./firstagenda-item.ts";

/** Those of open items that the site, on which `page` stands, has as PDF. */
export function publishedAttachments(
  { Dagsordenpunkter }: PublishedMeeting,
  page: string,
): PublishedAttachment[] {
  return Dagsordenpunkter.filter(({ IsOpen }) => IsOpen).flatMap((item) =>
    (item.Bilag ?? []).filter(hasPdf).flatMap((attachment) => toPublished(item, attachment, page)),
  );
}

function toPublished(item: PublishedItem, { Id, Navn }: Attachment, page: string) {
  const name = Navn?.trim() ?? "";
  if (name === "") return [];
  return [{ item: publishedNumber(item), name, url: new URL(attachmentPath(Id), page).href }];
}
