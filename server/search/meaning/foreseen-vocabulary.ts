/** The vocabulary as one search asks it: nothing twice, and what may be meant at once with whether the word is held. */
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { plainWord } from "../../../danish/letters/plain-word.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A query has few words that nothing knows; of more, the others are looked for when it is clear that nobody has them. */
const mostForeseen = 3;

/** A word that no dictionary has is a name or a misspelling: its neighbours are asked for before it is known which. */
export function foreseen(vocabulary: Vocabulary, danish: Danish): Vocabulary {
  const count = remembered((word) => vocabulary.count(word));
  const looks = { all: remembered(look("all")), letters: remembered(look("letters")) };
  let left = mostForeseen;
  function look(among: "all" | "letters") {
    return (word: string) => vocabulary.nearest(word, among);
  }
  return {
    count: (word) => {
      if (!danish.isListed(plainWord(word)) && left > 0) {
        left -= 1;
        const { known } = danish.analyse(word.toLowerCase());
        // Whoever needs the answer is told what became of it.
        looks[known ? "letters" : "all"](word).catch(() => {});
      }
      return count(word);
    },
    begins: (word) => vocabulary.begins(word),
    nearest: (word, among = "all") => looks[among](word),
  };
}

/** What was asked once is not asked again. */
function remembered<T>(ask: (word: string) => Promise<T>): (word: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (word) => {
    const answer = asked.get(word) ?? ask(word);
    asked.set(word, answer);
    return answer;
  };
}
