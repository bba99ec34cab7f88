/** Suspended compounds: "børne- og ungeudvalget" speaks of a børneudvalg too. */
import type { Danish } from "../lemmas/danish.ts";
import { plainWord } from "../letters/plain-word.ts";

/** "social-, sundheds-, kultur- og fritidsområdet": so many words on the compound must have come. */
export const suspensionReach = 12;

/**
 * The compound that the word at a place stands for, its head in base form: the first part, as printed, with the
 * head of the compound that ends the row; a particle with what another stands before there. Null where the word has
 * no hyphen at its end, or no compound follows.
 */
export function suspendedCompound(
  danish: Danish,
  texts: readonly string[],
  at: number,
): string | null {
  const first = texts[at];
  if (first === undefined || !isSuspended(first)) return null;
  const begun = plainWord(first).replace(/-$/u, "");
  for (const text of texts.slice(at + 1, at + suspensionReach)) {
    if (isSuspended(text)) continue;
    const other = danish.isParticle(begun) ? withParticle(danish, begun, text) : null;
    if (other !== null) return other;
    const { parts } = danish.analyse(text);
    if (parts.length > 1) return begun + parts.at(-1);
  }
  return null;
}

/** "til- og fraflytning": one particle takes the place of the other, where that makes a word. */
function withParticle(danish: Danish, particle: string, text: string): string | null {
  const [lemma = ""] = danish.analyse(text).lemmas;
  for (let end = lemma.length - shortestRest; end > 0; end--) {
    const made = particle + lemma.slice(end);
    if (danish.isParticle(lemma.slice(0, end)) && isWord(danish, made)) return made;
  }
  return null;
}

const shortestRest = 2;

function isWord(danish: Danish, word: string): boolean {
  return danish.isListed(word) || danish.analyse(word).parts.length > 1;
}

const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑"]);

/** Whether the word is the first half of a suspended compound, as words.ts cuts it. */
export function isSuspended(word: string): boolean {
  return hyphens.has(word.charAt(word.length - 1));
}
