/** What one sentence tells of who was there: who was absent, who stood in for whom, who came or left when. */

import type { Movement } from "../../../contract/meeting.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { findTimes } from "../recognise/clock-time.ts";
import {
  isPeopleOnly,
  type ListedPerson,
  parsePeople,
  saysNobody,
} from "../recognise/people/person-list.ts";
import { namePattern, shortName } from "../recognise/people/person-name.ts";
import { itemRanges, itemsPattern } from "./item-ranges.ts";
import { readStandIns, withoutStandIns } from "./stand-ins.ts";
import { noPresence, type Presence } from "./told.ts";

const absentVerb =
  /^(.{3,220}?),?\s+(?:(?:er|var) (?:fraværende|(?:ikke|ej) til ?stede|forhindret i at deltage|ikke mødt|inhabil)|(?:erklærede sig|blev erklæret) inhabil|deltog ikke (?:i|under|på|ved)|deltog ikke[.]?$|(?:havde|har) (?:meldt )?(?:afbud|forfald)|udeblev|mødte ikke)/;

/** "Alle medlemmer var til stede undtagen Anna Ager, som havde meldt afbud." */
const allBut =
  /^(?:alle|medlemmerne)(?: \p{Ll}+){1,6},? (?:undtagen|bortset fra|på nær|med undtagelse af) (.+?)(?:,? (?:som|der) .*)?\.?$/iu;
/** "Afbud fra Anna Ager og Bo Bæk.", "Der var meldt afbud fra …": what it is told with, and of whom. */
export const sentOff = /^((?:der (?:er|var) )?(?:meldt |modtaget )?afbud fra) (.+?)\.?$/isu;

/** "under punkterne 12-15", "under pkt. 4", "sag 129-138": absent there, not here. */
const underItems = new RegExp(
  `(?:under|i|ved|behandling(?:en)? af|,) (?:dagsordenens )?(?:${itemsPattern})`,
  "iu",
);

/** "kl. 17.20", "punkt 3": what a movement is told by, soon after its verb. */
const when =
  "([^.]{0,80}?(?:kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?|(?:punkt|pkt\\.?) ?\\d*(?:,? kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?)?))";
const came =
  "ankom|kom til mødet|(?:(?:var|er|blev) forsinket(?: [^.]{0,40}?)? og |)(?:deltog|deltager|mødte|kom)(?: derfor)? først(?: (?:på|i|til) mødet)?(?= fra| kl| under)|(?:kom|mødte)(?= kl| under | efter )|indfandt sig|(?:vendte|kom)(?: igen)? tilbage(?: til mødet)?|tiltrådte mødet|indtrådte i mødet|(?:deltog|deltager|(?:var|er) (?:til ?stede|mødt)) fra|(?:var|er) fraværende (?:til|indtil)";
const went =
  "forlod mødet|forlader mødet|måtte forlade mødet|(?:forlod|gik)(?= kl| under | efter | før )|tog hjem|(?:deltog|deltager|(?:var|er) (?:til ?stede|mødt)) (?:kun )?(?:til|indtil)|(?:var|er) fraværende fra";
const verbs: readonly (readonly [Movement["kind"], string])[] = [
  ["arrived", came],
  ["left", went],
];
const moves = verbs.map(
  ([kind, verb]) =>
    [
      kind,
      new RegExp(`((?:${namePattern}(?:, | og | samt ))*${namePattern}) (?:${verb}) ${when}`, "gu"),
    ] as const,
);
const movesByFirstName = verbs.map(
  ([kind, verb]) =>
    [
      kind,
      new RegExp(
        `(?:^|[.,] |\\n|og )(\\p{Lu}\\p{Ll}+) (?:${verb}) ([^.\\n]{0,20}kl\\.? ?\\d[^\\n]*)`,
        "gmu",
      ),
    ] as const,
);

/** "Godkendt Anna Ager og Bo Bæk var fraværende.": the verdict's own full stop is missing. */
const verdictWithoutStop =
  /(?<=^(?:Ikke )?(?:Godkendt|Tiltrådt|Vedtaget|Udsat|Anbefales|Indstilles|Drøftet|Afvist|Forkastet|(?:Orienteringen )?[Tt]aget til efterretning|Indstillingen (?:godkendt|tiltrådt|følges)))\s+(?=\p{Lu}\p{Ll}+ .*(?:fraværende|afbud|deltog|forlod|til ?stede|inhabil))/u;

const sentenceEnd = new RegExp(
  String.raw`(?<!${shortName})(?<=\.)\s+(?=\p{Lu}|\d\. (?:suppleant|stedfortræder)(?![^.]* ikke))`,
  "u",
);

/** Cut at full stops, but for those of names cut short, "C. Bro", and behind a verdict that has none. */
export function presenceSentences(text: string): string[] {
  return text.split(sentenceEnd).flatMap((sentence) => sentence.split(verdictWithoutStop));
}

/** Reads a sentence into `told`; false where it tells nothing of the kind, and so belongs to the text. */
export function readPresence(printed: string, told: Changing<Presence>): boolean {
  if (asksWhether.test(printed)) return false;
  const sentence = withoutTeller(printed);
  const before = countOf(told);
  const standIns = told.standIns.length;
  const beside = noPresence();
  readAbsent(withoutStandIns(sentence, beside), told);
  told.standIns.push(...beside.standIns.filter((one) => told.absent.includes(one.for ?? "")));
  if (told.standIns.length === standIns) readStandIns(sentence, told);
  for (const movement of movementsIn(sentence)) told.movements.push(movement);
  return countOf(told) > before;
}

/** "Bo Bæk erklærede sig inhabil og ønskede sin habilitet afprøvet": the body has yet to say. */
const asksWhether =
  /habilitet(?:en)? (?:(?:af|ef)prøve[ts]|prøvet|vurderet|vurderes|afgjort|drøftet|behandlet|til afgørelse|op til)|(?:spørgsmål|stilling|spørgsmålet|tvivl) (?:om|til|af)[^.]*habilitet/i;

/** "Borgmesteren orienterede om, at Anna Ager havde meldt afbud, og at Dan Eg deltog": what was told itself. */
function withoutTeller(sentence: string): string {
  const said = sentence.replace(
    /^[^,.]{3,60} (?:orienterede|oplyste|meddelte|meddelt)(?: om)?,? at (?=\p{Lu})/u,
    "",
  );
  return said === sentence ? sentence : said.replace(/,? og at (?=\p{Lu})/gu, ", og ");
}

function countOf({ absent, elsewhere, standIns, movements }: Presence): number {
  return absent.length + elsewhere.length + standIns.length + movements.length;
}

function readAbsent(sentence: string, told: Changing<Presence>): void {
  if (/fraværende (?:fra|til|indtil) /i.test(sentence)) return;
  const subject =
    allBut.exec(sentence)?.[1] ??
    sentOff.exec(sentence)?.[2] ??
    absentVerb.exec(sentence)?.[1] ??
    namedAbsent(sentence);
  const subjects =
    subject === undefined ? [] : namesIn(subject.replace(/^.* kl\.? ?[\d.:]+ og$/u, ""));
  // "Anna Ager, Bo Bæk, som havde meldt afbud": that is told of him alone.
  const people = /, (?:som|der)$/.test(subject ?? "") ? subjects.slice(-1) : subjects;
  const own = people.length > 0 ? people : leadingName(sentence);
  if (own.length === 0) return;
  const [named = ""] =
    underItems.exec(sentence.replace(/(?:efter|før) (?:behandlingen af )?punkt.*$/i, "")) ?? [];
  const ranges = itemRanges(named);
  const words = sentence.trim();
  if (ranges.length === 0) told.absent.push(...own);
  for (const range of ranges)
    told.elsewhere.push(...own.map((name) => ({ name, ...range, words })));
}

/** "Anna Ager (A) fraværende": names, and nothing else before the word. */
function namedAbsent(sentence: string): string | undefined {
  const subject = /^(\p{Lu}.{3,120}?),? fraværende(?=\s*(?:[,.–-]|$))/u.exec(sentence)?.[1];
  return subject !== undefined && isPeopleOnly(subject) ? subject : undefined;
}

const leading = new RegExp(`^${namePattern} .{3,60} og deltog ikke (?:i|under)`, "u");

/** "Irene Hjort mødte kl. 15.50 og deltog ikke i behandlingen af punkt 1." */
function leadingName(sentence: string): string[] {
  const name = leading.exec(sentence)?.[1];
  return name === undefined ? [] : [name];
}

/** Without one of these no movement is told, whatever names a sentence holds. */
const tellsWhen = /kl\.? ?\d|punkt|pkt/;

/** Who came or left, each with the hour and the item, as far as the sentence tells. */
function movementsIn(sentence: string): Movement[] {
  if (!tellsWhen.test(sentence) || /inhabil|forlod (?:lokalet|salen)/i.test(sentence)) return [];
  const moved = moves.flatMap(([kind, pattern]) =>
    matchesIn(sentence, pattern).flatMap((match) =>
      parsePeople(match[1] ?? "").map(({ name }) => toMovement(name, kind, match.at(-1) ?? "")),
    ),
  );
  const back = cameBack.exec(sentence)?.[1];
  const gone = back === undefined ? [] : moved.filter(({ kind }) => kind === "left");
  return [...moved, ...gone.map(({ name }) => toMovement(name, "arrived", back ?? ""))];
}

/** "Bo Bæk forlod mødet kl. 18 og vendte tilbage kl. 18.20": whoever left came again. */
const cameBack = new RegExp(
  ` (?:og|men) (?:(?:han|hun|de) )?(?:vendte|kom)(?: igen)? tilbage(?: til mødet| igen)* ${when}`,
);

/** "Frede gik kl. 17.45": by the first name alone, and only with the hour. */
export function movementsByFirstName(text: string): Movement[] {
  if (!tellsWhen.test(text)) return [];
  return movesByFirstName.flatMap(([kind, pattern]) =>
    matchesIn(text, pattern).map(([, name = "", words = ""]) => toMovement(name, kind, words)),
  );
}

export function toMovement(name: string, kind: Movement["kind"], words: string): Movement {
  const itemNumber = /(?:punkt|pkt\.?)\s+(\d+)/i.exec(words)?.[1] ?? null;
  return { name, kind, time: findTimes(words)[0] ?? null, itemNumber };
}

/** What a list notes behind a name: "ankom kl. 16.30", "til kl. 18", "fra punkt 3". */
export function movementsNoted({ name, note }: ListedPerson): Movement[] {
  if (/^(?:ankom|kom|mødte|deltog fra|fra)(?!\p{L})/iu.test(note))
    return [toMovement(name, "arrived", note)];
  if (/^(?:gik|forlod|deltog til|til(?! ?stede)|indtil)(?!\p{L})/iu.test(note))
    return [toMovement(name, "left", note)];
  return [];
}

export function namesIn(text: string): string[] {
  return saysNobody(text) ? [] : parsePeople(text).map((person) => person.name);
}
