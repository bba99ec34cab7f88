/** Danish text as part of an address or an id. */
import { toAscii } from "../../contract/plain/text/ascii-letters.ts";

/** "Børne- og Ungeudvalget" -> "boerne-og-ungeudvalget"; "" where no letter or digit is left. */
export function toSlug(text: string): string {
  return toAscii(text, "written")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
