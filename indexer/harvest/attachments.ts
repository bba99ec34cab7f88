/** The PDFs of a meeting's attachments, in a folder of their own that no reader takes for minutes. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { HarvestedMeeting, PublishedItem } from "../../contract/firstagenda.ts";
import { attachmentFolder, keyOfId } from "../files/attachment-folder.ts";
import { hasPdf } from "../files/published-attachment.ts";
import { writeWhole } from "../files/write-whole.ts";
import { goThrough } from "./go-through.ts";
import { readHarvested } from "./harvested-folder.ts";
import type { Entry } from "./journal.ts";
import type { Listing } from "./listing.ts";
import { toPathPart } from "./meeting-file.ts";
import type { Visit } from "./visit.ts";

type AttachmentFile = { readonly id: string; readonly path: string };

/** Paths relative to the site's folder. */
function listAttachments(file: string, { meeting }: HarvestedMeeting): AttachmentFile[] {
  const folder = attachmentFolder(file);
  return meeting.Dagsordenpunkter.flatMap((item) => listItem(item, folder));
}

function listItem(item: PublishedItem, folder: string): AttachmentFile[] {
  if (!item.IsOpen) return [];
  return (item.Bilag ?? []).filter(hasPdf).map(({ Id, Navn }) => {
    const name = `${toPathPart(Navn ?? "bilag")}-${keyOfId(Id)}.pdf`;
    return { id: Id, path: join(folder, name) };
  });
}

/** The PDF is written last: where it is, its text is too, if it has any. */
async function keepAttachment(
  { published, options }: Pick<Visit, "published" | "options">,
  id: string,
  path: string,
): Promise<void> {
  const bytes = await published.fetchAttachment(id);
  const text = await options.readText(bytes, basename(path));
  if (text !== null) await writeWhole(path.replace(/pdf$/, "txt"), text);
  await writeWhole(path, bytes);
}

/** Fetches those of one meeting that are not there yet. @throws HarvestError of the first fault */
async function fetchMissing(
  { harvested, published, options }: Visit,
  entry: Entry,
): Promise<number> {
  const meeting = entry.file && (await readHarvested(join(harvested.folder, entry.file)));
  if (!entry.file || !meeting) return 0;
  const missing = listAttachments(entry.file, meeting)
    .map(({ id, path }) => ({ id, path: join(harvested.folder, path) }))
    .filter(({ path }) => !existsSync(path));
  for (const { id, path } of missing) await keepAttachment({ published, options }, id, path);
  await harvested.note({ ...entry, attachments: true });
  return missing.length;
}

/** The attachments of the listed meetings that are kept here: how many were fetched, what failed. */
export async function fetchAttachments(visit: Visit, listings: readonly Listing[]) {
  const entries = listings.flatMap(({ meeting }) => visit.harvested.known().get(meeting.Id) ?? []);
  let attachments = 0;
  const outcomes = await goThrough(
    entries.filter((entry) => !entry.attachments),
    async (entry) => {
      attachments += await fetchMissing(visit, entry);
    },
  );
  return { attachments, faults: outcomes.flatMap(({ fault }) => fault ?? []) };
}
