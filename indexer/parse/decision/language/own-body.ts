/** How a body is named in its own minutes, and how others are. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { letter, upper } from "./letters.ts";
import { printedNumber, readNumber } from "./numbers.ts";
import { partyMajority } from "./party-majority.ts";
import type { Tag } from "./words.ts";

/** Where a word stands: the word before it, and its place in the decision. */
type Standing = { readonly before: string | undefined; readonly at: number };

/** The tag of a word that names a body: `O` this one, `E` another, `G` one in the genitive, `F` its majority; else null. */
export type OwnBody = {
  readonly tag: (printed: string, standing?: Standing) => Tag | null;
  /** Whether it is the municipal council, which others recommend to. */
  readonly isCouncil: boolean;
  /** Whether it only advises: an elderly council, a council for the disabled. */
  readonly advises: boolean;
};

/** What the names of bodies end in: "Udvalget" in the minutes of the Havneudvalg is that. */
const head =
  /(?:udvalg|(?<!om)råd|nævn|bestyrelse|kommission|magistrat|direktion|forsamling|repræsentation|forum)(?=(?:et|n|en)?s?$)/;
/** The municipal council goes by several names. */
const council = /^(?:by|kommunal|borger)(?:råd|bestyrelse|repræsentation)$/;
const advisory = /råd$/;
const councilShort = /^(?:KB|BR)$/;

/**
 * A parish council, a school's board writes "vi" of itself; in a committee's minutes it is a party that does.
 *
 * `body` as the minutes name it; where they do not, every body may be this one. Of the members whom a
 * decision counts ("5 medlemmer anbefaler, 2 …") the most are its majority, of parties the most too.
 */
export function ownBody(body: string | null, decision = ""): OwnBody {
  const names = body === null ? null : namesOf(body);
  const shorts = new Set(names?.flatMap(shortsOf));
  const isCouncil = names?.some((name) => council.test(name)) ?? false;
  const speaksForItself = body !== null && /råd(?:et)?$|bestyrelsen?$/i.test(body);
  const majority = largestGroup(decision);
  const parties = partyMajority(decision);
  const inMajority = (at: number) => parties.some(({ from, to }) => from <= at && at < to);
  return {
    isCouncil,
    advises: !isCouncil && (names?.some((name) => advisory.test(name)) ?? false),
    tag: (printed, standing) => {
      if (standing && inMajority(standing.at)) return "F";
      if (isNamedOtherwise(printed, standing?.before, body)) return "E";
      if (/^vi$/i.test(printed)) return isCouncil || !speaksForItself ? null : "O";
      const members = tagOfMembers(printed, standing?.before, majority);
      if (members === null && shorts.has(printed)) return "O";
      return members ?? tagOfBody(printed, names, isCouncil);
    },
  };
}

/** "Teknisk Udvalg" in the minutes of the Havneudvalg. */
function isNamedOtherwise(printed: string, before: string | undefined, body: string | null) {
  if (before === undefined || body === null || !/^(?:Udvalg|Råd|Nævn)$/.test(printed)) return false;
  return capital.test(before) && !body.toLowerCase().includes(before.toLowerCase());
}

const capital = new RegExp(`^[${upper}]`);

const counted = new RegExp(
  `(?<![${letter}\\d])(${printedNumber}) medlem(?:mer)?\\s*(?:\\([^)]*\\))?\\s+(?:anbefaler|indstiller|tiltræder|godkender|støtter|stemmer|stemte|ønsker|foreslår|afviser|afviste|forkastede|tiltrådte|godkendte|anbefalede|støttede|vedtog)`,
  "g",
);

const majorityOf = new RegExp(`[Ff]lertal(?:let)? på (${printedNumber})(?![${letter}\\d])`, "g");

/** Null where none is counted, or as many on both sides, or only those who voted against. */
function largestGroup(decision: string): number | null {
  if (!decision.includes("medlem")) return null;
  const groups = [...matchesIn(decision, counted), ...matchesIn(decision, majorityOf)];
  const [first, ...others] = groups;
  if (first && others.length === 0 && againstIt.test(decision.slice(first.index))) return null;
  const counts = groups.map((match) => readNumber(match[1] ?? "") ?? 0);
  const most = Math.max(...counts);
  return counts.filter((count) => count === most).length === 1 ? most : null;
}

const againstIt = /^[^.;]*?(?:stemte|stemmer)\s+i?mod(?![a-zæøå])/;

function tagOfMembers(printed: string, before: string | undefined, majority: number | null) {
  if (majority === null || before === undefined || !/^medlem(?:mer)?$/.test(printed)) return null;
  return readNumber(before) === majority ? "F" : "K";
}

function tagOfBody(printed: string, names: readonly string[] | null, isCouncil: boolean) {
  if (printed.length === 2) return councilShort.test(printed) ? (isCouncil ? "O" : "E") : null;
  const word = printed.toLowerCase();
  const name = nameOf(word);
  if (name === null) return null;
  if (word.endsWith("s")) return "G";
  const own = names === null || names.includes(name) || (isCouncil && council.test(name));
  return own ? "O" : "E";
}

/** "MR" and "M-rådet" are the menighedsråd in its own minutes. */
function shortsOf(name: string): string[] {
  const kind = head.exec(name)?.[0] ?? "";
  const first = name.length > kind.length ? name.charAt(0).toUpperCase() : "";
  if (first === "") return [];
  return [
    `${first}${kind.charAt(0).toUpperCase()}`,
    ...["et", "en", "n"].map((end) => `${first}-${kind}${end}`),
  ];
}

/** Without article and genitive: "Havneudvalgets" -> "havneudvalg"; null for what is no body. */
function nameOf(word: string): string | null {
  const match = head.exec(word);
  return match && word.slice(0, match.index + match[0].length);
}

/** "Teknik- og Miljøudvalget" is named so, by its last word, and as "udvalget". */
function namesOf(body: string): string[] {
  const words = body.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const named = words.flatMap((word) => nameOf(word) ?? []);
  const kinds = named.flatMap((name) => head.exec(name)?.[0] ?? []);
  // A committee that is named by its field alone, "Social og Sundhed", is "udvalget" to itself.
  return named.length > 0 ? [...named, ...kinds] : ["udvalg", "råd"];
}
