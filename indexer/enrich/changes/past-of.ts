/** What later versions of a meeting changed in earlier ones. Pure. */
import type { ItemChange, MeetingChange } from "../../../contract/change.ts";
import type { AgendaItem } from "../../../contract/meeting.ts";
import { matchItems } from "./match-items.ts";

/** `items` null where nobody knows what this version held; `keys` are what their ids end with (item-ids.ts). */
export type Version = {
  readonly at: string;
  readonly items: readonly AgendaItem[] | null;
  readonly keys: readonly string[];
};

/** What became of an item: its changes, and how it was before it was shortened. */
export type ItemPast = {
  readonly changes: readonly ItemChange[];
  readonly longer: AgendaItem | null;
};

/** An item that is gone, what its id ended with, and when the version came that lacks it. */
export type GoneItem = { readonly item: AgendaItem; readonly key: string; readonly at: string };

/** `items` by their places in the last version. */
type Past = {
  readonly items: readonly ItemPast[];
  readonly meeting: readonly MeetingChange[];
  readonly gone: readonly GoneItem[];
};

const nothing: ItemPast = { changes: [], longer: null };

/** @param versions in the order they came */
export function pastOf(versions: readonly Version[]): Past {
  let past: Past = { items: (versions[0]?.items ?? []).map(() => nothing), meeting: [], gone: [] };
  for (const [at, later] of versions.entries()) {
    const earlier = versions[at - 1];
    if (earlier !== undefined) past = step(past, earlier, later);
  }
  return past;
}

function step(past: Past, { items: before, keys }: Version, { at, items: after }: Version): Past {
  if (before === null || after === null) {
    const unknown = { at, changed: null, added: null, removed: null };
    const meeting = [...past.meeting, unknown];
    return { items: (after ?? []).map(() => nothing), meeting, gone: past.gone };
  }
  const places = matchItems(before, after);
  const items = after.map((item, place) => {
    const from = places[place] ?? null;
    const old = from === null ? undefined : before[from];
    if (from === null || old === undefined)
      return { changes: [{ at, kind: "new", added: [], shortened: false } as const], longer: null };
    return changeOf(past.items[from] ?? nothing, old, item, at);
  });
  const kept = new Set(places);
  const gone = before.flatMap((item, place) =>
    kept.has(place) || isEmpty(item) ? [] : [{ item, key: keys[place] ?? "", at }],
  );
  const isBack = ({ item }: GoneItem) => after.some((one) => isSame(one, item));
  return {
    items,
    meeting: [...past.meeting, ...countOf(items, gone.length, at)],
    gone: [...past.gone.filter((one) => !isBack(one)), ...gone],
  };
}

/** What was taken down is nobody's to tell of. */
const isEmpty = ({ title, sections }: AgendaItem) => title === null && sections.length === 0;

const isSame = (one: AgendaItem, other: AgendaItem) =>
  one.title === other.title && one.number === other.number;

function countOf(items: readonly ItemPast[], removed: number, at: string): MeetingChange[] {
  const now = items.flatMap(({ changes }) => changes.filter((one) => one.at === at));
  const added = now.filter(({ kind }) => kind === "new").length;
  const changed = now.length - added;
  return changed + added + removed === 0 ? [] : [{ at, changed, added, removed }];
}

function changeOf(past: ItemPast, before: AgendaItem, after: AgendaItem, at: string): ItemPast {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const added = without(now, old);
  const removed = without(old, now);
  if (added.length + removed.length === 0) return past;
  const shortened = lettersIn(removed) > lettersIn(added);
  const change: ItemChange = { at, kind: "changed", added: atMost(added), shortened };
  const isWhole = past.longer !== null && without(sentencesOf(past.longer), now).length === 0;
  const longer = past.longer ?? (shortened ? before : null);
  return { changes: [...past.changes, change], longer: isWhole ? null : longer };
}

/** Lines, parted where a sentence ends. */
function sentencesOf({ title, sections }: AgendaItem): string[] {
  const texts = [title ?? "", ...sections.map(({ text }) => text)];
  return texts
    .flatMap((text) => text.split(/\n|(?<=[.!?:])\s+(?=\p{Lu})/u))
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "");
}

function without(sentences: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return sentences.filter((sentence) => !known.has(sentence));
}

const lettersIn = (sentences: readonly string[]) => sentences.join("").replace(/\s/g, "").length;

/** Letters that are kept of what was added. */
const mostLetters = 3_000;

function atMost(sentences: readonly string[]): string[] {
  let letters = 0;
  return sentences.filter((sentence) => {
    letters += sentence.length;
    return letters <= mostLetters;
  });
}
