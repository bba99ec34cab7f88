/** What the archive answers about one item, meeting or case, and about itself. */
import { z } from "zod";
import { ItemChange, MeetingChange } from "./change.ts";
import { AppliedCorrection } from "./correction.ts";
import { Evidence } from "./evidence.ts";
import { AgendaItem, Meeting, meetingKinds, PreviousDecision, Problem } from "./meeting.ts";
import type { ReadOnly } from "./read-only.ts";
import { Hit } from "./search-result.ts";
import { TopicEvidence } from "./topic.ts";

/** Only where it is so. */
const partial = z.boolean().optional().describe("En del af arkivet svarer ikke lige nu");

const MeetingFacts = z.object({
  id: z.string(),
  url: z.string(),
  municipality: z.string().nullable(),
  body: z.string().nullable(),
  bodyKey: z.string().nullable(),
  kind: z.enum(meetingKinds),
  date: z.iso.date().nullable(),
  startTime: z.string().nullable(),
  endTime: z.string().nullable(),
  place: z.string().nullable(),
  participants: Meeting.shape.participants,
  absentees: Meeting.shape.absentees,
  standIns: Meeting.shape.standIns,
  movements: Meeting.shape.movements,
  municipalityInferred: z.boolean(),
  ocr: z.number().nullable(),
  file: z.string(),
  sourceUrl: z.string().nullable(),
  indexedAt: z.string(),
  /** When this version of its source came, and the SHA-256 of its file; null where an index does not know. */
  fetchedAt: z.string().nullable(),
  sourceHash: z.string().nullable(),
  /** What its source changed in it since it first came. */
  changes: z.array(MeetingChange),
});
export type MeetingFacts = ReadOnly<z.infer<typeof MeetingFacts>>;

const ItemFacts = AgendaItem.extend({
  id: z.string(),
  url: z.string(),
  meetingId: z.string(),
  topics: z.array(z.string()),
  mentions: z.array(z.string()),
  topicEvidence: z.array(TopicEvidence),
  /** Of every derived fact what tells it. */
  evidence: z.array(Evidence),
  corrections: z.array(AppliedCorrection),
  /** What its source changed in it since it first came. */
  changes: z.array(ItemChange),
  /** Whether the decision follows the recommendation; null where its words do not tell. */
  deviates: z.boolean().nullable(),
  /** The words that tell. */
  deviatesEvidence: z.string().nullable(),
  /** For each of `attachments` where it can be had, as far as that is known. */
  attachmentUrls: z.array(z.string().nullable()),
});
export type ItemFacts = ReadOnly<z.infer<typeof ItemFacts>>;

/**
 * What tells whether a case number is one matter's: a title of every agenda, the same title for one time after
 * the other, unlike items of one meeting or of one body, an operator's word; else it is a thread.
 */
const caseRules = ["routine", "series", "one-meeting", "unlike", "corrected", "thread"] as const;
export const CaseRule = z.enum(caseRules);
export type CaseRule = z.infer<typeof CaseRule>;

/** Whose a case number is: `title` is the matter's, null where the number stands for several. */
const CaseFacts = z.object({
  title: z.string().nullable(),
  standing: z.boolean(),
  rule: CaseRule,
});
export type CaseFacts = ReadOnly<z.infer<typeof CaseFacts>>;

export const ItemResult = z.object({
  item: ItemFacts,
  /** Of its case number, null without one. */
  case: CaseFacts.nullable(),
  meeting: MeetingFacts,
  previous: Hit.nullable(),
  next: Hit.nullable(),
  caseItems: z.array(Hit),
  /** For each of the item's `previousDecisions` where that treatment is in the archive, as far as it is. */
  previousUrls: z.array(z.string().nullable()),
  /** Items that may be of the same case, though one of the two has no case number: a guess from title and text. */
  possible: z.array(Hit),
  similar: z.array(Hit),
  partial,
});
export type ItemResult = ReadOnly<z.infer<typeof ItemResult>>;

export const MeetingResult = MeetingFacts.extend({
  items: z.array(ItemFacts),
  problems: z.array(Problem),
  /** Of who was there, who was away, came or left, what tells it. */
  evidence: z.array(Evidence),
  /** How sure the parse is, 0 to 100. */
  sureness: z.int(),
  partial,
});
export type MeetingResult = ReadOnly<z.infer<typeof MeetingResult>>;

/** An earlier body's decision, printed inside an item of the case. */
export const EarlierDecision = PreviousDecision.extend({
  /** Where the treatment itself is in the archive: the item, or its meeting; null where it is not. */
  url: z.string().nullable(),
  printedIn: z.object({ id: z.string(), url: z.string() }),
});
export type EarlierDecision = ReadOnly<z.infer<typeof EarlierDecision>>;

/** A treatment with an outcome. */
const Treatment = Hit.pick({
  url: true,
  body: true,
  date: true,
  outcome: true,
  refusal: true,
});

/**
 * A case number's items, oldest first, those among them whose treatment another prints under another number
 * or none; `first` and `last` are the ends of its way as far as outcomes are known, null where it stands.
 */
export const CaseResult = CaseFacts.extend({
  municipality: z.string(),
  caseNumber: z.string(),
  first: Treatment.nullable(),
  last: Treatment.nullable(),
  /** With what was recommended to the body, in whole. */
  items: z.array(Hit.extend({ recommendation: z.string().nullable() })),
  earlier: z.array(EarlierDecision),
  /** Items without a case number that may be of the case: a guess from title and text. */
  possible: z.array(Hit),
  partial,
});
export type CaseResult = ReadOnly<z.infer<typeof CaseResult>>;

/**
 * What the archive has from one folder of one municipality. `files` counts those too that could
 * not be read, the `unread`; `decisionShare` (0 to 1) is of the items in minutes, null where there are
 * none: agendas decide nothing; `sureness` (0 to 100) is how sure the parse of its meetings is in the
 * mean, null without any. The most frequent kind of problem stands first.
 */
export const SourceStatus = z.object({
  municipality: z.string().nullable(),
  folder: z.string(),
  files: z.int(),
  unread: z.int(),
  meetings: z.int(),
  items: z.int(),
  decisionShare: z.number().nullable(),
  sureness: z.int().nullable(),
  problems: z.array(z.object({ code: z.string(), count: z.int() })),
});
export type SourceStatus = ReadOnly<z.infer<typeof SourceStatus>>;

export const StatusResult = z.object({
  items: z.int(),
  meetings: z.int(),
  municipalities: z.int(),
  bodies: z.int(),
  firstMeeting: z.iso.date().nullable(),
  lastMeeting: z.iso.date().nullable(),
  indexedAt: z.string().nullable(),
  /** When the last indexing run failed; null where it did not. */
  failedAt: z.string().nullable(),
  examples: z.boolean(),
  sources: z.array(SourceStatus),
  engine: z.array(z.object({ node: z.string(), healthy: z.boolean() })),
  partial,
});
export type StatusResult = ReadOnly<z.infer<typeof StatusResult>>;
