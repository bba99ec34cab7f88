/** What the archive is in numbers. */
import { toStatus } from "../search/records/to-status.ts";
import type { Site } from "./site.ts";

export async function loadStatus({ portal, failedAt = async () => null }: Site) {
  return { status: toStatus(await portal.overview(), await failedAt()) };
}
