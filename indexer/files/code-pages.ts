/** The eight-bit encodings that Danish texts were written in, as the letters of their upper half. */

/** `label` as in a Danish sentence; `upper` the letters of the bytes from 128, in order. */
export type CodePage = { readonly label: string; readonly upper: string };

/** Node 20's own decoder of this name reads Latin-1, which has no dashes, quotation marks and euros. */
const western =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
const upperHalf = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);

/** IBM's page for western Europe; 865, the Nordic one, has the same Danish letters in the same places. */
const ibm850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

/** IBM's first page, which consoles in English still have: no ø. */
const ibmAmerican =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

export const windows1252: CodePage = { label: "Windows-1252", upper: western };
/** Bytes taken for letters as they are; what stands below A0 shows as nothing at all. */
export const latin1: CodePage = {
  label: "ISO-8859-1",
  upper: String.fromCharCode(...Array.from({ length: 128 }, (_, i) => i + 128)),
};
/** Latin-1 with the euro, and seven letters more where it has signs that Danish hardly uses. */
export const latin9: CodePage = {
  label: "ISO-8859-15",
  upper: withLetters(latin1.upper, "¤¦¨´¸¼½¾", "€ŠšŽžŒœŸ"),
};
/** Pages that no Danish text was written in, but that programs set up for other countries read it as. The Baltic one has no letter for A1 and A5: the latter is the end of "å". */
export const foreignPages: readonly CodePage[] = [
  "ISO-8859-2",
  "Windows-1250",
  "Windows-1251",
  "Windows-1253",
  "ISO-8859-4",
  "Windows-1257",
].map((label) => ({
  label,
  upper: new TextDecoder(label).decode(upperHalf).replace("\ufffd", "\uf8fc"),
}));
export const macRoman: CodePage = {
  label: "Mac Roman",
  upper: new TextDecoder("macintosh").decode(upperHalf),
};
export const ibm: CodePage = { label: "kodetabel 850 eller 865", upper: ibm850 };
export const ibm437: CodePage = { label: "kodetabel 437", upper: ibmAmerican };
export const ibm865: CodePage = {
  label: "kodetabel 865",
  upper: withLetters(ibmAmerican, "¢¥»", "øØ¤"),
};

/** A page with other letters in the places of these, in the same order. */
function withLetters(upper: string, these: string, others: string): string {
  return Array.from(upper, (sign) => others[these.indexOf(sign)] ?? sign).join("");
}

const codePages: readonly CodePage[] = [windows1252, macRoman, ibm];

const declared: readonly (readonly [RegExp, CodePage])[] = [
  [/^(?:windows-125[24]|cp1252|iso-?8859-(?:1|15)|latin-?[19]|us-ascii|ansi)$/, windows1252],
  [/^(?:x-)?mac(?:intosh|-?roman)?$/, macRoman],
  [/^(?:ibm|cp|dos-?)0?(?:850|865|858)$/, ibm],
];

/** The page that a document says it is written in; undefined for names that none of these has. */
export function codePageNamed(name: string): CodePage | undefined {
  return declared.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
}

export function decodeWith({ upper }: CodePage, bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += portion) {
    const codes = Array.from(bytes.subarray(at, at + portion), (byte) =>
      byte < 128 ? byte : upper.charCodeAt(byte - 128),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

/** As many arguments as a call takes anywhere. */
const portion = 8_192;

/**
 * The page in which the bytes from 128 are Danish letters where letters stand. Where several may be, it is
 * the one that the document says it is in (`named`), else Windows-1252, which is what most are.
 */
export function guessCodePage(bytes: Uint8Array, named?: CodePage): CodePage {
  const scores = codePages.map((page) => scoreOf(page, bytes));
  const best = Math.max(...scores);
  if (named && isLikely(named, scoreOf(named, bytes), best)) return named;
  return scores[0] === best ? windows1252 : (codePages[scores.indexOf(best)] ?? windows1252);
}

/** Nobody names a rare page by habit: it is wrong only where it makes words strange. */
function isLikely(named: CodePage, score: number, best: number): boolean {
  return score === best || (named !== windows1252 && score >= 0);
}

const danish = /[æøåÆØÅ]/;
const known = /[éèêüöäÉÜÖÄ]/;

/** A Danish letter speaks for a page, a sign or a strange letter inside a word against it. */
function scoreOf({ upper }: CodePage, bytes: Uint8Array): number {
  let score = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 128) continue;
    const letter = upper.charAt(byte - 128);
    if (danish.test(letter)) score += 2;
    else if (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1])) score += known.test(letter) ? 1 : -1;
  }
  return score;
}

function isLetter(byte = 0): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122;
}
