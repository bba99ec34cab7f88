/** What the archive's municipalities, bodies and years are called, kept for a while. */
import { facets } from "../../../../contract/plain/facets.ts";
import { awaitShared, outsideScope } from "../../../../engine/query/call-scope.ts";
import { listDocuments } from "../../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../../engine/query/index-search.ts";

/** As the facets give them. */
export type KnownNames = {
  readonly municipalities: readonly string[];
  readonly bodies: readonly string[];
  readonly years: ReadonlySet<string>;
};

export type ReadNames = () => Promise<KnownNames>;

/** With the names, how many items there are. */
type KnownArchive = KnownNames & { readonly items: number };

const keepMs = 30_000;

const fields = {
  municipalities: facets.municipality.field,
  bodies: facets.body.field,
  years: facets.year.field,
};

/**
 * The names, read at the first question and again when they are older than half a minute: nobody waits for
 * that, and a body that is new meanwhile is found as words all the same. Throws EngineDown.
 */
export function createKnownNames(
  searchItems: IndexSearch,
  now: () => number,
): () => Promise<KnownArchive> {
  let kept: { readonly at: number; readonly names: Promise<KnownArchive> } | null = null;
  const refresh = () => {
    const names = outsideScope(() => readNames(searchItems));
    const before = kept;
    kept = { at: now(), names };
    names.catch(() => {
      kept = before;
    });
    return names;
  };
  return () => {
    if (kept === null) return awaitShared(refresh());
    const { at, names } = kept;
    if (now() - at > keepMs) refresh();
    return awaitShared(names);
  };
}

async function readNames(searchItems: IndexSearch): Promise<KnownArchive> {
  const answer = await listDocuments(searchItems, { limit: 0, facets: Object.values(fields) });
  const valuesOf = (field: string) => Object.keys(answer.facets[field] ?? {});
  return {
    items: answer.total,
    municipalities: valuesOf(fields.municipalities),
    bodies: valuesOf(fields.bodies),
    years: new Set(valuesOf(fields.years)),
  };
}
