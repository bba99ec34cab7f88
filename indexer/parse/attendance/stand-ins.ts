/** What a sentence tells of those who stood in for others (stedfortrædere, suppleanter). */

import type { StandIn } from "../../../contract/meeting.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { parsePeople } from "../recognise/people/person-list.ts";
import { namePattern } from "../recognise/people/person-name.ts";
import { openPlaces, pairedStandIns } from "./stand-in-pairs.ts";
import type { Presence } from "./told.ts";

const asStandIn = `(?:(?:er|var|blev) )?(?:deltog|mødte|deltager|mødt|indkaldt|tiltrådte)(?: i mødet| på mødet)?`;
const standInFor = new RegExp(
  String.raw`${namePattern},?\s+(?:${asStandIn} )?\(?(?:som )?(?:(?:\d\. )?(?:[Ss]tedfortræder|[Ss]uppleant)|i stedet) for ${namePattern}`,
  "gu",
);
/** "Dan Eg deltog for Anna Ager"; for an organisation he came for nobody. */
const cameFor = new RegExp(`${namePattern} (?:deltog|mødte|deltager) for ${namePattern}`, "gu");
/** "Suppleant Dan Eg deltog for Anna Ager" */
const titledFor = new RegExp(
  `^(?:\\d\\. ?)?(?:[Ss]tedfortræder|[Ss]uppleant) ${namePattern} (?:deltog|mødte|deltager) for ${namePattern}`,
  "gu",
);
/** Several may have come: "Gert Ib (V) og Ib Fog (C)". */
const people = `((?:${namePattern}(?:, | og | samt ))*${namePattern})`;
const instead =
  "(?:[Ii] stedet(?: for (?:ham|hende|dem))?(?! for)|[Ii] (?:hans|hendes|deres) sted|[Ff]or (?:ham|hende|dem))";
const asOne = "[Ss]om (?:stedfortrædere?|suppleant(?:er)?)";
const title = String.raw`(?:(?:\d\. ?)?(?:[Ss]tedfortræder(?:e|en|ne)?|[Ss]uppleant(?:en|er|erne)?))`;
/** Who came, and not for whom, behind which or before which it is told that he came for another. */
const cameInstead = [
  `${people} ${asStandIn} (?:${asOne}(?! for)|${instead})`,
  `(?:${instead}|${asOne}) (?:deltog|mødte|kom|blev indkaldt|(?:er|var) indkaldt) (?:${title} )?${people}`,
  `(?:^|\\s)[Ii]ndkaldt (?:som )?(?:stedfortrædere?|suppleant(?:er)?):? ${people}`,
  `${asOne} (?:er|var|blev) indkaldt ${people}`,
  `^${title} ${people} (?:deltog|mødte|deltager|tiltrådte|(?:er|var|blev) (?:indkaldt|til ?stede))(?! (?:ikke|for)(?!\\p{L}))`,
].map((pattern) => new RegExp(pattern, "gu"));
/** "1. suppleant Dan Eg var indkaldt, men mødte ikke." */
const cameNot =
  /^(?: \([^)]*\))?,? (?:(?:men|som|der) [^.]*(?:ikke|ej|udeblev|forhindret|forfald|afbud)|ikke)(?!\p{L})/u;
/** Right behind the name of whom he stands in for: "Bo Bæk - stedfortræder: Dan Eg". */
const noted = new RegExp(`(?: [-–] |, )(?:stedfortræder|suppleant):? ${namePattern}`, "gu");

const party = String.raw`(?: \([^()]{1,12}\))?`;
/** Who was away stands first: "Som stedfortræder for A mødte B", "A var erstattet af B". */
const forWhomFirst = [
  `(?:[Ss]om )?(?:[Ss]tedfortræder|[Ss]uppleant) for ${namePattern}${party}(?: (?:mødte|deltog|deltager|er|var)|:) ${namePattern}`,
  `(?:^|\\()[Ff]or ${namePattern}${party} (?:mødte|deltog|deltager) ${namePattern}`,
  `[Ii] stedet for ${namePattern}${party} (?:deltog|mødte|kom|deltager) ${namePattern}`,
  `${namePattern}${party} (?:er|var|blev) (?:erstattet|afløst) af ${namePattern}`,
].map((pattern) => new RegExp(pattern, "gu"));
/** "Suppleant: B for A" */
const listedFor = new RegExp(
  `^(?:[Ss]tedfortræder|[Ss]uppleant): ${namePattern}${party} for ${namePattern}`,
  "gu",
);

/** The plain signs without which a sentence tells of nobody who stood in: looking for names is dear. */
const mayTell =
  /tedfortræder|uppleant|[Ii] stedet|(?:hans|hendes|deres) sted|(?:erstattet|afløst) af|(?:deltog|mødte|deltager) for |^For |\(for |[Ff]or (?:ham|hende|dem) /;

/** Who stood in, and for whom, into `told`; whom they stood in for was absent. */
export function readStandIns(sentence: string, told: Changing<Presence>): void {
  if (!mayTell.test(sentence)) return;
  const before = told.standIns.length;
  for (const pattern of [standInFor, titledFor, listedFor])
    for (const [, name = "", whom = ""] of matchesIn(sentence, pattern))
      takeStandIn(name, whom, sentence, told);
  if (told.standIns.length === before)
    for (const [, name = "", whom = ""] of matchesIn(sentence, cameFor))
      if (parsePeople(whom).length > 0) takeStandIn(name, whom, sentence, told);
  for (const pattern of forWhomFirst)
    for (const [, whom = "", name = ""] of matchesIn(sentence, pattern))
      takeStandIn(name, whom, sentence, told);
  const without = sentence.replaceAll(standInFor, "");
  for (const [, name = ""] of matchesIn(without, noted))
    told.standIns.push(standIn(name, sentence, openPlaces(told, sentence).at(-1)?.name ?? null));
  for (const pattern of cameInstead)
    for (const { 0: printed, 1: list = "", index } of matchesIn(without, pattern)) {
      if (cameNot.test(without.slice(index + printed.length))) continue;
      const came = parsePeople(list).filter(({ name }) =>
        told.standIns.slice(before).every((one) => one.name !== name),
      );
      told.standIns.push(...pairedStandIns(came, openPlaces(told, sentence)));
    }
}

const said = `(?:(?:stedfortræder|suppleant)(?::| er| var)?|(?:${instead}|erstattet|afløst)(?: deltog| mødte| kom| af)?:?)`;
const inBrackets = new RegExp(
  `${namePattern}(?: \\(${said} ${namePattern}\\)|(?: [-–] |, )${said} ${namePattern})`,
  "gu",
);
const forInBrackets = new RegExp(
  ` \\([Ff]or ${namePattern} (?:deltog|mødte|kom) ${namePattern}\\)`,
  "gu",
);

/**
 * "Bo Bæk (V) (stedfortræder: Dan Eg (V)), Ib Fog - stedfortræder Ann Ask": a list of those away without those who stood
 * in for them, who are taken into `told`. In a list of members it would tell who may stand in.
 */
export function withoutStandIns(list: string, told: Changing<Presence>): string {
  if (!mayTell.test(list)) return list;
  for (const [, whom = "", bracketed, name = bracketed ?? ""] of matchesIn(list, inBrackets))
    takeStandIn(name, whom, list, told);
  for (const [, whom = "", name = ""] of matchesIn(list, forInBrackets))
    takeStandIn(name, whom, list, told);
  // Where a bracket alone parts him from the next, a comma does.
  return list
    .replace(beforeName, (printed) => `${withoutNote(printed)},`)
    .replace(inBrackets, withoutNote)
    .replace(forInBrackets, "");
}

const beforeName = new RegExp(String.raw`${inBrackets.source}(?=\s+\p{Lu})`, "gu");
const withoutNote = (printed: string) => printed.slice(0, printed.search(noteOpens));
const noteOpens = new RegExp(`(?: \\(| [-–] |, )${said} `, "u");

function takeStandIn(
  name: string,
  printed: string,
  sentence: string,
  told: Changing<Presence>,
): void {
  const whom = printed.replace(/\.$/, "");
  told.standIns.push(standIn(name, sentence, whom));
  if (!told.absent.includes(whom)) told.absent.push(whom);
}

/** With the party that stands behind the name, without the role before it. */
function standIn(printed: string, text: string, whom: string | null): StandIn {
  const behind = text.slice(text.indexOf(printed) + printed.length);
  const [letter = ""] = /^,? \([^)]*\)/.exec(behind) ?? [];
  const [person] = parsePeople(printed + letter.replace(",", ""));
  return {
    name: person?.name ?? printed.replace(/\.$/, ""),
    party: person?.party ?? null,
    for: whom,
  };
}
