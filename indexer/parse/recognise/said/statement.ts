/** Lines that state what was done, or how things are, and so are no titles: "Regnskabet blev godkendt." */
import { isVerdict } from "./verdict.ts";

/** What stands behind these words is told of the title's matter, and no clause of its own. */
const subordinate =
  /,|\s(?:der|som|at|om at|hvis|hvad|hvem|hvor|hvordan|hvornår|når|da|idet|fordi|hvilke[nt]?)(?!\p{L})/u;
const asks =
  /^(?:Hvad|Hvem|Hvor|Hvordan|Hvornår|Hvorfor|Hvilke[nt]?|Skal|Kan|Må|Er|Var|Har|Vil|Bør|Om)(?!\p{L})|\?$/u;
const finite =
  /\s(?:er|var|blev|bliver|har|havde|skal|skulle|vil|ville|kan|kunne|må|bør|går|gik|får|fik|vedtog|besluttede|godkendte|deltog|fandt|tog|gav|gengav|bød|kom|fortalte|oplyste|nævnte|viste|fremlagde|forelagde|aflagde|gennemgik|spurgte|søgte|mødte|foreslog|takkede|indtræder|ønsker|foreslår|mangler|sender|holder|skriver|afventer|undersøger|spørger|svarer|sørger)(?!\p{L})/u;
/** Nobody begins a title so. */
const subject = /^(?:Vi|Der|Man|Jeg) \p{Ll}{2,}/u;
/** "Afsluttede sager", "om de nedsatte udvalg" tell of what kind something is; behind who does it the same ending tells what. */
const did =
  /(?<!(?:^|\s)(?:af|for|i|om|på|til|ved|med|fra|over|under|efter|og|de|den|det|alle|vores|nye))\s\p{Ll}{3,}(?:[^aeiouyæøå]|[aeiouyæøå]r)ede(?!\p{L})/u;
const passive = /\s\p{Ll}{3,}[^aeiouyæøås]es(?!\p{L})/u;
/** "Kontaktpersonen sørger for …": who it is, and what he does. */
const definite = /^\p{Lu}[\p{Ll}-]+(?:en|et|erne|ne)(?: og \p{Ll}+)? \p{Ll}{2,}er(?!\p{L})/u;
/** "Godkendelse af referat" and "Nyt projekt" end in a thing, and not in what was done. */
const done =
  /(?<!(?:^|\s)(?:af|for|i|om|på|til|ved|med|fra|over|under|efter|et|det|nyt|vores|årets))\s(?:\p{Ll}{3,}(?:et|t)|gennemgået|udgår|aflyst)\.?$|\s(?:godkendt|vedtaget|udsat)\s(?:med|uden|under)\s/u;

/** Whether the main clause of a line has a verb that makes it one, whatever stands below it. */
export function isStatement(text: string): boolean {
  if (asks.test(text)) return false;
  const [main = ""] = text.split(subordinate);
  return finite.test(main) || did.test(main) || subject.test(main);
}

const past =
  /\s(?:blev|var|havde|gik|kom|fik|tog|gav|fandt|bød|vedtog|fortalte|oplyste|nævnte|viste|fremlagde|forelagde|aflagde|gennemgik|spurgte|søgte|mødte|foreslog|deltog|holdt)(?!\p{L})/u;

/** Whether the main clause of a line tells what was done, or how things were: "Der kom ikke mange." */
export function tellsPast(text: string): boolean {
  if (asks.test(text)) return false;
  const [main = ""] = text.split(subordinate);
  return past.test(main) || did.test(main);
}

/** Whether a line with nothing below it may be one, among others that are: "Udsættes til næste møde.", "Post gennemgået." */
export function mayBeStatement(text: string): boolean {
  if (asks.test(text)) return false;
  return (
    isStatement(text) ||
    isVerdict(text) ||
    passive.test(` ${text}`) ||
    definite.test(text) ||
    done.test(text)
  );
}
