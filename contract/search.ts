/** What is asked for and what is answered: the search of the API, the pages, feeds and exports. */
import { z } from "zod";
import { AgendaItem, meetingKinds, Outcome, SectionType } from "./meeting.ts";
import { TopicEvidence } from "./topic.ts";

export const facetNames = [
  "municipality",
  "body",
  "topic",
  "outcome",
  "year",
  "kle",
  "case",
] as const;
export const FacetName = z.enum(facetNames);
export type FacetName = z.infer<typeof FacetName>;

export const sorts = ["relevance", "newest", "oldest"] as const;

/**
 * A search with everything that narrows it; what is absent is `""`, `[]`, null or false. `dissent`: only
 * what is known not to have been unanimous.
 */
export const SearchQuery = z.object({
  q: z.string(),
  municipality: z.array(z.string()),
  body: z.array(z.string()),
  topic: z.array(z.string()),
  outcome: z.array(z.string()),
  year: z.array(z.string()),
  kle: z.array(z.string()),
  case: z.array(z.string()),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  dissent: z.boolean(),
  exact: z.boolean(),
  sort: z.enum(sorts),
  page: z.int().positive(),
  pageSize: z.int().min(1).max(100),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** A run of text; `match` where the query's words stand. All runs together are the original text. */
export const Segment = z.object({ text: z.string(), match: z.boolean() });
export type Segment = z.infer<typeof Segment>;

export const Snippet = z.object({
  type: SectionType,
  label: z.string().nullable(),
  text: z.array(Segment),
});
export type Snippet = z.infer<typeof Snippet>;

/** How a word of the query stands in the text: as typed, inflected, at a compound's end or within, begun, or by a related word. */
export const MatchHow = z.enum(["form", "lemma", "head", "part", "prefix", "related"]);
export type MatchHow = z.infer<typeof MatchHow>;

/**
 * Why an item was found: each word of the query with what stands for it in each field, and `near`, the
 * fewest words of one text that hold them all (null when they are not several or never stand together).
 */
export const Why = z.object({
  words: z.array(
    z.object({
      word: z.string(),
      as: z.string(),
      how: MatchHow,
      field: z.union([z.literal("title"), SectionType]),
    }),
  ),
  near: z.int().positive().nullable(),
});
export type Why = z.infer<typeof Why>;

export const Hit = z.object({
  id: z.string(),
  meetingId: z.string(),
  url: z.string(),
  municipality: z.string().nullable(),
  body: z.string().nullable(),
  date: z.iso.date().nullable(),
  number: z.string().nullable(),
  caseNumber: z.string().nullable(),
  topics: z.array(z.string()),
  outcome: Outcome.nullable(),
  closed: z.boolean(),
  kind: z.enum(meetingKinds),
  title: z.array(Segment),
  decision: z.array(Segment).nullable(),
  snippets: z.array(Snippet),
  caseItems: z.int().nonnegative(),
  why: Why,
  /** Words of the query that this hit lacks: only on hits below the strict ones. */
  missing: z.array(z.string()).optional(),
  /** Found only by related words of a theme. */
  related: z.literal(true).optional(),
});
export type Hit = z.infer<typeof Hit>;

export const FacetValue = z.object({
  value: z.string(),
  label: z.string(),
  count: z.int().nonnegative(),
});
export type FacetValue = z.infer<typeof FacetValue>;

export const Facets = z.record(FacetName, z.array(FacetValue));
export type Facets = z.infer<typeof Facets>;

export const Widened = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.enum(["spelling", "letters", "compound", "theme"]),
});
export type Widened = z.infer<typeof Widened>;

/** `partial`: a part of the archive does not answer right now. */
export const SearchResult = z.object({
  query: SearchQuery,
  total: z.int().nonnegative(),
  relatedTotal: z.int().nonnegative(),
  page: z.int().positive(),
  pageSize: z.int().positive(),
  hits: z.array(Hit),
  facets: Facets,
  partial: z.boolean(),
  widened: z.array(Widened),
  tookMs: z.number(),
});
export type SearchResult = z.infer<typeof SearchResult>;

export const Suggestion = z.object({
  kind: z.enum(["topic", "municipality", "body", "case", "title"]),
  label: z.string(),
  url: z.string(),
});
export type Suggestion = z.infer<typeof Suggestion>;

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
  participants: z.array(z.object({ name: z.string(), party: z.string().nullable() })),
  absentees: z.array(z.object({ name: z.string(), party: z.string().nullable() })),
  municipalityInferred: z.boolean(),
  file: z.string(),
  sourceUrl: z.string().nullable(),
  indexedAt: z.string(),
});
export type MeetingFacts = z.infer<typeof MeetingFacts>;

const ItemFacts = AgendaItem.extend({
  id: z.string(),
  url: z.string(),
  meetingId: z.string(),
  topics: z.array(z.string()),
  topicEvidence: z.array(TopicEvidence),
});
export type ItemFacts = z.infer<typeof ItemFacts>;

export const ItemResult = z.object({
  item: ItemFacts,
  meeting: MeetingFacts,
  previous: Hit.nullable(),
  next: Hit.nullable(),
  caseItems: z.array(Hit),
  similar: z.array(Hit),
});
export type ItemResult = z.infer<typeof ItemResult>;

export const MeetingResult = MeetingFacts.extend({
  items: z.array(ItemFacts),
  problems: z.array(z.object({ code: z.string(), line: z.int(), message: z.string() })),
});
export type MeetingResult = z.infer<typeof MeetingResult>;

/** An earlier body's decision, printed inside an item of the case. */
export const EarlierDecision = z.object({
  body: z.string().nullable(),
  date: z.iso.date().nullable(),
  itemNumber: z.string().nullable(),
  text: z.string(),
  printedIn: z.object({ id: z.string(), url: z.string() }),
});
export type EarlierDecision = z.infer<typeof EarlierDecision>;

export const CaseResult = z.object({
  municipality: z.string(),
  caseNumber: z.string(),
  items: z.array(Hit),
  earlier: z.array(EarlierDecision),
});
export type CaseResult = z.infer<typeof CaseResult>;

/**
 * What the archive has from one folder of one municipality. `files` counts those too that could
 * not be read, the `unread`; `decisionShare` (0 to 1) is of the items in minutes, null where there are
 * none: agendas decide nothing. The most frequent kind of problem stands first.
 */
export const SourceStatus = z.object({
  municipality: z.string().nullable(),
  folder: z.string(),
  files: z.int(),
  unread: z.int(),
  meetings: z.int(),
  items: z.int(),
  decisionShare: z.number().nullable(),
  problems: z.array(z.object({ code: z.string(), count: z.int() })),
});
export type SourceStatus = z.infer<typeof SourceStatus>;

export const StatusResult = z.object({
  items: z.int(),
  meetings: z.int(),
  municipalities: z.int(),
  bodies: z.int(),
  firstMeeting: z.iso.date().nullable(),
  lastMeeting: z.iso.date().nullable(),
  indexedAt: z.string().nullable(),
  examples: z.boolean(),
  sources: z.array(SourceStatus),
  engine: z.array(z.object({ node: z.string(), healthy: z.boolean() })),
});
export type StatusResult = z.infer<typeof StatusResult>;
