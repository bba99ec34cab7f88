/** Where the attachments of a harvested meeting lie: beside its file, out of the way of minutes. */
import { join } from "node:path";

/**
 * Relative to the meeting's own folder. It holds `<name>-<first eight digits of its Id>.pdf` for each
 * attachment, and beside each the same with `.txt`, its text, where it has any.
 */
export function attachmentFolder(meetingFile: string): string {
  return join("_attachments", meetingFile.replace(/\.json$/, ""));
}

/** The digits of an attachment's Id that its file's name ends with; null for other files. */
export function attachmentKey(fileName: string): string | null {
  return /-([0-9a-f]{8})\.(?:pdf|txt)$/.exec(fileName)?.[1] ?? null;
}

export function keyOfId(id: string): string {
  return id.slice(0, 8).toLowerCase();
}
