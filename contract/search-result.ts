/** What a search answers: hits with their marks and reasons, and facets. */
import { z } from "zod";
import { Adopted, meetingKinds, Outcome, SectionType } from "./meeting.ts";
import type { ReadOnly } from "./read-only.ts";
import { FacetName, SearchQuery } from "./search-query.ts";
import { AskedField, Recognised, Widened } from "./understood-query.ts";

/** A run of text; `match` where the query's words stand. All runs together are the original text. */
export const Segment = z.object({ text: z.string(), match: z.boolean() });
export type Segment = ReadOnly<z.infer<typeof Segment>>;

export const Snippet = z.object({
  type: SectionType,
  label: z.string().nullable(),
  text: z.array(Segment),
});
export type Snippet = ReadOnly<z.infer<typeof Snippet>>;

/** How a word of the query stands in the text: as typed, inflected, at a compound's end or within, begun, or by a related word. */
export const MatchHow = z.enum(["form", "lemma", "head", "part", "prefix", "related"]);
export type MatchHow = ReadOnly<z.infer<typeof MatchHow>>;

/**
 * Where a word stands: in the title, a section, the case number, or what the item's meeting is called and dated; of a
 * `theme` the item was found by, what the theme is called, which need not stand in its text.
 */
const HitField = z.union([z.enum(["title", "case-number", "meeting", "theme"]), SectionType]);

/**
 * Why an item was found: each word of the query with what stands for it in each field, and `near`, the
 * fewest words of one text that hold them all (null when they are not several or never stand together).
 */
export const HitReasons = z.object({
  words: z.array(
    z.object({
      word: z.string(),
      as: z.string(),
      how: MatchHow,
      field: HitField,
    }),
  ),
  near: z.int().positive().nullable(),
});
export type HitReasons = ReadOnly<z.infer<typeof HitReasons>>;

/** Another treatment of a hit's case, as it stands below that hit. */
export const FoldedHit = z.object({
  id: z.string(),
  url: z.string(),
  body: z.string().nullable(),
  date: z.iso.date().nullable(),
  outcome: Outcome.nullable(),
  title: z.string(),
});
export type FoldedHit = ReadOnly<z.infer<typeof FoldedHit>>;

export const Hit = z.object({
  id: z.string(),
  meetingId: z.string(),
  url: z.string(),
  municipality: z.string().nullable(),
  body: z.string().nullable(),
  date: z.iso.date().nullable(),
  number: z.string().nullable(),
  caseNumber: z.string().nullable(),
  /** The themes that it is about, and those that it only mentions. */
  topics: z.array(z.string()),
  mentions: z.array(z.string()),
  outcome: Outcome.nullable(),
  /** What was approved, or not followed, is a recommendation to refuse. */
  refusal: z
    .literal(true)
    .optional()
    .describe("Det, der er godkendt eller ikke fulgt, er en indstilling om afslag"),
  /** The recommendation's points that a short decision settles. */
  adopts: z
    .array(Adopted)
    .describe("Indstillingens punkter, som en kort beslutning (»Godkendt.«) afgør"),
  closed: z.boolean(),
  kind: z.enum(meetingKinds),
  title: z.array(Segment),
  decision: z.array(Segment).nullable(),
  snippets: z.array(Snippet),
  caseItems: z.int().nonnegative(),
  /** Its case number stands for several matters, so that `caseItems` is 1. */
  standing: z
    .literal(true)
    .optional()
    .describe("Sagsnummeret bruges til flere sager og er derfor ikke én sag"),
  why: HitReasons,
  /** Words of the query that this hit lacks: only on hits below the strict ones. */
  missing: z.array(z.string()).optional(),
  /** Found only by related words of a theme. */
  related: z.literal(true).optional(),
  /** With `fold=case`: the other treatments of its case on the page. */
  folded: z.array(FoldedHit).optional(),
});
export type Hit = ReadOnly<z.infer<typeof Hit>>;

export const FacetValue = z.object({
  value: z.string(),
  label: z.string(),
  count: z.int().nonnegative(),
  /** Of a theme: how many other items only mention it. */
  mentions: z.int().nonnegative().optional(),
});
export type FacetValue = ReadOnly<z.infer<typeof FacetValue>>;

export const Facets = z.record(FacetName, z.array(FacetValue));
export type Facets = ReadOnly<z.infer<typeof Facets>>;

export const UnknownValue = z.object({ facet: FacetName, value: z.string(), label: z.string() });
export type UnknownValue = ReadOnly<z.infer<typeof UnknownValue>>;

/** The theme that the words of `q` name, with its items under the same filters, and these by year. */
export const NamedTopic = z.object({
  id: z.string(),
  label: z.string(),
  count: z.int().nonnegative(),
  years: z.array(FacetValue),
});
export type NamedTopic = ReadOnly<z.infer<typeof NamedTopic>>;

/**
 * `partial`: a part of the archive does not answer right now. `suggestion`: only where nothing matches
 * words that were taken as they are written: a `q` like it that does find something.
 */
export const SearchResult = z.object({
  query: SearchQuery,
  total: z.int().nonnegative(),
  relatedTotal: z.int().nonnegative(),
  routineTotal: z
    .int()
    .nonnegative()
    .describe("Rutinepunkter under samme filtre; med routine=hide er de ikke talt med i total"),
  cases: z
    .int()
    .nonnegative()
    .nullable()
    .describe(
      "Hvor mange sager træffene er; et punkt uden sagsnummer er sin egen. Null, når de er for mange",
    ),
  topic: NamedTopic.nullable().describe("Emnet, som søgeordene er navnet på"),
  fields: z.array(AskedField).describe("Feltord i q"),
  page: z.int().positive(),
  pageSize: z.int().positive(),
  hits: z.array(Hit),
  facets: Facets,
  /** With `facets=open`: those that were not counted, and stand empty. */
  unasked: z.array(FacetName).optional().describe("Facetter, som der ikke er talt i"),
  partial: z.boolean(),
  widened: z.array(Widened),
  understood: z
    .array(Recognised)
    .describe("Kommuner, råd, tidspunkter, udfald og navne, som ord i q er forstået som"),
  suggestion: z
    .string()
    .optional()
    .describe(
      "»Mente du«: et q uden stavefejl, som finder noget; når intet er fundet, eller et ord er meget sjældnere end et, der ligner",
    ),
  held: z
    .array(FacetValue)
    .optional()
    .describe(
      "Kun når total er 0: hvor mange punkter arkivet har fra hver kommune under de valgte kommuner, råd og datoer",
    ),
  unknown: z
    .array(UnknownValue)
    .optional()
    .describe(
      "Valgte emner, som ikke findes; når total er 0, også andre valgte værdier, som intet punkt i arkivet har",
    ),
  tookMs: z.number(),
});
export type SearchResult = ReadOnly<z.infer<typeof SearchResult>>;

export const Suggestion = z.object({
  kind: z.enum(["topic", "municipality", "body", "case", "title"]),
  label: z.string(),
  url: z.string(),
  /** Of titles that look alike: where and when. */
  body: z.string().nullable().optional(),
  date: z.iso.date().nullable().optional(),
});
export type Suggestion = ReadOnly<z.infer<typeof Suggestion>>;

/** The texts of an item with the words of a search marked; `sections` in the item's order. */
export type ItemMarks = {
  readonly title: readonly Segment[];
  readonly decision: readonly Segment[] | null;
  readonly sections: readonly (readonly Segment[])[];
};

/** Another hit of the same search, and on which of its pages it stands. */
export type TrailStep = { readonly url: string; readonly title: string; readonly page: number };

/**
 * The search that an item was reached from: its words in the item, and the hits beside it. `place` is the item's
 * among the `total` that are counted, from 1; null where it is none of them.
 */
export type Trail = {
  readonly query: SearchQuery;
  readonly marks: ItemMarks;
  readonly place: number | null;
  readonly total: number;
  readonly previous: TrailStep | null;
  readonly next: TrailStep | null;
};
