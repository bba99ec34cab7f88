/** Words without which a text decides nothing: most sentences hold none, and need not be taken apart. */
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
  "enige",
  "tog afstand",
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
const proposes = /ndringsforslag|modforslag|forslag om|foreslo|foreslå|stille|fremsat|begær/;
const word = /[a-zæøåé]+/g;

/** One of these stands in every sentence that decides in set words (verdict/formula-table.ts). */
const formula =
  /drøftelse|indstillet|foreslået|anbefalet|indstillingen|flertal|opbakning|tilslutning|stemning|efterretning|orienter|bortfald|ønske|pege|afventer|enig|^\W*o\.?k|ikke (?:[a-zæøå]+ ){0,2}[a-zæøå]*behandle|valggruppe|\bmå (?:[a-zæøå]+ ){0,2}(?:afvis|afslå|forkast|opgiv|skrinlæg)|(?:ikke|ingen) (?:[a-zæøå]+ )?(?:midler|økonomi|penge|råd|hjemmel|grundlag|mulighed|anledning|plads) |\b(?:for|i?mod)\W*$|taget af|overgår|mand\s*[:–-]|person\s*[:–-]|ingen (?:bevilling|støtte|tilskud|dispensation|tilladelse)|skal (?:[a-zæøå]+ )?(?:tilrettes|omarbejdes|revideres|bearbejdes|rettes)|blev (?:[a-zæøå]+ )?nye? |^\W*(?:ja|nej)(?: tak)? til |kasserer|sekretær|kirkeværge|suppleant|deltage|medvirke|bidrage|være med|indgå|indforstået|følgende |at der (?:er|var) |punkter |stilling|belyses|undersøges|afklares|kvalificeres|beder|\bbad |kan dispenseres|kan gives|kan meddeles|betingelse|nåede|modt(?:og|ager) (?:gen)?valg|nået|vi skal|beslut|debat|diskussion|^\W*godk|noteret|t\. ?e|ad notam|givet\W*$|overg[åi]|(?:kom|når) ikke|(?:mand|medlem|person) ?(?:[.,]|og|for|af|i|efter|$)|\bvente|forelagt|udpeg|valgt|^\W*ingen |mener ikke|synes ikke|snak|dialog|tilslut|det blev |ej nået| får |genoptaget|genfremlagt|genforelagt|forelagt|tilbage|ansøgt|blev [a-zæøå]|til (?:2|anden|andet)|\bsom |efter |vender tilbage|tid til|o\.?k\W*$/;

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
  for (const [one] of lower.matchAll(word)) if (decidingWords.has(one)) return true;
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
