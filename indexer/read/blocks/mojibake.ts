/** Text in UTF-8 that some program has read in another encoding and saved again: "SÃ¸ren", "S√∏ren". */
import {
  type CodePage,
  foreignPages,
  ibm,
  ibm437,
  ibm865,
  latin1,
  latin9,
  macRoman,
  windows1252,
} from "../../files/code-pages.ts";

/** `means` is what such letters may have been: boxes and sums look like some of them. */
type Wrong = { readonly page: CodePage; readonly means: RegExp; readonly pattern: RegExp };

const anything = /^[\u00a0-\u00ff\u02c6\u02dc\u2010-\u203a\u20ac]$/;
const letters = /^[æøåÆØÅéèüöäÉÜÖÄ§»«–—’‘“”…•]$/;

/** Latin-9 goes first: its "Ãž" is an "ø", and in Windows-1252 a letter of Icelandic alone. */
const wrongs: readonly Wrong[] = [
  { page: latin9, means: letters, pattern: patternFor(latin9) },
  { page: windows1252, means: anything, pattern: patternFor(windows1252) },
  { page: latin1, means: anything, pattern: patternFor(latin1) },
  { page: macRoman, means: letters, pattern: patternFor(macRoman) },
  { page: ibm, means: letters, pattern: patternFor(ibm) },
  { page: ibm437, means: letters, pattern: patternFor(ibm437) },
  { page: ibm865, means: letters, pattern: patternFor(ibm865) },
];

const foreign: readonly Wrong[] = foreignPages.map((page) => ({
  page,
  means: letters,
  pattern: patternFor(page),
}));
/** Without one of the letters that begin such signs none of these pages need be tried. */
const mayBeForeign = new RegExp(
  `[${foreignPages.flatMap(({ upper }) => [0xc2, 0xc3, 0xcb, 0xe2].map((byte) => upper.charAt(byte - 128))).join("")}]`,
);

const strict = new TextDecoder("utf-8", { fatal: true });
/** A text that was spoilt twice is mended twice; more is not seen. */
const mostTimes = 3;

/** The text as it was written; the same text where nothing is wrong with it. */
export function mendMojibake(text: string): string {
  let mended = text;
  for (let times = 0; times < mostTimes; times += 1) {
    const pages = mayBeForeign.test(mended) ? [...wrongs, ...foreign] : wrongs;
    const better = pages.reduce(mendOnce, mended);
    if (better === mended) return mended;
    mended = better;
  }
  return mended;
}

/** UTF-8's two bytes from C2, C3 or (for accents alone) CB, and its three from E2, as this page shows them. */
function patternFor({ upper }: CodePage): RegExp {
  const shown = (from: number, to = from) =>
    `[${upper.slice(from - 128, to - 127).replace(/[\\\]^-]/g, "\\$&")}]`;
  const next = shown(0x80, 0xbf);
  return new RegExp(
    `(?:${shown(0xc2, 0xc3)}|${shown(0xcb)})${next}|${shown(0xe2)}${next}${next}`,
    "g",
  );
}

function mendOnce(text: string, { page, means, pattern }: Wrong): string {
  return text.replace(pattern, (shown) => {
    const letter = fromBytes(Uint8Array.from(shown, (sign) => page.upper.indexOf(sign) + 128));
    return letter !== null && means.test(letter) ? letter : shown;
  });
}

function fromBytes(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}
