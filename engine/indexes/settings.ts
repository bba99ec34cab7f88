/** The engine's indexes and their settings, as data. */
import { createHash } from "node:crypto";
import type { FilterableAttributes, Settings } from "meilisearch";
import { IndexedItem, type IndexedMeeting, type IndexedWord } from "../../contract/indexed-item.ts";
import { searchedFields } from "../../contract/plain/searched-fields.ts";
import {
  exactFields,
  facetFields,
  meetingFields,
  meetingSorts,
  rangeFields,
} from "./filter-fields.ts";

/** Made for searching only; never shown. */
const hiddenItemFields: ReadonlySet<string> = new Set([
  ...searchedFields,
  "people",
  "caseEnds",
  "kleGroups",
]);

/** No values are looked for by the engine: what is typed may stand in the middle of one. */
const itemFilters: FilterableAttributes = [
  {
    attributePatterns: [...facetFields, ...exactFields],
    features: { facetSearch: false, filter: { equality: true, comparison: false } },
  },
  {
    attributePatterns: [...rangeFields],
    features: { facetSearch: false, filter: { equality: true, comparison: true } },
  },
];

/** What the engine is told of an index; null leaves it its own way. */
export type IndexSettings = Settings;

/** More than an index ever holds: who wants every hit asks for so many. */
export const mostHits = 10_000_000;

/**
 * So many values of a facet are counted at a time, the most frequent: of case numbers an archive has thousands, of which a
 * search tells twenty, and each that is counted costs the engine and whoever reads its answer.
 */
export const mostFacetValues = 500;

const shared: Settings = {
  // Otherwise totals stop at 1,000.
  pagination: { maxTotalHits: mostHits },
  faceting: { maxValuesPerFacet: mostFacetValues, sortFacetValuesBy: { "*": "count" } },
  // `sort` first, or federated search does not order by date.
  rankingRules: ["sort", "words", "proximity", "attribute", "exactness"],
};

const items: Settings = {
  ...shared,
  searchableAttributes: [...searchedFields],
  // Analysis knows inflection and letters; the engine's guesses on lemmas only add noise. Said of each
  // field, because then the engine also leaves out the beginnings of words that it holds ready otherwise.
  typoTolerance: { enabled: true, disableOnAttributes: [...searchedFields] },
  displayedAttributes: IndexedItem.keyof().options.filter((field) => !hiddenItemFields.has(field)),
  filterableAttributes: itemFilters,
  sortableAttributes: [...rangeFields],
};

const meetings: Settings = {
  ...shared,
  typoTolerance: { enabled: false },
  // Found by id and by filters; an empty list would be refused, so the least that can be.
  searchableAttributes: ["id"] satisfies (keyof IndexedMeeting)[],
  filterableAttributes: [...meetingFields],
  sortableAttributes: [...meetingSorts],
};

/**
 * Asked for the nearest to a misspelt word, by the engine's own typing tolerance, and by its beginning: the
 * text may have another ending.
 */
const words: Settings = {
  searchableAttributes: ["word"] satisfies (keyof IndexedWord)[],
  displayedAttributes: ["word"] satisfies (keyof IndexedWord)[],
  rankingRules: ["words", "typo"],
  typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 7 } },
};

/** One document that says what the index is: see indexer/sync/write/index-state.ts. */
const state: Settings = { searchableAttributes: ["id"] };

/** What is held of each municipality, counted: see indexer/sync/write/write-overviews.ts. */
const overview: Settings = { ...shared, searchableAttributes: ["id"] };

export const settings = { items, meetings, words, state, overview } as const satisfies Record<
  string,
  Settings
>;
export type IndexKind = keyof typeof settings;
export const indexKinds: readonly IndexKind[] = ["items", "meetings", "words", "state", "overview"];

/** `prefix` keeps several archives apart in one engine: each test file has its own. */
export function indexName(kind: IndexKind, prefix = ""): string {
  return `${prefix}${kind}`;
}

/**
 * What an index was built from besides the minutes: its settings, and `sources` (versions of the
 * lexicon, the topics). Another fingerprint means another index: it is built anew.
 */
export function indexFingerprint(sources: readonly string[]): string {
  return createHash("sha256")
    .update(JSON.stringify([settings, sources]))
    .digest("hex");
}
