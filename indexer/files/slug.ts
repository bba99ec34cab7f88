/** Danish text as part of an address or an id. */

const danishLetters: Record<string, string> = { æ: "ae", ø: "oe", å: "aa" };

/** "Børne- og Ungeudvalget" -> "boerne-og-ungeudvalget"; "" where no letter or digit is left. */
export function toSlug(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danishLetters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
