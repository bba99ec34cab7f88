/** When what the archive holds of a meeting came into it as it is now. Pure. */
import type { Provenance } from "../../../contract/indexed-item.ts";

/** An index of an earlier version only knows of one time. */
export const lastChanged = ({
  fetchedAt,
  indexedAt,
}: Pick<Provenance, "fetchedAt" | "indexedAt">): string => fetchedAt ?? indexedAt;
