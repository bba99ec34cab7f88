/** Letters as Danish is written, whatever programs have made of them. */
import { parseFragment } from "parse5";
import { mendMojibake } from "./mojibake.ts";

/** `respelt` where letters had been read in a wrong encoding before. */
type Mended = { readonly text: string; readonly respelt: boolean };

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

/** Nothing but these signs asks for mending, and most lines have none of them. */
const odd = /[^\n\t -~æøåÆØÅéÉ§»«–’”…•\u00a0]|&[#a-z]/i;

/**
 * Composed letters ("å", never "a" and a ring), ligatures written out, entities that were escaped twice
 * as the letters that they name, and letters saved in a wrong encoding as they were written.
 */
export function mendText(text: string): Mended {
  if (!odd.test(text)) return { text, respelt: false };
  const named = withoutEntities(
    text
      .replace(stroked, slashed)
      .replaceAll(unbreakable, "-")
      .replaceAll(breakable, "")
      .replace(symbolBullet, "$1•")
      .normalize("NFC")
      .replace(/[\ufb00-\ufb06]/g, spellOut),
  );
  const spelt = mendMojibake(named);
  // Half of a letter outside the basic plane is none, and no engine takes it.
  const whole = spelt.replace(/\p{Surrogate}/gu, "\ufffd").normalize("NFC");
  return { text: whole, respelt: spelt !== named };
}

/** Word's own signs for a hyphen where no line ends, and for one that is printed only where one does. */
const unbreakable = "\u001e";
const breakable = "\u001f";

/** Bullets of the fonts Symbol and Wingdings, which Word writes as letters of no language. */
const symbolBullet = /^(\s*)[\uf0a7\uf0b7\uf0d8\uf0fc]/;

/** Unicode composes no "ø" of a letter and a stroke laid over it. */
const stroked = /([oO])[\u0337\u0338]/g;
const slashed = (_: string, letter: string) => (letter === "o" ? "ø" : "Ø");
const spellOut = (sign: string) => ligatures[sign] ?? sign;

const entity = /&(?:[a-z]{2,8}\d?|#\d{2,5}|#x[0-9a-f]{2,5});/gi;
/** Escaped once too often, or once more. */
const mostTimes = 3;

function withoutEntities(text: string): string {
  let plain = text;
  for (let times = 0; times < mostTimes && plain.includes("&"); times += 1)
    plain = plain.replace(entity, nameLetter);
  return plain;
}

/** By HTML's own table of names; a name that is in none stays as it is. */
function nameLetter(name: string): string {
  const [node] = parseFragment(name).childNodes;
  return node !== undefined && "value" in node ? node.value : name;
}
