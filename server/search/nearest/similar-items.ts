/** Items like one that is read: of the same theme or KLE group, with its words, other councils' first. */
import type { ItemFacts, ItemResult, MeetingFacts } from "../../../contract/archive.ts";
import { longestDraft } from "../../../contract/plain/draft.ts";
import type { Hit } from "../../../contract/search-result.ts";
import { equals, type Filter, isAnyOf, not, or } from "../../../engine/query/filter.ts";
import type { FoundItem } from "../hits/found-item.ts";
import { countCases } from "../questions/case-counts.ts";
import { toPlainHit } from "../records/stored-items.ts";
import { type NearDeps, type NearItem, nearestItems } from "./nearest-items.ts";
import { isPossiblySame } from "./possibly-same.ts";

/** What it is found by; `caseItems` are the other items of its case, which stand elsewhere on its page. */
type Read = {
  readonly item: ItemFacts;
  readonly meeting: Pick<MeetingFacts, "municipality" | "date">;
  readonly caseItems: readonly Pick<Hit, "id">[];
};

const most = 6;
const mostPossible = 3;
/** Less is only a theme in common. */
const leastLike = 0.12;
/** What neither theme nor KLE group binds must have that much more in common. */
const leastLikeAlone = 0.3;
/** "27.15" of "27.15.00": a KLE group. */
const groupLength = "00.00".length;

/** `possible` may be of the same case; they may be among the similar ones, too. None of a closed item: nothing is told of it. @throws EngineDown */
export async function similarItems(
  read: Read,
  deps: NearDeps,
): Promise<Pick<ItemResult, "similar" | "possible">> {
  const { item, meeting, caseItems } = read;
  if (item.closed) return { similar: [], possible: [] };
  const own = [item.id, ...caseItems.map(({ id }) => id)];
  const bound = bindingFilter(item);
  const others = [not(isAnyOf("id", own)), not(equals("meetingId", item.meetingId))];
  const text = textOf(item);
  const [near, ofOwn] = await Promise.all([
    nearestItems(text, [...others, ...bound], deps),
    meeting.municipality === null || bound.length === 0
      ? null
      : nearestItems(text, [...others, equals("municipality", meeting.municipality)], deps),
  ]);
  const least = bound.length > 0 ? leastLike : leastLikeAlone;
  const matter = { ...item, ...meeting };
  const same = (ofOwn ?? near).filter((one) => isPossiblySame(matter, one, deps.languages.danish));
  const alike = onePerCase(near.filter(({ likeness }) => likeness >= least));
  const elsewhere = ({ item: { municipality } }: NearItem) => municipality !== meeting.municipality;
  const ordered = [...alike.filter(elsewhere), ...alike.filter((one) => !elsewhere(one))];
  const [similar, possible] = await Promise.all([
    toHits(ordered.slice(0, most), deps),
    toHits(onePerCase(same).slice(0, mostPossible), deps),
  ]);
  return { similar, possible };
}

/**
 * The title counts thrice: it is what the item says of itself. As much as is looked at of a draft: what an item as long
 * as a book is about stands in its first pages.
 */
function textOf({ title, sections, decision }: ItemFacts): string {
  const titles = [title, title, title].map((text) => text ?? "");
  const matter = sections.filter(({ type }) => type !== "attendance" && type !== "attachments");
  const texts = [...titles, decision ?? "", ...matter.map(({ text }) => text)];
  return texts.join("\n").slice(0, longestDraft);
}

/** Of one of its themes, or of its KLE group; nothing where it has neither. */
function bindingFilter({ topics, caseNumber }: ItemFacts): Filter[] {
  const [, group] = /^(\d{2}\.\d{2})\./.exec(caseNumber ?? "") ?? [];
  const bindings = [
    ...(topics.length === 0 ? [] : [isAnyOf("topics", topics)]),
    ...(group === undefined ? [] : [equals("kle", group.slice(0, groupLength))]),
  ];
  return bindings.length === 0 ? [] : [or(...bindings)];
}

/** A case that went through five committees is one thing to look at: the treatment that is most alike. */
export function onePerCase(near: readonly NearItem[]): NearItem[] {
  const seen = new Set<string>();
  return near.filter(({ item: { caseKey } }) => {
    if (caseKey === null) return true;
    const isNew = !seen.has(caseKey);
    seen.add(caseKey);
    return isNew;
  });
}

async function toHits(near: readonly NearItem[], deps: NearDeps): Promise<Hit[]> {
  const items: FoundItem[] = near.map(({ item }) => item);
  const counts = await countCases(
    items.map(({ caseKey }) => caseKey),
    deps,
  );
  return items.map((item) => toPlainHit(item, counts.get(item.caseKey ?? "") ?? 0));
}
