/** Suspended compounds: "børne- og ungeudvalget" speaks of a børneudvalg too. */
import type { Danish } from "../lemmas/danish.ts";
import { plainWord } from "../letters/plain-word.ts";

/** "social-, sundheds-, kultur- og fritidsområdet": so many words on the compound must have come. */
export const suspensionReach = 12;

/**
 * The compound that the word at a place stands for, its head in base form: the first part, as printed, with the
 * head of the compound that ends the row. Null where the word has no hyphen at its end, or no compound follows.
 */
export function suspendedCompound(
  danish: Danish,
  texts: readonly string[],
  at: number,
): string | null {
  const first = texts[at];
  if (first === undefined || !isSuspended(first)) return null;
  const whole = texts.slice(at + 1, at + suspensionReach).find((text) => {
    return !isSuspended(text) && danish.analyse(text).parts.length > 1;
  });
  const head = whole === undefined ? undefined : danish.analyse(whole).parts.at(-1);
  return head === undefined ? null : plainWord(first).replace(/-$/u, "") + head;
}

const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑"]);

/** Whether the word is the first half of a suspended compound, as words.ts cuts it. */
export function isSuspended(word: string): boolean {
  return hyphens.has(word.charAt(word.length - 1));
}
