/** The documents in the engine: agenda items, the meetings they belong to, what is held of each municipality, and what the index is. */
import { z } from "zod";
import { GoneMeeting, ItemChange, MeetingChange, Withdrawn } from "./change.ts";
import { AppliedCorrection, Correction } from "./correction.ts";
import { AgendaItem, Meeting, Problem } from "./meeting.ts";
import { deviations } from "./plain/deviations.ts";
import { moreFields, ownFields } from "./plain/searched-fields.ts";
import { recordOf } from "./plain/table.ts";
import type { ReadOnly } from "./read-only.ts";
import { PublishedAttachment } from "./source.ts";
import { PublicTakedown } from "./takedown.ts";
import { TopicProof } from "./topic.ts";

/**
 * Where a meeting was read: names and addresses only, never a path of the machine. `indexedAt` is when it first came
 * into the archive, `released` when
 * this version was published, as far as its source says; `folder` is the file's below the folder of
 * minutes, or that one's own name; `attachments` those whose address is known; `corrected` where the
 * document says that it corrects another.
 */
export const Provenance = z.object({
  file: z.string(),
  folder: z.string(),
  sourceUrl: z.string().nullable(),
  license: z.string().nullable(),
  released: z.string().nullable(),
  attachments: z.array(PublishedAttachment).optional(),
  corrected: z.boolean().optional(),
  indexedAt: z.iso.datetime(),
  /** When this version of its file came, and the SHA-256 of the file's bytes. */
  fetchedAt: z.iso.datetime().optional(),
  sourceHash: z.string().nullable().optional(),
  examples: z.boolean(),
});
export type Provenance = ReadOnly<z.infer<typeof Provenance>>;

/** A meeting without its items, with its problems and its source. */
export const IndexedMeeting = Meeting.omit({ items: true }).extend({
  itemIds: z.array(z.string()),
  /** In how many of the items a decision was found. */
  decided: z.int().nonnegative(),
  /** The words of its items that no dictionary knows. */
  unlisted: z.array(z.string()).optional(),
  /** What an operator corrected of its items. */
  corrections: z.array(Correction).default([]),
  /** Where items stood that an operator has taken down. */
  takenDown: z
    .array(z.object({ position: z.int().nonnegative(), number: z.string().nullable() }))
    .default([]),
  /** What its source changed in it, and took out of it. */
  changes: z.array(MeetingChange).default([]),
  withdrawn: z.array(Withdrawn).default([]),
  problems: z.array(Problem),
  provenance: Provenance,
  /** Of everything that was parsed: the same hash means the same document. */
  hash: z.string(),
  /** The folder that was indexed, as a hash: what is gone from it is removed from the index. */
  root: z.string(),
  /** The file it was read from, as a hash of its path: another run knows it again by this. */
  origin: z.string(),
});
export type IndexedMeeting = ReadOnly<z.infer<typeof IndexedMeeting>>;

/**
 * A file of minutes that could not be read the last time; `code` is why, as problems have it, `root`
 * and `origin` as of a meeting.
 */
export const UnreadFile = IndexedMeeting.pick({ municipality: true, root: true, origin: true })
  .extend(Provenance.pick({ file: true, folder: true }).shape)
  .extend(Problem.pick({ code: true }).shape);
export type UnreadFile = ReadOnly<z.infer<typeof UnreadFile>>;

/**
 * The one document of the state index. `indexedAt` is null until the first run has ended; an index of an
 * earlier version kept no list of unread files.
 */
export const IndexState = z.object({
  id: z.literal("index"),
  fingerprint: z.string(),
  /** Of all that parsing depends on; the themes are no part of it. */
  parsedBy: z.string().default(""),
  indexedAt: z.iso.datetime().nullable(),
  unread: z.array(UnreadFile).default([]),
  /** Whether words may stand in the index that no meeting holds any longer: a run was cut off. */
  sweepDue: z.boolean().optional(),
  /** Whether the overviews may be behind what the index holds: another text each time they were written on the way. */
  overviewDue: z.string().optional(),
  /** As the public is told of them. */
  takedowns: z.array(PublicTakedown).default([]),
  /** Of what the last run knew to be taken down. */
  takedownsHash: z.string().default(""),
  /** Meetings that their sources no longer have, and that are therefore not shown. */
  gone: z.array(GoneMeeting).default([]),
});
export type IndexState = ReadOnly<z.infer<typeof IndexState>>;

/** Pieces of a text after the first, numbered: each is a field of its own to the engine. */
const FurtherPieces = z.record(z.string(), z.string());

/**
 * One agenda item, the thing that is searched. Facts that are filtered by stand at the top;
 * `dateNumber` is the date as 20200827 (null when unknown), so that ranges and sorting are numeric.
 * `kle` holds every beginning of the KLE number at a dot: "27", "27.15", "27.15.00"; `kleGroups` those that lists tell.
 * `routine` where its title is one of every agenda's (plain/routine-title.ts): it is about no matter of its own.
 * `dissenting` where votes against, a reservation or the like are told of.
 * `caseKey` is municipality and case number together: the same number in two municipalities is two cases.
 * `deviates` whether the decision follows the recommendation, null
 * where there are not both; `deviatesEvidence` the words that tell. `votedFor` and `votedAgainst` are parties.
 * `topics` are the themes that it is about, `mentions` those that it only mentions.
 * `caseEnds` are the ends of the case number that people know it by ("p19-3-24").
 * `people` are the names of those who took part in the item, as they may be asked for.
 * The last fields are what is searched (plain/searched-fields.ts), in the engine's safe letters
 * (danish/letters/engine-text.ts), never shown: `…Words` the lemmas of inflected words, in order in the title, as a
 * set in the text; `…Parts` the set of other readings and compound parts; `…Forms` the words as printed, in
 * order, for phrases, exact search, and words of one form. What a field of the engine's cannot hold of a
 * text goes on in `…More`.
 */
export const IndexedItem = AgendaItem.extend({
  id: z.string().regex(/^[a-z0-9-]+$/),
  meetingId: z.string(),
  position: z.int().nonnegative(),
  municipality: z.string().nullable(),
  body: z.string().nullable(),
  bodyKey: z.string().nullable(),
  date: z.iso.date().nullable(),
  dateNumber: z.int().nullable(),
  year: z.string().nullable(),
  kind: Meeting.shape.kind,
  kle: z.array(z.string()),
  kleGroups: z.array(z.string()).default([]),
  caseKey: z.string().nullable(),
  routine: z.boolean().default(false),
  dissenting: z.boolean(),
  deviates: z.enum(deviations).nullable(),
  deviatesEvidence: z.string().nullable(),
  votedFor: z.array(z.string()),
  votedAgainst: z.array(z.string()),
  topics: z.array(z.string()),
  mentions: z.array(z.string()),
  topicProofs: z.array(TopicProof),
  corrections: z.array(AppliedCorrection).default([]),
  changes: z.array(ItemChange).default([]),
  people: z.array(z.string()),
  caseEnds: z.array(z.string()).default([]),
  ...recordOf(ownFields, () => z.string()),
  ...recordOf(moreFields, () => FurtherPieces.optional()),
});
export type IndexedItem = ReadOnly<z.infer<typeof IndexedItem>>;

/**
 * A word of the minutes that no dictionary knows, for correcting misspelt queries: names, compounds of the
 * day. It goes with the last meeting that holds it. `id` is
 * the word in hexadecimal, because ids have no Danish letters.
 */
export const IndexedWord = z.object({ id: z.string().regex(/^[0-9a-f]+$/), word: z.string() });
export type IndexedWord = ReadOnly<z.infer<typeof IndexedWord>>;

const count = z.int().nonnegative();

/** The meetings of a body in a year; `agendas` are those whose minutes are missing, `first` and `last` dates. */
const BodyYear = z.object({
  bodyKey: z.string().nullable(),
  year: z.string().nullable(),
  meetings: count,
  agendas: count,
  items: count,
  first: z.iso.date().nullable(),
  last: z.iso.date().nullable(),
});
export type BodyYear = ReadOnly<z.infer<typeof BodyYear>>;

/**
 * What came from one folder. `files` are counted where one of their meetings lies, each once on all engines together, those
 * that could not be read too; `minutesItems` are the items of minutes, and `decided` how many of these have a decision;
 * `sureness` is the sum of all meetings', 0 to 100 each; `problems` how many there are of each code.
 */
const SourceCount = z.object({
  folder: z.string(),
  files: count,
  meetings: count,
  items: count,
  minutesItems: count,
  decided: count,
  sureness: z.number().nonnegative(),
  problems: z.record(z.string(), count),
});
export type SourceCount = ReadOnly<z.infer<typeof SourceCount>>;

/**
 * One document a municipality and engine, of its own share of the meetings: their sums are the archive's. `newestArrival` is
 * when the file came that came last; `examples` whether some of it is made up. `id` names engine and municipality.
 */
export const IndexedOverview = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  municipality: z.string().nullable(),
  bodies: z.array(BodyYear),
  sources: z.array(SourceCount),
  newestArrival: z.iso.datetime().nullable(),
  examples: z.boolean(),
});
export type IndexedOverview = ReadOnly<z.infer<typeof IndexedOverview>>;
