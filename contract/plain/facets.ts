/**
 * What a search is narrowed by, in the order shown: a facet is one row here, which the query, its address,
 * filters, the index's settings, counts and the panel read.
 */
import { deviationLabels, deviations } from "./deviations.ts";
import { outcomeLabels, outcomes } from "./outcomes.ts";
import { namesOf } from "./table.ts";

/** What a parameter may hold: anything, one of a list, or a text of a shape; `otherwise` is the fault's words. */
type Accepts =
  | { readonly kind: "anything" }
  | { readonly kind: "one-of"; readonly values: readonly string[]; readonly otherwise: string }
  | { readonly kind: "shape"; readonly shape: RegExp; readonly otherwise: string };

/** Values are looked up by name: where they are many, or always, since there is no end to them. */
export type FacetFinder = { readonly label: string; readonly shown: "many" | "always" };

/**
 * `field` of an indexed item holds the values, `listed` those of them that a list tells, where it holds others too; `beside`
 * is a field whose values are counted beside them.
 * `title` stands above them, `one` before one of them at the beginning of a sentence, `word` before one of them in the query language ("kommune:Thisted").
 */
type Facet = {
  readonly field: string;
  readonly listed: string | null;
  readonly beside: string | null;
  readonly title: string;
  readonly one: string;
  readonly word: string | null;
  readonly accepts: Accepts;
  /** What values are called that are not their own names; those of themes and KLE stand in data/. */
  readonly labels: Readonly<Record<string, string>>;
  /** The most frequent first, or by value. */
  readonly order: "count" | "rising" | "falling";
  /** So many values are told with a search, and none that is longer; the rest is looked up. */
  readonly mostValues: number;
  readonly longestValue: number;
  readonly finder: FacetFinder | null;
  /** Whether its values are unfolded before one is chosen. */
  readonly open: boolean;
  /** Whether they are so many that a page counts them only when they are unfolded. */
  readonly whenOpened: boolean;
};

const common = {
  listed: null,
  beside: null,
  word: null,
  accepts: { kind: "anything" },
  labels: {},
  order: "count",
  mostValues: Number.POSITIVE_INFINITY,
  longestValue: Number.POSITIVE_INFINITY,
  finder: null,
  open: true,
  whenOpened: false,
} as const;

export const facets = {
  municipality: {
    ...common,
    field: "municipality",
    title: "Kommune",
    one: "Kommunen",
    word: "kommune",
    finder: { label: "Find kommune", shown: "many" },
  },
  body: {
    ...common,
    field: "bodyKey",
    title: "Byråd, udvalg eller råd",
    one: "Byrådet, udvalget eller rådet",
    word: "udvalg",
    mostValues: 100,
    finder: { label: "Find byråd, udvalg eller råd", shown: "many" },
  },
  topic: {
    ...common,
    field: "topics",
    beside: "mentions",
    title: "Emne",
    one: "Emnet",
    word: "emne",
    finder: { label: "Find emne", shown: "many" },
  },
  outcome: {
    ...common,
    field: "outcome",
    title: "Beslutningens udfald",
    one: "Udfaldet",
    word: "udfald",
    accepts: { kind: "one-of", values: outcomes, otherwise: "er ikke et kendt udfald" },
    labels: outcomeLabels,
  },
  deviates: {
    ...common,
    field: "deviates",
    title: "Indstilling og beslutning",
    one: "Oplysningen",
    accepts: {
      kind: "one-of",
      values: deviations,
      otherwise: "skal være true, false eller unknown",
    },
    labels: deviationLabels,
    open: false,
  },
  votedFor: {
    ...common,
    field: "votedFor",
    title: "Partier, der stemte for",
    one: "Partiet",
    open: false,
  },
  votedAgainst: {
    ...common,
    field: "votedAgainst",
    title: "Partier, der stemte imod",
    one: "Partiet",
    open: false,
  },
  year: {
    ...common,
    field: "year",
    title: "År",
    one: "Årstallet",
    accepts: {
      kind: "shape",
      shape: /^\d{4}$/,
      otherwise: "skal være et årstal med fire cifre",
    },
    order: "falling",
    open: false,
  },
  case: {
    ...common,
    field: "caseNumber",
    title: "Sagsnummer",
    one: "Sagsnummeret",
    word: "sag",
    mostValues: 20,
    finder: { label: "Find sagsnummer", shown: "always" },
    open: false,
    whenOpened: true,
  },
  kle: {
    ...common,
    field: "kle",
    listed: "kleGroups",
    title: "KLE-nummer",
    one: "KLE-nummeret",
    accepts: {
      kind: "shape",
      shape: /^\d{2}(\.\d{2}){0,2}$/,
      otherwise: "skal være et KLE-nummer som 27 eller 27.15",
    },
    order: "rising",
    // Main groups and groups: with their subjects they would be thousands.
    longestValue: "00.00".length,
    finder: { label: "Find KLE-nummer", shown: "many" },
    open: false,
    whenOpened: true,
  },
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof facets;

export const facetNames = namesOf(facets);
