/** Counts the runs in which a site did not have a meeting: three in a row, and it is called gone. */
import type { HarvestedFolder } from "./harvested-folder.ts";
import type { Entries, Entry } from "./journal.ts";
import type { Listings } from "./listing.ts";

/** While a site publishes minutes anew its list lacks them, for a night or two: to withhold them then would be untrue. */
const missesBeforeGone = 3;

export function isGone(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.misses >= missesBeforeGone;
}

/** The entries whose count changes in a run. `present`: the ids of the meetings that the site has. */
export function countMisses(known: Entries, present: ReadonlySet<string>): Entry[] {
  return [...known.values()].flatMap((entry) => {
    const misses = present.has(entry.id) ? 0 : Math.min(entry.misses + 1, missesBeforeGone);
    return misses === entry.misses ? [] : [{ ...entry, misses }];
  });
}

/**
 * Notes a run's misses, all at once at its end: a run that is killed and begun again counts once.
 * `vanished` are listed meetings that the site answered it does not have. A list with faults in it
 * says nothing about what is not on it.
 */
export async function noteMisses(
  harvested: HarvestedFolder,
  { listings, faults }: Listings,
  vanished: ReadonlySet<string>,
): Promise<void> {
  if (faults.length > 0) return;
  const known = new Map(harvested.known());
  for (const id of vanished) {
    const never = { id, file: null, version: "", misses: 0, attachments: false };
    known.set(id, known.get(id) ?? never);
  }
  const present = listings.map(({ meeting }) => meeting.Id).filter((id) => !vanished.has(id));
  await harvested.note(...countMisses(known, new Set(present)));
}
