/** Where a title ends and what is said begins behind it: at a sign, at a colon, or at a stop. */
import type { ItemStart } from "../item-start.ts";
import { isStockTitle } from "../title-line.ts";

/** A title, a colon, and what stands behind it. */
export const behindAnyColon = /^(.{3,90}?)\s*:\s+([\p{L}\d].+)$/su;

const behindColon = /^(.{3,90}?)\s*:\s+(\p{Lu}.+)$/su;
const nextSentence =
  /^(.{3,90}?)(?<!\s(?:kr|nr|pr|ca|kl|stk|afd|vedr|evt|jf|bl|f|inkl|dvs)|(?<!\d{3})\d)(?:[.?!]{1,2}\s+|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}))(\p{Lu}.+)$/su;
/** A verb that makes a sentence. */
const finite =
  /(?:^|\s)(?:er|var|blev|bliver|har|havde|skal|skulle|kan|vil|måtte|kommer|går|gik|får|fik|holdes|afholdes|sendes|sender|vedtog|besluttede|godkendte|deltog|fandt|tog|gav|bød|kom|meddelte|fortalte|oplyste|nævnte|viste|fremlagde|spurgte|søgte|mødte|foreslog|\p{Ll}{3,}ede)(?!\p{L})/u;

/** "Vi mødes kl. 17." is a sentence, whatever its verb. */
const subjectFirst =
  /^(?:Vi|Der|Det|Man|De|Alle|Formanden|Bestyrelsen|Udvalget|Rådet|\p{Lu}\p{Ll}+rådet) \p{Ll}{2,}/u;

/** "Lone valgt som mødeleder": with its verb left out. */
const elects = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*){0,3} (?:gen)?valgt (?:som|til) /u;

/** The second part is a sentence, and the first is none; `sure` where what stands behind a title is known to be one. */
export function splitSentence(title: string, sure: boolean): readonly [string, string] | null {
  for (const pattern of [behindColon, nextSentence]) {
    const [, before = "", after = ""] = pattern.exec(title) ?? [];
    const isSentence = sure || finite.test(after) || subjectFirst.test(after) || elects.test(after);
    if (before === "" || !isSentence) continue;
    // A question may well have a verb, and is a title all the same.
    if (title.charAt(before.length) === "?") return [`${before}?`, after];
    if (!finite.test(before)) return [before, after];
  }
  return null;
}

/** The signs that part titles from verdicts in these minutes. */
export function signsIn(
  starts: readonly ItemStart[],
  decided: readonly ItemStart[],
): ReadonlySet<string> {
  const dashed = starts.filter(({ title }) => behindDash.test(title ?? "")).length;
  const signs = starts.flatMap(({ title }, i) => {
    const before = decided[i]?.title ?? "";
    return title !== null && title !== before
      ? (title.slice(before.length).trimStart()[0] ?? [])
      : [];
  });
  return new Set(dashed >= fewestDashed ? [...signs, "-"] : signs);
}

/** "Økonomi - intet nyt", "Referat - ok": several such, for titles hold dashes, too. */
const behindDash =
  /\s[-–]\s+(?:ok|intet|ingen|godkendt|udsat|udskudt|vedtaget)(?: (?:nyt|bemærkninger|kommentarer|info))?\.?$/iu;
const fewestDashed = 2;

const behindFirstDash = /^(.{3,90}?)\s[-–]\s+(\S.+)$/su;
const behindFirstComma = /^(.{3,90}?),\s+(\S.+)$/su;

/**
 * Where a verdict stands behind such a sign, so does what another item that is one line says: behind a comma
 * only a sentence, or who got the office that the title names; other commas part what a title lists.
 */
export function splitAtSign(
  whole: string,
  signs: ReadonlySet<string>,
): readonly [string, string] | null {
  const [, named = "", said = ""] = (signs.has(":") && behindAnyColon.exec(whole)) || [];
  if (named !== "") return [named, said];
  const [, title = "", told = ""] = (signs.has("-") && behindFirstDash.exec(whole)) || [];
  if (title !== "") return [title, told];
  const [, before = "", after = ""] = (signs.has(",") && behindFirstComma.exec(whole)) || [];
  const isSaid = finite.test(after) || namesAgain(before, after);
  return before !== "" && isStockTitle(before) && !finite.test(before) && isSaid
    ? [before, after]
    : null;
}

/** "Valg af referent, Mette er …", "Valg af dirigent, Bo dirigent" */
function namesAgain(before: string, after: string): boolean {
  const words = before.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => after.toLowerCase().includes(word));
}
