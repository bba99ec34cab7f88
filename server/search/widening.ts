/** What a query was taken to mean beyond its words, for readers to see. Pure. */
import type { Widened } from "../../contract/search-result.ts";
import type { Danish } from "../../danish/danish.ts";
import type { Thesaurus } from "./thesaurus.ts";
import type { Understood } from "./understand.ts";

/** So many related words are told for a word; all of them are searched for. */
const mostTold = 5;

/** Related words and themes. */
export function themesOf(understood: readonly Understood[], thesaurus: Thesaurus): Widened[] {
  const typed = understood.map(({ as }) => as);
  return understood.flatMap(({ text }, at) => {
    const names = thesaurus
      .related(typed, at)
      .map((related) => (related.kind === "topic" ? related.topic.label : related.term));
    const others = [...new Set(names)].filter((name) => name.toLowerCase() !== text.toLowerCase());
    return others.slice(0, mostTold).map((to) => ({ from: text, to, kind: "theme" as const }));
  });
}

/** The parts of compounds. */
export function compoundsOf(understood: readonly Understood[], danish: Danish): Widened[] {
  return understood.flatMap(({ text, as }) => {
    const { parts } = danish.analyse(as);
    return parts.length > 1 ? [{ from: text, to: parts.join(" "), kind: "compound" as const }] : [];
  });
}
