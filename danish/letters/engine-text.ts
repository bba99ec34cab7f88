/**
 * Danish letters in a form that the engine keeps apart. Meilisearch 1.21 folds å to a and æ to ae, so
 * that råd would find rad, and ð to d, as Vietnamese has it; ŋ and þ it leaves alone, and no Danish word needs them.
 */
import { writtenNumber } from "../numbers/written-number.ts";
import { isUsual } from "./plain-word.ts";

const safeLetters: Record<string, string> = {
  å: "ŋ",
  æ: "þ",
  ŋ: "n",
  ð: "d",
  þ: "th",
  ß: "ss",
  đ: "d",
  ł: "l",
};

/** The engine drops words of more than 250 bytes; nobody types such a word. */
const longest = 100;

/**
 * A word in the engine's letters: lower-case letters and digits only, so that its tokenizer neither
 * splits nor folds it. "§ 85" -> "paragraf85", "27.15.00-A30" -> "27x15x00xa30", "24/1234" -> "24z1234",
 * "a-kasse" -> "akasse", "300.000" -> "300000".
 * "" for what holds no letter or digit. It is how the word's tokens begin.
 */
export function toEngineLetters(word: string): string {
  const lower = word.normalize("NFC").toLowerCase();
  // Only its å and æ are others to the engine.
  if (isUsual(lower)) return withSafeLetters(lower).slice(0, longest);
  return withSafeLetters(
    writtenNumber(lower)
      .replace(/^%$/u, "procent")
      .replace(/^(?:§+|par\.)\s?|^paragrafferne\s?(?=\d)/u, "paragraf"),
  )
    .normalize("NFKD")
    .replace(/(?<=\d)\/(?=\d)/gu, "z")
    .replace(/(?<=\d)[.,:/-](?=[\p{L}\p{N}])/gu, "x")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, longest);
}

function withSafeLetters(word: string): string {
  return word.replace(/[åæŋðþßđł]/gu, (letter) => safeLetters[letter] ?? letter);
}

/** Ends every lemma's token and no printed form's. */
const lemmaEnd = "q";

/**
 * A lemma as a token that no printed form is: so a phrase finds exactly its words, where "social
 * frikort" would else find the lemmas of "socialt frikort". "" for what holds no letter or digit.
 */
export function toEngineLemma(lemma: string): string {
  const token = toEngineLetters(lemma);
  return token === "" ? "" : token + lemmaEnd;
}

/**
 * A word as it is printed, as a token that no lemma is; most texts are these, so that they are the
 * shorter ones. The few that would end as lemmas do ("Iraq") get a letter more, and so do those that
 * would then be mistaken for them.
 */
export function toEngineForm(word: string): string {
  const token = toEngineLetters(word);
  return /qh*$/u.test(token) ? `${token}h` : token;
}
