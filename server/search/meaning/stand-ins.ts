/** What related hits may be found by that no single mark shows. Pure. */
import { contentOf } from "../language/content-words.ts";
import type { MarkTerm } from "./mark-terms.ts";
import type { Understood } from "./understand.ts";
import type { WithRelated } from "./with-related.ts";

/**
 * `phrases` of the thesaurus whose words may stand apart, and as parts of compounds: a mark for each of them, and the
 * words of the query that they answer together; `themes` that stand for a word of the query, by their ids and names.
 */
export type StandIns = {
  readonly phrases: readonly {
    readonly answers: readonly string[];
    readonly marks: readonly MarkTerm[];
  }[];
  readonly themes: readonly {
    readonly word: string;
    readonly id: string;
    readonly label: string;
  }[];
};

export const noStandIns: StandIns = { phrases: [], themes: [] };

export function standInsOf(words: readonly (Understood & WithRelated)[]): StandIns {
  const all = words.flatMap(({ related }, at) =>
    related.map((one) => ({
      one,
      answers: words.slice(at, at + one.span).map(({ text }) => text),
    })),
  );
  return {
    phrases: all.flatMap(({ one, answers }) => {
      const content = one.kind === "term" && !one.written ? contentOf(one.term) : [];
      return content.length > 0 ? [{ answers, marks: marksOf(content, answers) }] : [];
    }),
    themes: all.flatMap(({ one, answers }) => {
      if (one.kind === "term") return [];
      const { id, label } = one.topic;
      return answers.map((word) => ({ word, id, label }));
    }),
  };
}

function marksOf(content: readonly string[], answers: readonly string[]): MarkTerm[] {
  return content.flatMap((term) => answers.map((word) => ({ term, word, kind: "apart" as const })));
}
