/** A vote that is being told of, and whether what comes next still belongs to it. */
import type { Span } from "../verdict/evidence.ts";
import type { ReadSentence } from "../verdict/read-verdicts.ts";
import type { Matter } from "../verdict/verdict.ts";
import type { ReadSide } from "./add-up.ts";
import type { Side } from "./side-patterns.ts";
import type { ToldSide } from "./sides-in.ts";

/**
 * `closed` where nothing but a reason for a vote may still belong to it; `advised` where those for it
 * only recommend it; `majority` the side that is called so.
 */
export type Open = {
  readonly matter: Matter;
  readonly spans: readonly Span[];
  readonly sides: Partial<Record<Side, ReadSide>>;
  readonly whole: boolean;
  readonly fate: "adopted" | "fell" | null;
  readonly worded: boolean;
  readonly qualified: boolean;
  readonly closed: boolean;
  readonly advised: boolean;
  readonly majority: Side | null;
};

/** Whether a sentence tells `more` of the open vote, the `reason` why a member voted so, or of a `new` one. */
export function relationTo(
  open: Open,
  told: readonly ToldSide[],
  matter: Matter,
  { before, topic, verdicts }: ReadSentence,
): "more" | "reason" | "new" {
  // "Salget blev herefter godkendt mod 8 stemmer.": a vote of its own.
  const decides = verdicts.some(
    (one) => /^(?:approved|rejected)$/.test(one.outcome) && one.matter !== open.matter,
  );
  const fits = told.every(({ side, read }) =>
    completes(open.sides[side], read, verdicts.length > 0),
  );
  const same = open.matter === matter || (topic === before && !before.open);
  const [only, ...others] = told;
  if (only?.how === "telling" && others.length === 0) {
    if (!fits) return decides ? "new" : "reason";
    return same ? "more" : "new";
  }
  return fits && !open.closed && (same || !before.open) ? "more" : "new";
}

/** A side that the vote lacks, or who the numbers were; `decides` where the sentence that tells of it has a verdict. */
function completes(known: ReadSide | undefined, share: ReadSide, decides: boolean): boolean {
  if (!known) return true;
  if (namesSome(known) && namesSome(share)) return false;
  if (known.count === null || share.count === null) return true;
  // "Vedtaget med 9 mod 6. Imod stemte V (5) og Bo Dal (O).": some of the six at least.
  const few = share.count < known.count && !decides;
  return namesSome(share) && (few || share.count === known.count);
}

function namesSome({ parties, names }: ReadSide): boolean {
  return parties.length + names.length > 0;
}
