/** Related words of municipal life, looked up by what a reader typed. Pure. */
import { z } from "zod";
import type { Danish } from "../../danish/danish.ts";
import { words } from "../../danish/words.ts";
import { isFunctionWord } from "./function-words.ts";

/** A group of words and phrases of which a search for one also wants the others. */
export const ThesaurusGroup = z.object({
  id: z.string(),
  label: z.string(),
  words: z.array(z.string()).min(2),
});
export type ThesaurusGroup = z.infer<typeof ThesaurusGroup>;

/** A word or phrase that may stand for `span` words of the query. */
export type Related = { term: string; span: number };

/** `related` gives what may stand for the words of the query from a place on: never themselves, never twice. */
export type Thesaurus = { related(typed: readonly string[], at: number): Related[] };

type Entry = { lemmas: string[]; group: ThesaurusGroup; word: string };

/** A thesaurus whose words are found in every inflection, phrases when all their words are typed in order. */
export function createThesaurus(danish: Danish, groups: readonly ThesaurusGroup[]): Thesaurus {
  const lemmaOf = (word: string) => danish.analyse(word).lemmas[0] ?? word;
  const entries = byFirstLemma(toEntries(groups, lemmaOf));
  return {
    related(typed, at) {
      const lemmas = typed.slice(at).map(lemmaOf);
      const found = (entries.get(lemmas[0]) ?? []).filter((entry) =>
        entry.lemmas.every((lemma, place) => lemma === lemmas[place]),
      );
      return found.flatMap(others);
    },
  };
}

function byFirstLemma(entries: readonly Entry[]): Map<string | undefined, Entry[]> {
  const map = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const [first] = entry.lemmas;
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
}

function toEntries(groups: readonly ThesaurusGroup[], lemmaOf: (word: string) => string): Entry[] {
  return groups.flatMap((group) =>
    group.words.map((word) => ({ lemmas: contentOf(word).map(lemmaOf), group, word })),
  );
}

/** As in a query, function words do not count. */
function contentOf(phrase: string): string[] {
  return words(phrase)
    .map(({ text }) => text)
    .filter((word) => !isFunctionWord(word));
}

function others({ group, word, lemmas }: Entry): Related[] {
  const rest = group.words.filter((other) => other !== word);
  return rest.map((term) => ({ term, span: lemmas.length }));
}
