/** What a search tells that it was taken to mean beyond its letters. Pure. */
import type { Hit, Widened } from "../../../contract/search-result.ts";
import type { Interpretation } from "../meaning/interpret.ts";

/**
 * Related words are told where they found something or are marked in a hit, a compound's parts where the compound
 * found nothing.
 */
export function toldWidening(
  { widened, themes, compounds }: Interpretation,
  related: number,
  total: number,
  hits: readonly Hit[],
): Widened[] {
  const marked = new Set(
    hits.flatMap(({ why }) =>
      why.words.flatMap(({ word, how }) => (how === "related" ? [word] : [])),
    ),
  );
  const told = related > 0 ? themes : themes.filter(({ from }) => marked.has(from));
  return [...widened, ...(total === 0 ? compounds : []), ...told];
}
