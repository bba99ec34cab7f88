/** The sentence of a text in which some words stand. Pure. */

/** An initial or a short word's full stop ends no sentence: "A. Ben Bo", "kl. 16.30", "pkt. 2". */
const ends = /(?<=[.!?])(?<!(?:\b[\p{Lu}]|kl|pkt|nr|jf|ca)\.)\s+(?=[\p{Lu}»"(])|\n+/u;
const longest = 300;

/** Null where none holds them; letters' case and blanks do not count. */
export function sentenceNaming(text: string, words: string): string | null {
  const wanted = plain(words);
  if (wanted === "") return null;
  const naming = text.split(ends).find((one) => plain(one).includes(wanted));
  return naming === undefined ? null : shortened(naming.trim(), words);
}

function shortened(sentence: string, words: string): string {
  if (sentence.length <= longest) return sentence;
  const at = Math.max(0, plain(sentence).indexOf(plain(words)) - longest / 2);
  return `${at > 0 ? "… " : ""}${sentence.slice(at, at + longest).trim()} …`;
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();
