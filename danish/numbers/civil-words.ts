/** What stands around ten digits that tells whose they are: a person's, or an account's, a case's or a phone's. Pure. */

/** Words that can only be of a civil registration number, in whatever way they are shortened. */
const certain = [
  "cpr",
  String.raw`(?<!\p{L})c[. ]{1,2}p[. ]{1,2}r(?!\p{L})`,
  String.raw`(?<!\p{L})pers(?:on)?[.-]?[^\S\n]?n(?:umm?e?r|r(?!\p{L}))`,
  "civilregistrering",
];

/** Words of persons, in the spellings of machines that have no »ø« as well. */
const likely = [String.raw`(?<!\p{L})f(?:ø|oe|ö|o)dt(?!\p{L})`, String.raw`(?<!\p{L})fødsel`];

export const certainWord = new RegExp(certain.join("|"), "giu");
export const personWord = new RegExp([...certain, ...likely].join("|"), "giu");

const oneCertainWord = new RegExp(certain.join("|"), "iu");

/** Whether a head of a column says that civil registration numbers stand below. */
export const tellsOfCivilNumber = (head: string): boolean => oneCertainWord.test(head);

/** "f. 0101901234", "f.d.": told of what follows at once, and of nothing else. */
export const bornBefore = /(?<!\p{L})f\.[^\S\n]{0,2}(?:d\.[^\S\n]{0,2})?$/iu;

/** Labels by themselves. */
const labels = [
  "(?:bank|giro|løn|drifts|anlægs|finans|budget|arts|kasse)?konto(?:en|streng(?:en)?)?",
  "iban|reg|giro",
  "faktura(?:en|er|erne)?|regning|invoice|rekvisitions?",
  "(?:(?:bygge|elev|person)?sag|sags|esdh-?sags?|journal|j|acadre|dok|dokument|sbsys)",
  "ean|gln",
  "tlf|telefon|mobil|mobiltelefon|tel|phone|fax|sms",
];

/** Labels only with »nr.« behind: by itself each is a word of any sentence. */
const numbered = [
  "byggesags|løbe|kreditor|debitor|(?:indkøbs)?ordre|kreditnota|psp-?element|bilags|matrikel|matr|ejendoms|bfe",
];

const number =
  "(?:nr|nummer|nummeret|numre|numrene|no|id|id'et|lokationsnummer|lokationsnr|element)";

/** What a number's own token may hold before the ten digits: "EMN-2020-", "19/", never a person's word. */
const before = String.raw`(?<token>(?:(?!cpr|per|pnr|f[øo])(?:\d{1,6}|\p{L}{1,4}\d{0,4})[-./_]){0,4})`;

/** "Jens-" is no token of a number, nor is "bo_". */
function isName(token: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(token) || (/\p{Ll}/u.test(token) && !/\d/.test(token));
}

/** What ends with one of these just before a number is the number of something else. */
const otherLabel = new RegExp(
  [
    String.raw`(?:^|[^\p{L}])`,
    `(?:(?:${labels.join("|")})`,
    // Below a word without a colon or "nr." stands another line, not its number. No label is the beginning of a name: "Jens-".
    String.raw`\.?(?:[\s-]*${number}\.?[^\S\n]*(?:er[^\S\n]|:)?\s*|[^\S\n]*[:#=]\s*|(?!\p{L})[^\S\n]*)`,
    String.raw`|(?:${numbered.join("|")})\.?[\s-]*${number}\.?[^\S\n]*(?:er[^\S\n]|:)?\s*)`,
    String.raw`(?:(?:\(?\+45\)?|\d{4})[\s-]*)?${before}$`,
  ].join(""),
  "iu",
);

/** A case number by the KLE system that goes on with the digits. */
const caseBefore = /\d\d\.\d\d(?:\.\d\d)?-\p{Lu}\d\d-(?:\d{1,5}-)?$/u;

/** A label and what may stand between it and its number is never longer. */
const longestLabel = 64;

/** Whether what stands at `from` is the number of something else. */
export function isOthersNumber(text: string, from: number): boolean {
  const left = text.slice(Math.max(0, from - longestLabel), from);
  const token = otherLabel.exec(left)?.groups?.token;
  const isLabelled = token !== undefined && !isName(token);
  return isLabelled || caseBefore.test(left) || left.endsWith("+");
}
