/** What a page is, and what every page is given. */
import type { ComponentType } from "preact";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { SharedAs } from "./linked.ts";
import type { Assets } from "./read-assets.ts";
import type { TopicLabel } from "./summaries.ts";

/**
 * What is the same for every page of an answer. `url` is the path and query asked for; `publicUrl`
 * the portal's address without a slash at its end; `contact` an e-mail or web address; `examples` whether
 * invented minutes are indexed; `partial` whether a part of the archive is silent; `back` the address of the search the reader came from; `search` what the field
 * in the head begins with: the words of that search, and on a page that could not be shown what else it held.
 */
export type PageContext = {
  readonly assets: Assets;
  readonly url: string;
  readonly publicUrl: string | null;
  readonly contact: string | null;
  readonly topics: readonly TopicLabel[];
  readonly examples: boolean;
  readonly partial: boolean;
  readonly back: string | null;
  readonly search: SearchQuery;
};

export type FeedLink = { readonly type: string; readonly title: string; readonly href: string };

export type PageProps<Data> = { readonly data: Data; readonly context: PageContext };

/**
 * `title` is the window's; null: the portal's own name alone. `description` is what search engines and shared
 * links say of the page, in a sentence or two. `field`: "page" where it has a search field of its own.
 */
export type View<Data> = {
  readonly component: ComponentType<PageProps<Data>>;
  readonly title: (data: Data, context: PageContext) => string | null;
  readonly description: (data: Data, context: PageContext) => string;
  readonly field?: "head" | "page";
  /** "page" where it says itself that a part of the archive is silent. */
  readonly saysPartial?: "frame" | "page";
  /** What others are told that the page's address is; without it, the path that was asked for. */
  readonly address?: (data: Data, context: PageContext) => string;
  /** What a shared link and search engines tell of the page; `host` goes before its address. */
  readonly shared?: (data: Data, host: string) => SharedAs;
  /** The feeds that follow what the page shows. */
  readonly feeds?: (data: Data) => readonly FeedLink[];
};

/**
 * A view with the path that it is found at, as contract/plain/paths.ts writes them. The path says what the
 * loader of its data is given, `Data` what it must come back with (server/pages).
 */
export type Page<Path extends string, Data> = View<Data> & { readonly path: Path };
