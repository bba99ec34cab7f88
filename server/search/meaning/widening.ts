/** What a query was taken to mean beyond its words, for readers to see. Pure. */
import type { Widened } from "../../../contract/understood-query.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { contentOf } from "../language/content-words.ts";
import type { Related } from "./thesaurus.ts";
import type { Understood } from "./understand.ts";
import type { WithRelated } from "./with-related.ts";

/** So many related words are told for a word; all of them are searched for. */
const mostTold = 5;

/** Related words and themes, but not what is only another form of the words that it stands for. */
export function themesOf(words: readonly (Understood & WithRelated)[], danish: Danish): Widened[] {
  return words.flatMap(({ text, as, related }, at) => {
    const others = related.filter((one) => {
      const typed = words.slice(at, at + one.span).map(({ as }) => as);
      return !isSame(contentOf(nameOf(one)), typed, danish);
    });
    const names = new Set(others.map(nameOf).filter((name) => !isSame([name], [as], danish)));
    return [...names].slice(0, mostTold).map((to) => ({ from: text, to, kind: "theme" as const }));
  });
}

/** The parts of compounds, where they may stand by themselves. */
export function compoundsOf(words: readonly Understood[], danish: Danish): Widened[] {
  return words.flatMap(({ text, as, widens }) => {
    const { parts } = danish.analyse(as);
    const told = widens && parts.length > 1;
    return told ? [{ from: text, to: parts.join(" "), kind: "compound" as const }] : [];
  });
}

function nameOf(related: Related): string {
  return related.kind === "topic" ? related.topic.label : related.term;
}

/** Whether the words are the same one by one, inflection and spelling aside. */
function isSame(one: readonly string[], other: readonly string[], danish: Danish): boolean {
  const keysOf = (word = "") => {
    const { lemmas, variants } = danish.analyse(word);
    return [...lemmas, ...variants];
  };
  const isSameWord = (word: string, at: number) => {
    const keys = new Set(keysOf(other[at]));
    return keysOf(word).some((key) => keys.has(key));
  };
  return one.length === other.length && one.every(isSameWord);
}
