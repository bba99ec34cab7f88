/** The vocabulary as one search asks it: nothing twice, and what may be meant at once with whether the word is held. */
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { plainWord } from "../../../danish/letters/plain-word.ts";
import type { Meant, Vocabulary } from "./vocabulary.ts";

/** A query has few words that nothing knows; of more, the others are looked for when it is clear that nobody has them. */
const mostForeseen = 3;

/** `hasty`: the same vocabulary, where what will probably be meant is enough. */
type Foreseen = Vocabulary & { readonly hasty: Vocabulary };

/** A word that no dictionary has is a name or a misspelling: its neighbours are asked for before it is known which. */
export function foreseen(vocabulary: Vocabulary, danish: Danish): Foreseen {
  const count = remembered((word) => vocabulary.count(word));
  const looks = { all: remembered(look("all")), letters: remembered(look("letters")) };
  let left = mostForeseen;
  function look(among: "all" | "letters") {
    return (word: string) => lookOnce(vocabulary, word, among);
  }
  const forWords: Omit<Vocabulary, "nearest"> = {
    count: (word) => {
      if (!danish.isListed(plainWord(word)) && left > 0) {
        left -= 1;
        const { known } = danish.analyse(word.toLowerCase());
        // Whoever needs the answer is told what became of it.
        looks[known ? "letters" : "all"](word);
      }
      return count(word);
    },
    begins: (word) => vocabulary.begins(word),
  };
  return {
    ...forWords,
    nearest: (word, among = "all") => looks[among](word).nearest,
    hasty: { ...forWords, nearest: (word, among = "all") => looks[among](word).likely },
  };
}

type Look = Record<"nearest" | "likely", Promise<Meant | null>>;

function lookOnce(vocabulary: Vocabulary, word: string, among: "all" | "letters"): Look {
  const told: Promise<Meant | null>[] = [];
  const nearest = vocabulary.nearest(word, among, (one) => told.push(one));
  const { likely = nearest } = { likely: told[0] };
  for (const one of [nearest, likely]) one.catch(() => {});
  return { nearest, likely };
}

/** What was asked once is not asked again. */
function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const asked = new Map<string, T>();
  return (word) => {
    const answer = asked.get(word) ?? ask(word);
    asked.set(word, answer);
    return answer;
  };
}
