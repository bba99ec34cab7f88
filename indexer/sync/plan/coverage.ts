/** What a run's files tell of: what was indexed from elsewhere stays. Pure. */

import type { Failure } from "../../files/minutes-file.ts";
import type { Listing } from "../../files/minutes-files.ts";
import type { MeetingInIndex } from "./identity.ts";

/**
 * "everything": the paths are the whole archive, and what they do not hold is removed; "paths": only what is gone
 * from the folders among them is.
 */
export type Covers = "everything" | "paths";

/**
 * Whether this run's files tell all there is to know of where something came from. They do not where
 * something could not be read: what was indexed from it stays.
 */
export function coverage(covers: Covers, listing: Listing, failures: readonly Failure[]) {
  const failed = new Set(failures.map(({ unread }) => unread?.origin));
  const listed = new Set(listing.files.map(({ origin }) => origin));
  const roots = new Set(listing.roots);
  return ({ origin, root }: Pick<MeetingInIndex, "origin" | "root">): boolean => {
    if (failed.has(origin)) return false;
    if (listed.has(origin)) return true;
    return listing.whole && (covers === "everything" || roots.has(root));
  };
}
