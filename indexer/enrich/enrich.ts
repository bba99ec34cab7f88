/** From a parsed meeting to the documents that are searched. Pure. */
import type { Correction } from "../../contract/correction.ts";
import type { IndexedItem, IndexedMeeting } from "../../contract/indexed-item.ts";
import type { AgendaItem, Meeting, Problem } from "../../contract/meeting.ts";
import { dateNumber } from "../../contract/plain/dates/date-number.ts";
import { isRoutineTitle } from "../../contract/plain/routine-title.ts";
import type { TopicEvidence, TopicProof } from "../../contract/topic.ts";
import type { Danish } from "../../danish/lemmas/danish.ts";
import { caseKey as numberKey } from "../../danish/numbers/case-number.ts";
import { caseTails } from "../../danish/numbers/case-tails.ts";
import { toSlug } from "../files/slug.ts";
import type { AllowedMeeting } from "./allowed-meeting.ts";
import { withoutCaseworkers } from "./caseworkers.ts";
import { quotingNothing, withholdClosed } from "./closed-items.ts";
import { type ClosedTitles, hideTitles, unquoted } from "./closed-titles.ts";
import { correctItem, correctTopics, shownOf } from "./corrections.ts";
import { deviationOf } from "./deviation.ts";
import { isDissenting } from "./dissent.ts";
import { itemIds } from "./item-ids.ts";
import { kleFacts } from "./kle.ts";
import { withinLimits } from "./limits.ts";
import { peopleOf } from "./people.ts";
import { toSearchedText } from "./searched-text.ts";
import type { TaggedItem } from "./topics/fields.ts";
import type { Tagger } from "./topics/tagger.ts";

/** Where the meeting was read, and what of it the index keeps beside its text. */
export type Source = Pick<IndexedMeeting, "provenance" | "hash" | "root" | "origin">;

/** `unlisted` are the words of all the items that no dictionary knows, each once. */
export type Enriched = {
  readonly meeting: IndexedMeeting;
  readonly items: readonly IndexedItem[];
  readonly unlisted: readonly string[];
};

/** `corrections` are those of the meeting's items. */
export type Enricher = (
  parsed: AllowedMeeting,
  source: Source,
  corrections?: readonly Correction[],
) => Enriched;

/** Anything in this folder that changes what documents hold needs another version: see indexFingerprint. */
export const enrichVersion = "28";

export function createEnricher(
  danish: Danish,
  tag: Tagger,
  closedTitles: ClosedTitles = "shown",
): Enricher {
  return (parsed, source, corrections = []) => {
    const { meeting, problems } = withinLimits(parsed);
    const isGone = (place: number) => parsed.takenDown?.includes(place) ?? false;
    const { items: read, ...facts } = meeting;
    const ids = itemIds(
      facts.id,
      read.map(({ number }) => number),
    );
    const gone = new Set(ids.filter((_, at) => isGone(at)));
    const meant = corrections.filter(({ item }) => !gone.has(item));
    const corrected = read.map((item, at) => correctItem(item, ofItem(meant, ids[at])));
    const open = withholdClosed(corrected.map(({ item }) => item));
    const known = [...read, ...open.items];
    const isHidden = closedTitles === "hidden";
    const allowed = quotingNothing(
      problems,
      corrected.map(({ item }) => item),
    );
    const told = [...allowed, ...open.problems];
    const items = (isHidden ? hideTitles(open.items) : open.items).map(withoutCaseworkers);
    const withheld = isHidden ? unquoted(told, known) : told;
    const texts = items.map((item) => ({ item, ...toSearchedText(danish, item, facts) }));
    const unlisted = [...new Set(texts.flatMap((text) => text.unlisted))].sort();
    return {
      meeting: {
        ...facts,
        itemIds: ids.filter((id) => !gone.has(id)),
        takenDown: gapsIn(read, isGone),
        problems: eachOnce([...withheld, ...tooLong(texts), ...gluedWords(items)]),
        corrections: [...meant],
        changes: [...(parsed.changes?.meeting ?? [])],
        withdrawn: [...(parsed.changes?.withdrawn ?? [])],
        unlisted,
        ...source,
        decided: items.filter(({ decision }) => decision !== null).length,
      },
      items: texts.flatMap(({ item, fields }, position) => {
        if (isGone(position)) return [];
        const document = {
          ...item,
          ...meetingFacts(facts),
          id: ids[position] ?? "",
          position,
          ...kleFacts(item.caseNumber),
          caseEnds: item.caseNumber === null ? [] : caseTails(numberKey(item.caseNumber)),
          caseKey: caseKey(facts.municipality, item.caseNumber),
          routine: isRoutineTitle(item.title),
          dissenting: isDissenting(item),
          ...deviationOf(item),
          votedFor: item.votes?.for?.parties ?? [],
          votedAgainst: item.votes?.against?.parties ?? [],
          ...topicFacts(tag, { ...item, body: facts.body }, ofItem(meant, ids[position])),
          corrections: shownOf(corrected[position]?.corrections ?? [], item, closedTitles),
          // A closed item's own words are nobody's to read.
          changes: item.closed ? [] : [...(parsed.changes?.items[position] ?? [])],
          people: peopleOf(facts.participants, item.absent),
          ...fields,
        };
        return [document];
      }),
      unlisted,
    };
  };
}

/** What comes back from an index has its own problems told already. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const told = new Map(
    problems.map((one) => [JSON.stringify([one.code, one.line, one.message]), one]),
  );
  return [...told.values()];
}

/** Where items stood that are taken down, so that the others keep their ids. */
function gapsIn(items: readonly AgendaItem[], isGone: (place: number) => boolean) {
  return items.flatMap(({ number }, position) => (isGone(position) ? [{ position, number }] : []));
}

function meetingFacts({ id, municipality, body, bodyKey, date, kind }: Omit<Meeting, "items">) {
  return {
    meetingId: id,
    municipality,
    body,
    bodyKey,
    date,
    kind,
    dateNumber: date === null ? null : dateNumber(date),
    year: date?.slice(0, 4) ?? null,
  };
}

/** The same number in two municipalities is two cases; without a municipality there is no telling. */
function caseKey(municipality: string | null, caseNumber: string | null): string | null {
  return municipality && caseNumber ? `${toSlug(municipality)}/${caseNumber}` : null;
}

function ofItem(corrections: readonly Correction[], id: string | undefined): Correction[] {
  return corrections.filter(({ item }) => item === id);
}

function topicFacts(
  tag: Tagger,
  item: AgendaItem & TaggedItem,
  corrections: readonly Correction[],
) {
  // Of a closed item its title alone is told, and a title is too little to say what was treated behind it.
  const isUntold = item.closed && item.decision === null;
  const evidence = correctTopics(isUntold ? [] : tag(item), corrections);
  const ofDegree = (wanted: TopicEvidence["degree"]) =>
    evidence.filter(({ degree }) => degree === wanted).map(({ topic }) => topic);
  return {
    topics: ofDegree("about"),
    mentions: ofDegree("mention"),
    topicProofs: evidence.map(toProof),
  };
}

function toProof({ topic, rule, kle, words }: TopicEvidence): TopicProof {
  return [topic, rule, kle, words.map(({ word, section }) => [word, section])];
}

function tooLong(
  texts: readonly { readonly item: AgendaItem; readonly isWhole: boolean }[],
): Problem[] {
  const long = texts.filter(({ isWhole }) => !isWhole);
  return long.map(({ item: { title, sections } }) => ({
    code: "item-too-long",
    line: sections[0]?.line ?? 1,
    message: `Punktet "${title ?? ""}" er så langt, at søgning kun finder begyndelsen af det.`,
  }));
}

/** No Danish word is this long, but a line that lost its blanks is. */
const glued = /\p{L}{61}/u;
/** Few texts have any, and only they are looked through for letters, which takes longer. */
const unbroken = /(?<!\S)\S{61,}/g;

function isGlued(text: string): boolean {
  return (text.match(unbroken) ?? []).some((run) => glued.test(run));
}

function gluedWords(items: readonly AgendaItem[]): Problem[] {
  const sections = items.flatMap((item) => item.sections);
  return sections.flatMap(({ text, line }) => {
    if (!isGlued(text)) return [];
    const message = "Ordene er skrevet uden mellemrum og kan ikke findes hver for sig.";
    return [{ code: "words-glued", line, message }];
  });
}
