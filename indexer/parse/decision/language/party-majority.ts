/** Where only parties are told to be for or against, the more of them are who decides. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { letter } from "./letters.ts";
import { countParties, partyList } from "./parties.ts";

/** Places in the decision's text. */
type Place = { readonly from: number; readonly to: number };

const can = "(?:(?:kan|kunne|vil|ville)\\s+)?";
const agrees = `${can}(?:anbefaler?|anbefalede|indstille[rd]?e?|tiltræder?|tiltrådte|godkender?|godkendte|støtte[rd]?e?|vedtager|vedtog|stemmer for|stemte for|er for|var for)(?![${letter}])(?!\\s+ikke)`;
const disagrees = `(?:(?:stemmer|stemte|er|var)\\s+i?mod|(?:kan|kunne|vil|ville|ønsker|ønskede)\\s+ikke|(?:anbefaler|støtter|godkender|tiltræder|anbefalede|støttede|godkendte|tiltrådte)\\s+ikke|(?:tager|tog)\\s+(?:[${letter}]+\\s+)?(?:forbehold|afstand)|undlader|undlod|afviser|afviste|besluttede\\s+(?:ikke\\s+at|at\\s+(?:afslå|afvise|forkaste)))(?![${letter}])`;
const adopted =
  "(?:[Aa]nbefal|[Ii]ndstill|[Tt]iltræd|[Tt]iltråd|[Gg]odkend|[Vv]edtag|[Ss]tøtt)(?:et|es|t)\\s+af\\s+";
const against = "[Ii]?[Mm]od(?:\\s+(?:stemte|stemmer))?(?:\\s+stemmerne\\s+fra)?\\s*:?\\s+";

/** "A, B og V (17)" */
const counted = "(?:\\s*\\(\\d{1,2}\\))?";

const forIt = [
  new RegExp(`(${partyList})${counted}\\s+${agrees}`, "dg"),
  new RegExp(`${adopted}(${partyList})`, "dg"),
];
const againstIt = [
  new RegExp(`(${partyList})${counted}\\s+${disagrees}`, "dg"),
  new RegExp(`(?<![${letter}])${against}(${partyList})`, "dg"),
  new RegExp(`(${partyList})\\s+i?mod(?=\\s*(?:[.,;]|$))`, "dg"),
];
const cue = /anbefal|indstil|tilt?r|godkend|støtt|vedt|for/i;

/**
 * The places of the lists of the larger side, which is told of first; none where a side is missing: how many
 * members each party has is not known, and where the two signs do not agree nothing is settled, nor by a lead
 * of one party among a few.
 */
export function partyMajority(decision: string): readonly Place[] {
  if (!cue.test(decision)) return [];
  const no = placesOf(decision, againstIt);
  if (no.length === 0) return [];
  const yes = placesOf(decision, forIt);
  const [first, second] = firstOf(yes) < firstOf(no) ? [yes, no] : [no, yes];
  const [more, fewer] = [parties(decision, first), parties(decision, second)];
  return yes.length > 0 && more >= fewest && more > fewer ? first : [];
}

/** Two parties against one may be the fewer members. */
const fewest = 3;

function firstOf(places: readonly Place[]): number {
  return Math.min(...places.map(({ from }) => from));
}

function placesOf(decision: string, patterns: readonly RegExp[]): Place[] {
  return patterns.flatMap((pattern) =>
    matchesIn(decision, pattern).flatMap(({ indices }) => {
      const place = indices?.[1];
      return place ? [{ from: place[0], to: place[1] }] : [];
    }),
  );
}

function parties(decision: string, places: readonly Place[]): number {
  const lists = places.map(({ from, to }) => decision.slice(from, to));
  return lists.reduce((sum, list) => sum + countParties(list), 0);
}
