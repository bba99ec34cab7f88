/** Whether a text speaks of a thing, in whatever form, also as the end of a longer word. */
import { letter } from "../language/letters.ts";

const shortestStem = 4;
const noThing =
  /^(?:udvalg|byråd|råd|kommunalbestyrelse|bestyrelse|således|derfor|herefter|samtidig)/;
const definite = new RegExp(`^[${letter}]{2,}(?:erne|ene|en|et)$`);

/** `text` and `word` in lower case; of a short word ("broen") just that must stand there. */
export function speaksOf(text: string, word: string): boolean {
  if (noThing.test(word)) return false;
  const stem = word.replace(/(?:erne|ene|en|et|e)$/, "");
  if (stem.length >= shortestStem) return text.includes(stem);
  return definite.test(word) && new RegExp(`(?<![${letter}])${word}(?![${letter}])`).test(text);
}
