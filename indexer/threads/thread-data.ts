/** What a thread is given at its start: plain data. */
import type { Topic } from "../../contract/topic.ts";
import type { Privacy } from "../enrich/privacy.ts";
import type { TakedownList } from "../takedown/take-down.ts";

export type ThreadData = {
  readonly topics: readonly Topic[];
  readonly ocrFolder: string | null;
  readonly takedowns: TakedownList;
  readonly privacy: Privacy;
  /** Where one keeps what it read of files, for whichever of them writes it; null where that is nowhere. */
  readonly readsFolder: string | null;
};
