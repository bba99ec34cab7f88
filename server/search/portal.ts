/** Everything that can be asked of the archive, over one engine: what the routes and pages are given. */
import type { CaseResult, ItemFacts, ItemResult, MeetingResult } from "../../contract/archive.ts";
import type { Comparison } from "../../contract/comparison.ts";
import type { EarlierLikeDraft } from "../../contract/draft.ts";
import type { FacetName, SearchQuery } from "../../contract/search-query.ts";
import type { FacetValue, SearchResult, Suggestion, Trail } from "../../contract/search-result.ts";
import type { PublicTakedown } from "../../contract/takedown.ts";
import type { Topic } from "../../contract/topic.ts";
import type { IndexSearch } from "../../engine/query/index-search.ts";
import { compare } from "./comparison/compare.ts";
import type { Remembered } from "./index-memory.ts";
import { keepSearches } from "./kept-searches.ts";
import { type BodyMeeting, bodyMeetings } from "./lists/body-meetings.ts";
import { type EndedCase, endedCases } from "./lists/ended-cases.ts";
import { everyHit, everyId } from "./lists/every-hit.ts";
import { followTrail } from "./lists/follow-trail.ts";
import { goneSince } from "./lists/gone-at-source.ts";
import { type ItemInMeeting, inMeetings } from "./lists/in-meeting.ts";
import { type IndexBuild, readBuild, readStamp } from "./lists/index-build.ts";
import { itemsInOrder } from "./lists/items-in-order.ts";
import {
  type ListedMeeting,
  meetingsBeginning,
  meetingsByDate,
  type Part,
} from "./lists/listed-meetings.ts";
import { newestArrivals } from "./lists/newest-arrivals.ts";
import { readTakedowns, unlessTakenDown } from "./lists/takedowns.ts";
import { createVocabulary } from "./meaning/vocabulary.ts";
import { earlierDecisions } from "./nearest/earlier-decisions.ts";
import { possiblyOfCase } from "./nearest/possibly-same.ts";
import { similarItems } from "./nearest/similar-items.ts";
import { rememberedSearch } from "./query/shelf.ts";
import { countCases, standingOf } from "./questions/case-counts.ts";
import { narrowFacet } from "./questions/narrow-facet.ts";
import type { SearchDeps } from "./questions/prepare.ts";
import { search } from "./questions/search.ts";
import { suggest } from "./questions/suggest.ts";
import { findCase } from "./records/find-case.ts";
import { findItem } from "./records/find-item.ts";
import { findMeeting } from "./records/find-meeting.ts";
import {
  createOverview,
  type NodeHealth,
  type Overview,
  type OverviewDeps,
} from "./records/overview.ts";
import type { RecordDeps } from "./records/stored-items.ts";

export type Portal = {
  search(query: SearchQuery): Promise<SearchResult>;
  facet(facet: FacetName, contains: string, query: SearchQuery): Promise<FacetValue[]>;
  /** How much of each council's items a search covers, by year. */
  compare(query: SearchQuery): Promise<Comparison>;
  suggest(q: string): Promise<Suggestion[]>;
  item(id: string): Promise<ItemResult>;
  /** The item among the hits of the search that it was reached from. */
  trail(item: ItemFacts, query: SearchQuery): Promise<Trail>;
  /** What was decided before that is like a draft; of the municipality named apart. */
  earlier(text: string, municipality: string | null): Promise<EarlierLikeDraft>;
  meeting(id: string): Promise<MeetingResult>;
  /** The meetings of one body, or of all of the municipality's. */
  meetingsOf(municipality: string, body: string | null, most?: number): Promise<BodyMeeting[]>;
  /** A part of all, the newest first. */
  meetingsByDate(part: Part): Promise<ListedMeeting[]>;
  /** The cases of several treatments that these meetings treated last. */
  endedCases(meetingIds: readonly string[]): Promise<EndedCase[]>;
  /** Those whose ids begin so. */
  meetingsBeginning(id: string): Promise<ListedMeeting[]>;
  case(municipality: string, caseNumber: string): Promise<CaseResult>;
  overview(): Promise<Overview>;
  /** Of this moment, where the overview's may be some seconds old. */
  engineHealth(): Promise<readonly NodeHealth[]>;
  /** Every hit that is counted, some at a time, whatever page is asked for. */
  everyHit(query: SearchQuery): AsyncIterable<readonly ItemInMeeting[]>;
  /** Those with these ids, in their order, some at a time. */
  hits(ids: readonly string[]): AsyncIterable<readonly ItemInMeeting[]>;
  /** Those of some case keys that stand for several matters. */
  standing(caseKeys: readonly (string | null)[]): Promise<ReadonlySet<string>>;
  everyId(query: SearchQuery): AsyncIterable<readonly string[]>;
  /** A page of the hits that came into the archive last. */
  arrivals(query: SearchQuery): Promise<readonly ItemInMeeting[]>;
  build(): Promise<IndexBuild | null>;
  /** What an operator has taken down, the newest first. */
  takedowns(): Promise<readonly PublicTakedown[]>;
  readonly topics: readonly Topic[];
};

/** `keptBytes` of answers are kept, to be told again while the index is the same. */
type PortalDeps = SearchDeps &
  OverviewDeps &
  RecordDeps & {
    readonly topics: readonly Topic[];
    readonly searchWords: IndexSearch;
    readonly keptBytes: number;
  };

/** What the index said before is taken from memory: its words, and of the items and cases what a page shows. */
function withMemory(deps: PortalDeps, { cases, items, answers }: Remembered): PortalDeps {
  const { languages, searchItems, searchWords } = deps;
  const vocabulary = createVocabulary({
    searchItems: rememberedSearch(searchItems, "items", answers),
    searchWords: rememberedSearch(searchWords, "words", answers),
    danish: languages.danish,
  });
  return {
    ...deps,
    remembered: { cases, items, answers },
    languages: { ...languages, vocabulary },
  };
}

/** Opens the portal's questions over what it is given; touches nothing until asked. */
export function createPortal(deps: PortalDeps): Portal {
  const overview = createOverview(deps);
  const takedowns = () => readTakedowns(deps.searchState);
  const since = (id: string) => goneSince(id, deps);
  return {
    search: keepSearches(
      (query, remembered) => search(query, withMemory(deps, remembered)),
      () => readStamp(deps),
      deps.keptBytes,
    ),
    facet: (facet, contains, query) => narrowFacet(facet, contains, query, deps),
    compare: (query) => compare(query, deps),
    suggest: (q) => suggest(q, { ...deps, overview }),
    item: (id) => unlessTakenDown(id, () => findItemWithSimilar(id, deps), takedowns, since),
    trail: (item, query) => followTrail(item, query, deps),
    earlier: (text, municipality) => earlierDecisions(text, municipality, deps),
    meeting: (id) => unlessTakenDown(id, () => findMeeting(id, deps), takedowns, since),
    meetingsOf: (municipality, body, most) =>
      bodyMeetings(municipality, body, deps.searchMeetings, most),
    meetingsByDate: (part) => meetingsByDate(part, deps.searchMeetings),
    endedCases: (meetingIds) => endedCases(meetingIds, deps.searchItems),
    meetingsBeginning: (id) => meetingsBeginning(id, deps.searchMeetings),
    case: (municipality, caseNumber) => findCaseWithPossible(municipality, caseNumber, deps),
    overview,
    engineHealth: deps.engineHealth,
    everyHit: (query) => everyHitInMeeting(query, deps),
    hits: (ids) => hitsInMeeting(ids, deps),
    standing: async (caseKeys) => standingOf(await countCases(caseKeys, deps)),
    everyId: (query) => everyId(query, deps),
    arrivals: (query) => newestArrivals(query, deps),
    build: () => readBuild(deps.searchState),
    takedowns,
    topics: deps.topics,
  };
}

async function findItemWithSimilar(id: string, deps: PortalDeps): Promise<ItemResult> {
  const item = await findItem(id, deps);
  return { ...item, ...(await similarItems(item, deps)) };
}

/** Of a number that stands for several matters nothing more is guessed. */
async function findCaseWithPossible(
  municipality: string,
  caseNumber: string,
  deps: PortalDeps,
): Promise<CaseResult> {
  const own = await findCase(municipality, caseNumber, deps);
  return { ...own, possible: own.standing ? [] : await possiblyOfCase(own.items, deps) };
}

/** Whole items, so many at a time that their texts do not fill the memory. */
const itemsAtATime = 200;

async function* hitsInMeeting(ids: readonly string[], deps: PortalDeps) {
  for (let from = 0; from < ids.length; from += itemsAtATime) {
    const items = await itemsInOrder(ids.slice(from, from + itemsAtATime), deps);
    yield inMeetings(items, deps.searchMeetings);
  }
}

async function* everyHitInMeeting(query: SearchQuery, deps: PortalDeps) {
  for await (const items of everyHit(query, deps)) yield inMeetings(items, deps.searchMeetings);
}
