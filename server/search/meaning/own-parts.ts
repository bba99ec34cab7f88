/** Of a compound the parts of which one says enough by itself, where the compound stands nowhere. Pure. */
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { isLightWord } from "../language/light-words.ts";

/**
 * What very many compounds of the dictionary begin with or end in tells too little of any of them: a rumfartscenter has
 * nothing to do with other centres (90), nor a plejehjem with homes (32), and school chess little with schools (108). Still
 * telling are the beginning of an ungdomsklub (80) and the end of a gangbro (29). Of heads less will do: what a compound is about
 * stands before them.
 */
const largestFamily = { asFirst: 84, asLast: 30 };

/** Lemmas, in order: the parts of the compound that say enough by themselves. */
export function ownParts(danish: Danish, word: string): string[] {
  const parts = listedParts(danish, word);
  if (parts.length < 2) return [];
  return parts.filter((part, at) => {
    const place = at === parts.length - 1 ? "asLast" : "asFirst";
    return !isLightWord(part) && danish.family(part)[place] <= largestFamily[place];
  });
}

/**
 * Lemmas, in order. A compound within it that the dictionary has is one part: "rumfart" of "rumfartscenter", which
 * speaks neither of rooms nor of speed.
 */
export function listedParts(danish: Danish, word: string): string[] {
  const { parts } = danish.analyse(word);
  const inner = danish.broader(word).flatMap((lemma) => {
    const within = danish.isListed(lemma) ? danish.analyse(lemma).parts : [];
    return within.length > 1 ? [{ lemma, within }] : [];
  });
  const listed: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const [longest] = inner
      .filter(({ within }) => within.every((part, on) => parts[at + on] === part))
      .sort((one, other) => other.within.length - one.within.length);
    listed.push(longest?.lemma ?? parts[at] ?? "");
    at += longest?.within.length ?? 1;
  }
  return listed;
}
