/**
 * A meeting from FirstAgenda's interface, as harvested or as saved by hand, to blocks. The format says
 * what is an item and what a label, so nothing is left for a layout to guess.
 */
import { z } from "zod";
import {
  HarvestedMeeting,
  type ListedMeeting,
  PublishedItem,
  PublishedMeeting,
} from "../../../contract/firstagenda.ts";
import type { Problem } from "../../../contract/meeting.ts";
import type { FileFacts, SourceFacts } from "../../../contract/source.ts";
import type { Block, ReadResult } from "../blocks/block.ts";
import { decode } from "../blocks/decode.ts";
import { type AttachmentTexts, noAttachments } from "./attachment-texts.ts";
import { publishedAttachments } from "./firstagenda-attachments.ts";
import { firstAgendaHead } from "./firstagenda-head.ts";
import { firstAgendaItem, type ItemPlace } from "./firstagenda-item.ts";

type MeetingWithFacts = {
  readonly meeting: PublishedMeeting;
  readonly listed: ListedMeeting | null;
  readonly facts: FileFacts;
  /** Items in a form that is not known. */
  readonly unread: number;
};

/**
 * Lines are those of the source where an item's Id stands; `facts` are the addresses of the meeting's
 * page and of its attachments, and its release, where the file has been harvested. Never throws.
 */
export function readFirstAgenda(
  bytes: Uint8Array,
  name: string,
  attachments: AttachmentTexts = noAttachments,
): ReadResult & { readonly facts: FileFacts } {
  const { text, problems } = decode(bytes, name);
  const meeting = findMeeting(text);
  if (text === "" || meeting === null)
    return { blocks: [], facts: {}, problems: [...problems, unknownForm(name)] };
  const { blocks, problems: told } = readMeeting(meeting, { text, name, texts: attachments.texts });
  const unread = tellUnread(meeting.unread, name);
  const all = [...problems, ...unread, ...attachments.problems, ...told];
  return { blocks, facts: meeting.facts, problems: all };
}

function unknownForm(name: string) {
  const message = `${name} er JSON, men ikke et møde fra FirstAgenda i en form, vi kender.`;
  return { code: "unknown-form", line: 1, message };
}

function tellUnread(items: number, name: string): Problem[] {
  if (items === 0) return [];
  const message = `${items === 1 ? "Ét punkt" : `${items} punkter`} i ${name} har en form, vi ikke kender, og er ikke læst.`;
  return [{ code: "part-unread", line: 1, message }];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function findMeeting(text: string): MeetingWithFacts | null {
  const { value, unread } = withKnownItems(parseJson(text));
  const harvested = HarvestedMeeting.safeParse(value);
  if (harvested.success) {
    const { meeting, listed, url } = harvested.data;
    const attachments = publishedAttachments(meeting, url);
    const facts = { url, ...releaseOf(listed.meeting), attachments };
    return { meeting, listed: listed.meeting, facts, unread };
  }
  const bare = PublishedMeeting.safeParse(value);
  return bare.success ? { meeting: bare.data, listed: null, facts: {}, unread } : null;
}

const AnyMeeting = z.looseObject({
  Moede: z.looseObject({ MeetingBeginUtc: z.unknown().optional(), Dato: z.unknown().optional() }),
  Dagsordenpunkter: z.array(z.unknown()),
});
const AnyHarvested = z.looseObject({ meeting: AnyMeeting });

/** An item that cannot be read costs itself, not its meeting; a meeting's beginning has two names. */
function withKnownItems(value: unknown): { readonly value: unknown; readonly unread: number } {
  const harvested = AnyHarvested.safeParse(value);
  const found = harvested.success ? harvested : AnyMeeting.safeParse(value);
  if (!found.success) return { value, unread: 0 };
  const meeting = harvested.success ? harvested.data.meeting : AnyMeeting.parse(value);
  const { Moede, Dagsordenpunkter } = meeting;
  const items = Dagsordenpunkter.filter((item) => PublishedItem.safeParse(item).success);
  const unread = Dagsordenpunkter.length - items.length;
  if (items.length === 0 && unread > 0) return { value, unread: 0 };
  const begin = Moede.MeetingBeginUtc ?? Moede.Dato;
  const known = {
    ...meeting,
    Moede: { ...Moede, MeetingBeginUtc: begin },
    Dagsordenpunkter: items,
  };
  return { value: harvested.success ? { ...harvested.data, meeting: known } : known, unread };
}

/** A date that cannot be read is no fact. */
function releaseOf({ ReleasedDate }: ListedMeeting): SourceFacts {
  const known = ReleasedDate !== null && !Number.isNaN(Date.parse(ReleasedDate));
  return known ? { released: ReleasedDate } : {};
}

type Source = { readonly text: string } & Omit<ItemPlace, "line">;

function readMeeting(
  { meeting, listed }: MeetingWithFacts,
  { text, ...source }: Source,
): ReadResult {
  const lineOf = createLineFinder(text);
  const items = inOrder(meeting.Dagsordenpunkter).map((item) =>
    firstAgendaItem(item, { ...source, line: lineOf(item.Id) }),
  );
  const blocks = items.flatMap((item) => item.blocks);
  return {
    blocks: rising([...firstAgendaHead(meeting, listed), ...blocks]),
    problems: items.flatMap(({ problems }) => problems),
  };
}

/** An item may hold others, which stand behind it. */
function inOrder(items: readonly PublishedItem[]): PublishedItem[] {
  return [...items].sort(byPlace).flatMap((item) => [item, ...inOrder(itemsIn(item))]);
}

function itemsIn(item: PublishedItem): PublishedItem[] {
  const lists = Object.values(item).filter((value) => Array.isArray(value));
  return lists.flat().flatMap((value) => PublishedItem.safeParse(value).data ?? []);
}

function byPlace(a: PublishedItem, b: PublishedItem): number {
  return (a.Sorting ?? 0) - (b.Sorting ?? 0);
}

/** The 1-based line on which a text first stands; 1 where it does not. */
function createLineFinder(source: string): (text: string) => number {
  return (text) => source.slice(0, Math.max(0, source.indexOf(text))).split("\n").length;
}

/** Items need not stand in the source in the order of the agenda. */
function rising(blocks: readonly Block[]): Block[] {
  let line = 1;
  return blocks.map((block) => {
    line = Math.max(line, block.line);
    return { ...block, line };
  });
}
