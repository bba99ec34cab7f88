/** Words that no dictionary knows, as documents. */
import type { IndexedWord } from "../../contract/indexed-item.ts";

/** One for each word. */
export function toIndexedWords(unlisted: Iterable<string>): IndexedWord[] {
  return [...new Set(unlisted)].map((word) => ({ id: Buffer.from(word).toString("hex"), word }));
}
