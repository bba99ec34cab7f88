/** The sentence of a text in which some words stand. Pure. */

/** An initial or a short word's full stop ends no sentence: "A. Ben Bo", "kl. 16.30", "pkt. 2". */
const ends = /(?<=[.!?])(?<!(?:\b[\p{Lu}]|kl|pkt|nr|jf|ca)\.)\s+(?=[\p{Lu}»"(])|\n+/u;
const longest = 300;

/**
 * Null where none holds them; letters' case and blanks do not count. `cue` is what the sentence must say too,
 * or the one above it that lists names below itself ("Fraværende:").
 */
export function sentenceNaming(text: string, words: string, cue: RegExp = /^/): string | null {
  const wanted = plain(words);
  if (wanted === "") return null;
  const sentences = text.split(ends);
  const tells = (at: number) => cue.test(sentences[at] ?? "") || isListed(sentences, at, cue);
  const naming = sentences.find((one, at) => plain(one).includes(wanted) && tells(at));
  return naming === undefined ? null : shortened(naming.trim(), words);
}

/** Below a label, with nothing but lines without a full stop between. */
function isListed(sentences: readonly string[], at: number, cue: RegExp): boolean {
  const above = sentences.slice(0, at);
  const label = above.findLastIndex((one) => /:\s*$/.test(one));
  if (label < 0 || !cue.test(above[label] ?? "")) return false;
  return above.slice(label + 1).every((one) => !/[.!?]\s*$/.test(one) && one.trim() !== "");
}

function shortened(sentence: string, words: string): string {
  if (sentence.length <= longest) return sentence;
  const at = Math.max(0, plain(sentence).indexOf(plain(words)) - longest / 2);
  return `${at > 0 ? "… " : ""}${sentence.slice(at, at + longest).trim()} …`;
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();
