/** What a person's name looks like. */

const particles =
  "von, van, de, den, der, af, el, al, bin, la, le, du, von der, della, zu, ten, ter".split(", ");
const particle: ReadonlySet<string> = new Set(particles);

/** Given names cut short, without their full stop: "Jens Chr. Bach"; none is a name itself. */
const shortened =
  "Aa, Alb, Alfr, Aug, Bernh, Chr, Edv, Fr, Frd, Gust, Herm, Joh, Jørg, Kr, Krist, Ludv, Magn, Mich, Nic, Rasm, Rich, Sv, Th, Thorv, Vald, Vilh, Wilh".split(
    ", ",
  );
export const abbreviations: ReadonlySet<string> = new Set(
  shortened.map((one) => one.toLowerCase()),
);

/** What ends with a full stop and goes on, as the source of a pattern: "C. Bro", "Jens Chr. Bach". */
export const shortName = String.raw`(?<!\p{L})(?:\p{Lu}|${shortened.join("|")})\.`;

const mostWords = 7;

/** At least two words with capitals; particles may stand among them. */
export function isName(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > mostWords || (words.at(-1) ?? "").length < 2) return false;
  return words.every((word, i) => isNameWord(word) || (i > 0 && particle.has(word)));
}

const verdictWord =
  "(?:Godkendt|Tiltrådt|Vedtaget|Udsat|Udgår|Drøftet|Taget|Anbefales|Ingen|Intet)";
/** "Bo Bæk. Godkendt" is no name. */
const verdict = new RegExp(`^${verdictWord}$`, "u");

function isNameWord(word: string): boolean {
  return (
    /^\p{Lu}(?:[\p{L}'’´.-]*)$/u.test(word) &&
    !verdict.test(word) &&
    !/^(?:Den|Det|Der|Kl|Udvalget|Rådet|Byrådet|Sag|Sagsoversigt|Punkt|Side|Mødedato|Ad|Gruppe|Liste)$/.test(
      word,
    )
  );
}

const word = String.raw`(?!${verdictWord}(?!\p{L}))\p{Lu}[\p{L}'’´.-]*`;

/** A name within a sentence, with its party, as the source of a pattern; one group, the name. */
export const namePattern = String.raw`(${word}(?: (?:(?:${particles.join("|")}) )*${word}){1,5})(?:,? \([^)]{1,20}\))?`;
