/** Minutes in which one sign parts every title from what was said: "1. Sti – Bo hentede tre tilbud." */
import { isStatement } from "../../recognise/said/statement.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";

const fewest = 3;

type Parted = readonly [string, string];

/** "2. Regnskab.  -  Godkendt.": no title holds a stop and a dash, so that most of the headings are enough. */
const stopAndDash = /^(.{1,90}?[\p{L}\d]{2}[?.)])\s+[–—-]\s+(\S.*)$/su;

/**
 * What parts a title from a cell or a text beside it; that which is least likely to stand in a title first. `share` of
 * what stands behind it must be a sentence: a colon may well part two words of a title.
 */
const signs: readonly { readonly sign: RegExp; readonly share: number }[] = [
  { sign: /^([^\t]{2,120}?)\s*\t\s*(\S.*)$/su, share: 0.5 },
  { sign: /^(.{2,90}?)\s[–—-]\s(\S.+)$/su, share: 0.5 },
  { sign: /^(.{2,90}?):\s+(\S.+)$/su, share: 1 },
  { sign: /^(.{2,90}?\p{Ll}{2})\.\s+(["“”»]?\p{Lu}.+)$/su, share: 0.5 },
];

/**
 * The title and what is said of each, in their order; null where no sign stands in all of them, or the one in most.
 * What stands before it is no sentence, and enough of what stands behind it is: else the sign only parts what the
 * titles say.
 */
export function splitAtCommonSign(texts: readonly string[]): readonly (Parted | null)[] | null {
  if (texts.length < fewest) return null;
  const dashed = texts.map((text) => partAt(stopAndDash, text));
  const found = dashed.filter((parts) => parts !== null).length;
  if (found >= fewest && found * 2 > texts.length) return dashed;
  for (const { sign, share } of signs) {
    const parts = texts.map((text) => partAt(sign, text)).filter((one) => one !== null);
    if (parts.length < texts.length) continue;
    const told = parts.filter(([, said]) => isTold(said)).length;
    if (parts.some(([title]) => isStatement(title)) || told < parts.length * share) continue;
    return parts;
  }
  return null;
}

function partAt(sign: RegExp, text: string): Parted | null {
  const [, title, said] = sign.exec(text) ?? [];
  return title === undefined || said === undefined ? null : [title, said];
}

function isTold(said: string): boolean {
  return isStatement(said) || isVerdict(said) || /[\p{Ll}\d)][.!]$/u.test(said);
}
