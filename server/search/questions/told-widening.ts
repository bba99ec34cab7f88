/** What a search tells that it was taken to mean beyond its letters. Pure. */
import type { Hit, MatchHow } from "../../../contract/search-result.ts";
import type { Widened } from "../../../contract/understood-query.ts";
import type { Interpretation } from "../meaning/interpret.ts";

/**
 * Related words are told where they found something or are marked in a hit, a compound's parts where the compound
 * found nothing and they did.
 */
export function toldWidening(
  { widened, themes, compounds }: Interpretation,
  related: number,
  total: number,
  hits: readonly Hit[],
): Widened[] {
  const marked = markedAs("related", hits);
  const inParts = markedAs("part", hits);
  const told = related > 0 ? themes : themes.filter(({ from }) => marked.has(from));
  const parted = total > 0 ? [] : compounds.filter(({ from }) => inParts.has(from));
  return [...widened, ...parted, ...told];
}

function markedAs(asked: MatchHow, hits: readonly Hit[]): ReadonlySet<string> {
  const words = hits.flatMap(({ why }) => why.words);
  return new Set(words.flatMap(({ word, how }) => (how === asked ? [word] : [])));
}
