/** People whose names stand in a query, and who took part in some item of the archive. */
import type { Recognised } from "../../../contract/understood-query.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { isFunctionWord } from "../../../danish/letters/function-words.ts";
import { wordsOf } from "../language/content-words.ts";
import type { Term } from "../language/query-language.ts";
import { personFilter } from "../query/filters.ts";
import type { SearchDeps } from "./prepare.ts";

/** So many stretches of a query are looked up. */
const mostLookedUp = 4;

/**
 * Names of two or three words that belong to somebody who took part. A reader may choose them; by themselves they
 * are words like all others, for whoever takes part stands in every item of a meeting. Throws EngineDown.
 */
export async function recognisePeople(
  terms: readonly Term[],
  { languages, searchEach }: SearchDeps,
): Promise<Recognised[]> {
  const names = possibleNames(terms, languages.danish).slice(0, mostLookedUp);
  if (names.length === 0) return [];
  const everything = { q: "", fields: [], weight: 1 };
  const answers = await searchEach({
    queries: names.map((name) => ({ ...everything, filter: [personFilter(name)] })),
    filter: [],
    retrieve: ["id"],
    limit: 0,
  });
  return names
    .filter((_, at) => (answers[at]?.total ?? 0) > 0)
    .map((from) => ({ kind: "person", from, value: capitalised(from), label: capitalised(from) }));
}

function possibleNames(terms: readonly Term[], danish: Danish): string[] {
  return [3, 2].flatMap((length) =>
    terms.flatMap((_, at) => {
      const stretch = terms.slice(at, at + length);
      const texts = stretch.flatMap((term) => {
        return term.kind === "word" && !term.negated ? wordsOf(term.text) : [];
      });
      const isName = texts.length === length && texts.every((text) => mayBeName(text, danish));
      return isName ? [texts.join(" ")] : [];
    }),
  );
}

function mayBeName(text: string, danish: Danish): boolean {
  return /^\p{L}[\p{L}'’-]*$/u.test(text) && !isFunctionWord(text) && danish.mayBeName(text);
}

function capitalised(name: string): string {
  return name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
