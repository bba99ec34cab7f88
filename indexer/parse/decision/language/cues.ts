/** Words without which a text decides nothing: most sentences hold none, and need not be taken apart. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { decidingCues, decidingWords } from "./deciding-words.ts";

/** Words that stand at the end of compounds too. */
const ends = [
  "forslag",
  "drøftelse",
  "indstil",
  "høring",
  "tilladelse",
  "bevilling",
  "tilskud",
  "garanti",
  "protokol",
  "udtalelse",
  "standpunkt",
];
/** What is proposed, and what a verdict in the next sentence may be about; formulas without a verb. */
const proposals = [
  "enighed om",
  "drøftelse",
  "foreslo",
  "foreslå",
  "fremsat",
  "begær",
  "orienteret",
  "stille",
  "pege",
  "afventer",
  "beslut",
];
/** Who voted so, and who disagreed. */
const voices = [
  "stem",
  "imod",
  "blank",
  "undlo",
  "undla",
  "afstod",
  "mod",
  "for:",
  "nej",
  "medlem",
  "forbehold",
  "mindretal",
  "dissens",
  "tiltræde",
  "støtte",
  "tilslut",
  "medvirke",
  "bakke",
  "acceptere",
  "gå ind for",
  "godkende",
  "anbefale",
  "uenig",
  "enig",
  "tog afstand",
  "tager afstand",
  "lægger afstand",
  "lagde afstand",
  "tog ikke",
  "tager ikke",
  "tilført",
  "tilføj",
  "indføj",
  "bortset",
  "undtage",
  "på nær",
  "bemærkning",
];

const decides = toPattern([...decidingCues, ...proposals]);
const disagrees = toPattern(voices);
const matters = toPattern([...decidingCues, ...proposals, ...voices]);
/** What may be proposed at the meeting, so that the next verdict is on that. */
const proposes =
  /ndringsforslag|modforslag|forslag om|forslag fra|om afstemning|foreslo|foreslå|stille|fremsat|begær/;
const word = /[a-zæøåé]+/g;

/** Parts of words, and words with their blanks; one at least stands in every sentence that decides in set words. */
const formulaWords = [
  ...["drøftelse", "debat", "diskussion", "snak", "dialog", "orienter", "efterretning", "noteret"],
  ...["indstillet", "foreslået", "anbefalet", "ansøgt", "forelagt", "genoptaget", "genfremlagt"],
  ...["flertal", "opbakning", "tilslut", "stemning", "enig", "indforstået", "stilling", "beslut"],
  ...["deltage", "medvirke", "bidrage", "være med", "indgå", "betingelse", "kan dispenseres"],
  ...["bortfald", "taget af", "overgå", "overgi", "afventer", "ønske", "beder", "tilbage"],
  ...["nåede", "nået", "tid til", "punkter ", "belyses", "undersøges", "afklares", "kvalificeres"],
  ...["pege", "udpeg", "valgt", "valggruppe", "kasserer", "sekretær", "kirkeværge", "suppleant"],
  ...["mener ikke", "synes ikke", "kan gives", "kan meddeles", "ad notam", "vi skal", "det blev "],
  ...[
    "følgende ",
    " får ",
    "efter ",
    "videre med",
    "opgaven",
    "ordren",
    "entreprisen",
    "nyt medlem",
  ],
  ...["siges", "siger vi", "vi siger", "springes", "sprunget", "i orden", "næste", "kommer på"],
  ...["aflys", "bakke", "i udvalg", "stilling", "træffe", "inden ", "før ", "på ny", "grønt lys"],
  ...["mand er ", "mand blev ", "son er ", "son blev ", "igen"],
];
/** The same, where a part of a word says too little. */
const formulaPatterns = [
  /\bsom |\bbad |\bvente|t\. ?e|blev [a-zæøå]|at der (?:er|var) |til (?:2|anden|andet)/,
  /^\W*t\.? ?e\W*$|(?:op|på|igen|behandles|tages|kommer) (?:i|til|efter) /,
  /^\W*(?:o\.?k|godk|ingen |(?:ja|nej)(?: tak)? til )|(?:o\.?k|givet|\b(?:for|i?mod))\W*$/,
  /ikke (?:[a-zæøå]+ ){0,2}[a-zæøå]*behandle|(?:kom|når) ikke|modt(?:og|ager) (?:gen)?valg/,
  /\bmå (?:[a-zæøå]+ ){0,2}(?:afvis|afslå|forkast|opgiv|skrinlæg)/,
  /(?:ikke|ingen) (?:[a-zæøå]+ )?(?:midler|økonomi|penge|råd|hjemmel|grundlag|mulighed|anledning|plads) /,
  /ingen (?:bevilling|støtte|tilskud|dispensation|tilladelse)/,
  /skal (?:[a-zæøå]+ )?(?:tilrettes|omarbejdes|revideres|bearbejdes|rettes)/,
  /(?:mand|person)\s*[:–-]|(?:mand|medlem|person) ?(?:[.,]|og|for|af|i|efter|$)/,
];
const formula = new RegExp(
  [...formulaWords, ...formulaPatterns.map(({ source }) => source)].join("|"),
);

/** Whether a text in lower case may decide in set words. */
export function mayBeFormula(lower: string): boolean {
  return formula.test(lower);
}

/** Whether a text in lower case tells of a decision or of what one is about. */
export function mayDecide(lower: string): boolean {
  return mayBeFormula(lower) || (decides.test(lower) && (proposes.test(lower) || hasVerb(lower)));
}

function toPattern(beginnings: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${[...new Set(beginnings)].join("|")})|${ends.join("|")}`);
}

function hasVerb(lower: string): boolean {
  for (const [one] of matchesIn(lower, word)) if (decidingWords.has(one)) return true;
  return false;
}

/** Whether it may tell of a vote or of who disagreed. */
export function mayDisagree(lower: string): boolean {
  return disagrees.test(lower);
}

/** Whether it may tell of any of these. */
export function mayMatter(lower: string): boolean {
  return matters.test(lower) || mayBeFormula(lower);
}
