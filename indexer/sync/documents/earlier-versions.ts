/** What a file held before, read as it is read now. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AllowedMeeting } from "../../enrich/allowed-meeting.ts";
import { attachmentFolder } from "../../files/attachment-folder.ts";
import { readCopy } from "../../history/history-folder.ts";
import type { SeenFile } from "../../history/note-files.ts";
import type { ReadMeetings } from "../../meetings/read-meetings.ts";

/** `meetings` null where nobody can read any longer what it was. */
export type EarlierFile = {
  readonly at: string;
  readonly meetings: readonly AllowedMeeting[] | null;
};

/** Of a file that changes every day, older versions tell little. */
const mostVersions = 10;

/** In the order they came, without the one that lies in the folder. */
export async function readEarlier(
  file: SeenFile,
  readMeetings: ReadMeetings,
): Promise<EarlierFile[]> {
  const versions = (file.history ?? []).slice(0, -1).slice(-mostVersions);
  const earlier: EarlierFile[] = [];
  for (const { at, hash } of versions)
    earlier.push({ at, meetings: await readVersion(file, hash, readMeetings) });
  return earlier;
}

/** In a folder of its own, under the file's own name, beside the same attachments. */
async function readVersion(file: SeenFile, hash: string, readMeetings: ReadMeetings) {
  const bytes = await readCopy(dirname(file.path), hash);
  if (bytes === null) return null;
  const folder = await mkdtemp(join(tmpdir(), "referatsoeg-version-"));
  try {
    const path = join(folder, file.name);
    await writeFile(path, bytes);
    await copyTexts(file, folder);
    return (await readMeetings({ ...file, path })).meetings;
  } catch {
    // It could not be read when it lay in the folder either.
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The texts of attachments are read with a harvested meeting: only its own words may differ. */
async function copyTexts({ name, path }: SeenFile, folder: string): Promise<void> {
  if (!name.endsWith(".json")) return;
  const own = attachmentFolder(name);
  const filter = (from: string) => !from.endsWith(".pdf");
  await cp(join(dirname(path), own), join(folder, own), { recursive: true, filter }).catch(
    () => {},
  );
}
