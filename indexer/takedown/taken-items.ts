/** Items and meetings that were taken down, known again by their ids or by what they hold. Pure. */
import type { AgendaItem, Meeting, ParsedMeeting } from "../../contract/meeting.ts";
import type { Takedown } from "../../contract/takedown.ts";
import { itemIds } from "../enrich/item-ids.ts";
import { hashWords, type TakedownKey, wordsOf } from "./keyed-hash.ts";

/** From so many words on nobody writes the same by chance. */
const tellingWords = 20;

type MeetingFacts = Pick<Meeting, "municipality" | "bodyKey" | "date">;

/** What is short stands in every other agenda: it is only the same in the same meeting. */
export function hashItem(key: TakedownKey, item: AgendaItem, meeting: MeetingFacts): string {
  const texts = [item.title ?? "", ...item.sections.map(({ text }) => text)];
  const words = texts.flatMap(wordsOf);
  if (words.length >= tellingWords) return hashWords(key, words);
  const { municipality, bodyKey, date } = meeting;
  const place = [municipality ?? "", bodyKey ?? "", date ?? ""].flatMap(wordsOf);
  return hashWords(key, [...place, "", item.number ?? "", "", ...words]);
}

/** The places of the items that are taken down, or "all" of a meeting. */
export type TakenItems = readonly number[] | "all";

type FindTaken = (parsed: ParsedMeeting) => TakenItems;

/** Of no takedowns: nothing, at no cost. */
export function createFindTaken(takedowns: readonly Takedown[], key: TakedownKey): FindTaken {
  const known = takedowns.filter((one) => one.kind !== "text");
  if (known.length === 0) return () => [];
  const items = new Set(known.flatMap((one) => (one.kind === "item" ? [one.id] : [])));
  const meetings = new Set(known.flatMap((one) => (one.kind === "meeting" ? [one.id] : [])));
  const hashes = new Set(known.flatMap((one) => one.hashes));
  const ofMeetings = new Set(known.flatMap((one) => (one.kind === "meeting" ? one.hashes : [])));
  return ({ meeting }) => {
    if (meetings.has(meeting.id)) return "all";
    const ids = itemIds(
      meeting.id,
      meeting.items.map(({ number }) => number),
    );
    const own = meeting.items.map((item) => hashItem(key, item, meeting));
    if (own.length > 0 && own.every((hash) => ofMeetings.has(hash))) return "all";
    return own.flatMap((hash, at) => (hashes.has(hash) || items.has(ids[at] ?? "") ? [at] : []));
  };
}
