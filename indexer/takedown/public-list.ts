/** Takedowns as everybody may read of them: never what was taken down. Pure. */
import { createHash } from "node:crypto";
import { toItemPath, toMeetingPath } from "../../contract/plain/paths.ts";
import type { PublicTakedown, Takedown } from "../../contract/takedown.ts";
import { maskCivilNumbers } from "../../danish/numbers/civil-number.ts";

/** The newest first. */
export function toPublicList(entries: readonly Takedown[]): PublicTakedown[] {
  return entries.map(toPublic).sort((a, b) => (a.at < b.at ? 1 : -1));
}

function toPublic(entry: Takedown): PublicTakedown {
  const { kind, at } = entry;
  const told = { kind, at, reason: maskCivilNumbers(entry.reason) };
  if (entry.kind === "text") return { ...told, id: null, url: null };
  const toPath = entry.kind === "item" ? toItemPath : toMeetingPath;
  return { ...told, id: entry.id, url: toPath(entry.id) };
}

/** Another hash where something was taken down or put back since. */
export function hashOfTakedowns(entries: readonly Takedown[]): string {
  if (entries.length === 0) return "";
  return createHash("sha256").update(JSON.stringify(entries)).digest("hex").slice(0, 32);
}
