/** Which pages there are, and the data each of them needs; types alone. */
import type {
  CaseResult,
  ItemResult,
  MeetingFacts,
  MeetingResult,
  StatusResult,
} from "../../contract/archive.ts";
import type { Hit, SearchResult } from "../../contract/search-result.ts";
import type { Topic } from "../../contract/topic.ts";
import type { Assets } from "./read-assets.ts";

export type TopicLabel = Pick<Topic, "id" | "label" | "description">;
export type TopicCount = TopicLabel & { count: number };

/**
 * What the archive holds of a municipality. `officialName` as in "Københavns Kommune"; the years
 * are null when it holds nothing.
 */
export type MunicipalityCoverage = {
  municipality: string;
  officialName: string;
  items: number;
  meetings: number;
  firstYear: string | null;
  lastYear: string | null;
};

export type MeetingSummary = Pick<MeetingFacts, "id" | "url" | "body" | "date" | "kind">;

/** What a page shows, by its kind. Lists of hits are newest first where no query orders them. */
export type PageData = {
  home: { status: StatusResult; topics: TopicCount[]; newest: Hit[] };
  /** `coverage`: every covered municipality, and those of the query that are not. */
  search: { result: SearchResult; coverage: MunicipalityCoverage[] };
  item: ItemResult;
  meeting: MeetingResult;
  case: CaseResult;
  topics: { topics: TopicCount[] };
  topic: { topic: TopicLabel; result: SearchResult };
  municipalities: { municipalities: MunicipalityCoverage[] };
  municipality: {
    coverage: MunicipalityCoverage;
    result: SearchResult;
    meetings: MeetingSummary[];
  };
  about: { status: StatusResult };
  help: null;
  privacy: null;
  /** Problem details, in Danish. */
  error: {
    status: number;
    title: string;
    detail: string;
    errors?: { path: string; message: string }[];
  };
};

export type PageKind = keyof PageData;

/** One page with its data: `{ kind: "item", data: ItemResult }` and so on. */
export type Page<K extends PageKind = PageKind> = {
  [P in K]: { kind: P; data: PageData[P] };
}[K];

/**
 * What is the same for every page of an answer. `url` is the path and query asked for; `publicUrl`
 * the portal's address without a slash at its end; `contact` an e-mail or web address; `examples` whether
 * invented minutes are indexed; `back` the address of the search the reader came from.
 */
export type PageContext = {
  assets: Assets;
  url: string;
  publicUrl: string | null;
  contact: string | null;
  topics: TopicLabel[];
  examples: boolean;
  back: string | null;
};
