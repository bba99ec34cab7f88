/** The archive's names, ready to be recognised in queries. */
import type { Danish } from "../../../../danish/lemmas/danish.ts";
import type { KnownNames, ReadNames } from "./known-names.ts";
import { createNameIndex } from "./name-index.ts";
import type { Names } from "./recognise.ts";

/** Made anew only when the archive's names were read anew. `outcomes` as in Names. */
export function openNames(
  danish: Danish,
  read: ReadNames,
  outcomes: Names["outcomes"],
): () => Promise<Names> {
  let made: { readonly of: KnownNames; readonly names: Names } | null = null;
  return async () => {
    const known = await read();
    if (made?.of === known) return made.names;
    const names = {
      danish,
      outcomes,
      years: known.years,
      municipalities: createNameIndex(danish, known.municipalities),
      bodies: createNameIndex(danish, known.bodies),
    };
    made = { of: known, names };
    return names;
  };
}
