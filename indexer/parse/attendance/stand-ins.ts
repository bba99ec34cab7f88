/** What a sentence tells of those who stood in for others (stedfortrædere, suppleanter). */

import type { StandIn } from "../../../contract/meeting.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { parsePeople } from "../recognise/people/person-list.ts";
import { namePattern } from "../recognise/people/person-name.ts";
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
const inHisStead = new RegExp(
  `${namePattern} ${asStandIn} (?:som (?:stedfortræder|suppleant)|i stedet)(?! for)`,
  "gu",
);
const insteadCame = new RegExp(
  `(?:[Ii] stedet|[Ss]om (?:stedfortræder|suppleant)) (?:deltog|mødte) (?:(?:\\d\\. ?)?(?:stedfortræder|suppleant) )?${namePattern}|(?: [-–] |, )(?:stedfortræder|suppleant):? ${namePattern}|(?:^|\\s)[Ii]ndkaldt (?:som )?(?:stedfortræder|suppleant):? ${namePattern}|[Ss]om (?:stedfortræder|suppleant) (?:er|var|blev) indkaldt ${namePattern}`,
  "gu",
);

const party = String.raw`(?: \([^()]{1,12}\))?`;
/** Who was away stands first: "Som stedfortræder for A mødte B", "A var erstattet af B". */
const forWhomFirst = [
  `(?:[Ss]om )?(?:[Ss]tedfortræder|[Ss]uppleant) for ${namePattern}${party}(?: (?:mødte|deltog|deltager|er|var)|:) ${namePattern}`,
  `^For ${namePattern}${party} (?:mødte|deltog|deltager) ${namePattern}`,
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
  /tedfortræder|uppleant|[Ii] stedet|(?:erstattet|afløst) af|(?:deltog|mødte|deltager) for |^For /;

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
  for (const pattern of [inHisStead, insteadCame])
    for (const [, ...named] of matchesIn(without, pattern)) {
      const name = named.find((one) => one !== undefined) ?? "";
      told.standIns.push(standIn(name, sentence, lastGone(told)));
    }
}

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

/** Whom nobody else stands in for, of those last told of as absent or gone. */
function lastGone({ absent, movements, standIns }: Presence): string | null {
  const gone = movements.filter(({ kind }) => kind === "left").map(({ name }) => name);
  const open = [...absent, ...gone].filter((name) => standIns.every((one) => one.for !== name));
  return open.at(-1) ?? null;
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
