/** The names of people as values that are looked up by their beginning. */
import { toEngineLetters } from "../letters/engine-text.ts";

/** No name has a digit: it ends every word of one, or "Jens" would find Jensen. */
const wordEnd = "0";

/** "Ida Høj" as "ida0høj0", in the engine's letters. */
export function personKey(name: string): string {
  const words = name.split(/\s+/u).map(toEngineLetters);
  return words
    .filter((word) => word !== "")
    .map((word) => word + wordEnd)
    .join("");
}
