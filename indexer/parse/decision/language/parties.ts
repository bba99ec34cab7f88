/** Lists of parties as decisions print them: "A, B og F", "Gruppe A og Liste N", "Venstre og SF". */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { letter, upper } from "./letters.ts";

/** Some say them with an article, "De Radikale", and write them small then. */
const withArticle = [
  ...["Socialdemokratiet", "Socialdemokraterne", "Radikale Venstre", "Radikale"],
  ...["Konservative Folkeparti", "Konservative"],
];
const withoutArticle = [
  ...["Socialistisk Folkeparti", "Dansk Folkeparti", "Nye Borgerlige", "Liberal Alliance"],
  ...["Kristendemokraterne", "Danmarksdemokraterne", "Venstre", "Enhedslisten", "Alternativet"],
  "Moderaterne",
];

/** For patterns in small letters: a party by its name. */
export const partyName = `(?:(?:det |de )?(?:${small(withArticle)})|${small(withoutArticle)})`;

/** The same where the name is one word. */
export const partyWord = small(
  [...withArticle, ...withoutArticle].filter((name) => !name.includes(" ")),
);

function small(names: readonly string[]): string {
  return names.join("|").toLowerCase();
}

const eitherCase = withArticle.map(
  (name) => `[${name.charAt(0)}${name.charAt(0).toLowerCase()}]${name.slice(1)}`,
);
const named = `(?:[Dd]et |[Dd]e )?(?:${eitherCase.join("|")})|${withoutArticle.join("|")}`;
const short = `(?:SF|DF|EL|RV|KF|LA|DD|NB|KD|ALT|[${upper}])`;
const one = `(?:(?:[Gg]ruppe|[Ll]iste|[Pp]arti) )?(?:(?:${named}|${short}(?:-gruppen)?|[${upper}][${letter}]+(?:listen|partiet))(?![${letter}]))`;
const glue = "\\s*(?:,\\s*og|,|\\+|/|og|samt)\\s*";
const lead =
  "(?:(?:[Gg]rupperne|[Ll]isterne|[Pp]artierne|[Mm]edlemmerne fra|[Mm]edlemmer fra)\\s+)?";

/** For patterns: one party or several, and nothing else. */
export const partyList = `(?<![${letter}\\d])${lead}${one}(?:${glue}${one})*`;

const countBehind = new RegExp(
  `(?<![${letter}\\d])(${one}): (\\d{1,2})(?=\\s*(?:[,;.]|$)|\\s+(?:og|samt|stem))`,
  "g",
);

/** "Venstre 5, A 3 stemte": a number behind each of them. */
const countedList = new RegExp(
  `(?<![${letter}\\d])${one} \\d{1,2}(?:(?:,\\s*og|,|\\+|\\s+og|\\s+samt)\\s*${one} \\d{1,2})*(?=\\s*(?:[.;]|$)|,?\\s+(?:i alt|stem|undlod|undlader))`,
  "g",
);
const countOfOne = new RegExp(`(${one}) (\\d{1,2})`, "g");

/** "Venstre: 5, A: 3" and "Venstre 5, A 3" as "Venstre(5), A(3)": a colon begins what somebody says. */
export function withCountsInBrackets(text: string): string {
  return text
    .replace(countBehind, "$1($2)")
    .replace(countedList, (list) => list.replace(countOfOne, "$1($2)"));
}

const splitting = new RegExp(glue, "g");

/** How many parties a list names. */
export function countParties(list: string): number {
  return list.split(splitting).filter((name) => name.trim() !== "").length;
}

const lists = new RegExp(partyList, "g");
const several = new RegExp(`,\\s*(?:og\\s+)?(?:[${upper}]|[Dd]et? )`);
/** "…, bestående af Lise Bro (A), Per Dal (V) og Mona Ek (C), tiltrådte …" */
const members =
  /,?\s*bestående af (?:[^.;:]|(?<=\b\p{Lu})\.)*?(?=\s+(?:anbefal|indstil|tiltr|godkend|støtt|vedt|stemm|stemt|afvis|ønsk|kan|kunne|beslutt))/gu;

/** The places in a text where several parties or members stand with commas between them. */
export function partyListsIn(
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  if (!several.test(text)) return [];
  const named = [...matchesIn(text, lists), ...matchesIn(text, members)];
  return named.map(({ index, 0: list }) => ({ from: index - 1, to: index + list.length }));
}
