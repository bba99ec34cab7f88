/** Whether a text speaks of a thing, in whatever form, also as the end of a longer word. */
import { isFunctionWord } from "../../../../danish/letters/function-words.ts";
import { letter } from "../language/letters.ts";

const shortestStem = 4;
/** "lys", "bro" */
const shortestName = 3;
const noThing =
  /^(?:udvalg|byråd|råd|kommunalbestyrelse|bestyrelse|således|derfor|herefter|samtidig)/;
const definite = new RegExp(`^[${letter}]{2,}(?:erne|ene|en|et)$`);

/** `text` and `word` in lower case; of a short word ("broen") just that must stand there. */
export function speaksOf(text: string, word: string): boolean {
  if (noThing.test(word)) return false;
  const stem = word.replace(/(?:erne|ene|en|et|e)$/, "");
  if (stem.length >= shortestStem) return text.includes(stem);
  const isNamed = definite.test(word) || (word.length >= shortestName && !isFunctionWord(word));
  return isNamed && new RegExp(`(?<![${letter}])${word}(?![${letter}])`).test(text);
}
