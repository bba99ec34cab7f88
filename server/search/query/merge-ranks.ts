/** One order of related hits and those that come near. Pure. */

/** A hit that may follow, and what found it. */
export type Ranked = { readonly id: string; readonly kind: "related" | "nearest" };

/** A place near the top of a list is worth more than one further down, but two lists are worth more than one. */
const rankSmoothing = 10;

/**
 * Where all related hits stand on the page, they and the nearest in one order, by the sum of what their places in
 * both are worth (reciprocal rank fusion, Cormack et al. 2009); else the related ones first.
 */
export function mergeRanks(
  related: readonly string[],
  nearest: readonly string[],
  fuse: boolean,
): Ranked[] {
  const own = new Set(related);
  const only = nearest.filter((id) => !own.has(id));
  const apart = [
    ...related.map((id) => ({ id, kind: "related" as const })),
    ...only.map((id) => ({ id, kind: "nearest" as const })),
  ];
  if (!fuse) return apart;
  const worth = new Map<string, number>();
  for (const list of [related, nearest])
    list.forEach((id, place) => {
      worth.set(id, (worth.get(id) ?? 0) + 1 / (rankSmoothing + place));
    });
  return apart.sort((one, other) => (worth.get(other.id) ?? 0) - (worth.get(one.id) ?? 0));
}
