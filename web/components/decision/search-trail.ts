/** The search whose hits are shown, for the links that keep it; null where hits are listed without one. */
import { createContext } from "preact";
import type { SearchQuery } from "../../../contract/search-query.ts";

export const SearchTrail = createContext<SearchQuery | null>(null);
