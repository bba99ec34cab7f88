/** What the index has said is told again for as long as the index is the same: cases, items, words, whole answers. */
import { LRUCache } from "lru-cache";
import type { SearchResult } from "../../contract/search-result.ts";
import type { IndexAnswer } from "../../engine/query/index-search.ts";
import type { FoundItem } from "./hits/found-item.ts";
import { type CaseSize, lettersOf } from "./hits/hit.ts";
import { emptyShelf, type Shelf } from "./query/shelf.ts";

/** `answers` are those to small questions; `results` whole searches. */
export type Remembered = {
  readonly cases: Shelf<CaseSize>;
  readonly items: Shelf<FoundItem>;
  readonly answers: Shelf<IndexAnswer>;
  readonly results: Shelf<SearchResult>;
};

const nothing: Remembered = {
  cases: emptyShelf,
  items: emptyShelf,
  answers: emptyShelf,
  results: emptyShelf,
};

/** What is known of the index in one of its states. */
type Known = {
  readonly stamp: string;
  readonly cases: LRUCache<string, CaseSize>;
  readonly items: LRUCache<string, FoundItem>;
  readonly answers: LRUCache<string, IndexAnswer>;
  readonly results: LRUCache<string, SearchResult> | null;
};

/** Measured on generated items: a case takes some 200 bytes, an answer to a small question some 400. */
const mostCases = 50_000;
const mostAnswers = 20_000;
const itemBytes = 16e6;
/** Of a JavaScript text in memory. */
const bytesPerLetter = 2;
const bytesBesideText = 2_000;

/** Work that may take what is remembered. */
type WithMemory = <T>(work: (remembered: Remembered) => Promise<T>) => Promise<T>;

/**
 * `readStamp` gives another text whenever the index was changed, and null while it is being changed. While the work is done
 * the index is asked whether it is still as it was when it said what is remembered; where it is not, and something of that was
 * taken, the work is done again without. `resultBytes` of whole answers are kept, 0 for none. Throws what work and
 * stamp throw, the latter only where something remembered was taken.
 */
export function createIndexMemory(
  readStamp: () => Promise<string | null>,
  resultBytes: number,
): WithMemory {
  let known: Known | null = null;
  return async (work) => {
    const before = known;
    let isTaken = false;
    const onTaken = () => {
      isTaken = true;
    };
    const reading = Promise.allSettled([readStamp()]);
    const answer = await work(before === null ? nothing : openShelves(before, onTaken));
    const [read] = await reading;
    if (isTaken && read.status === "rejected") throw read.reason;
    const stamp = read.status === "rejected" ? null : read.value;
    if (before !== null && stamp === before.stamp) return answer;
    if (known === before || known?.stamp !== stamp)
      known = stamp === null ? null : nothingKnown(stamp, resultBytes);
    return isTaken ? work(nothing) : answer;
  };
}

function nothingKnown(stamp: string, resultBytes: number): Known {
  return {
    stamp,
    cases: new LRUCache({ max: mostCases }),
    items: new LRUCache({
      maxSize: itemBytes,
      sizeCalculation: (item) => bytesPerLetter * lettersOf(item) + bytesBesideText,
    }),
    answers: new LRUCache({ max: mostAnswers }),
    results:
      resultBytes === 0
        ? null
        : new LRUCache({
            maxSize: resultBytes,
            sizeCalculation: (result) => bytesPerLetter * JSON.stringify(result).length,
          }),
  };
}

function openShelves({ cases, items, answers, results }: Known, onTaken: () => void): Remembered {
  return {
    cases: openShelf(cases, onTaken),
    items: openShelf(items, onTaken),
    answers: openShelf(answers, onTaken),
    results: results === null ? emptyShelf : openShelf(results, onTaken),
  };
}

function openShelf<T extends {}>(held: LRUCache<string, T>, onTaken: () => void): Shelf<T> {
  return {
    get: (key) => {
      const value = held.get(key);
      if (value !== undefined) onTaken();
      return value;
    },
    put: (key, value) => {
      held.set(key, value);
    },
  };
}
