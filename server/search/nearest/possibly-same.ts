/**
 * Items that may be of one case though no number says so: a guess, from titles that name the same matter and texts that
 * are much alike. Two numbers that differ are two cases.
 */
import { plainText } from "../../../contract/plain/text/plain-text.ts";
import type { Hit } from "../../../contract/search-result.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { equals, isAnyOf, not } from "../../../engine/query/filter.ts";
import { type TitleWords, titleWords } from "../cases/title-words.ts";
import { toPlainHit } from "../records/stored-items.ts";
import { type NearDeps, type NearItem, nearestItems } from "./nearest-items.ts";

/** An item as it is judged here. */
type Matter = {
  readonly title: string | null;
  readonly caseNumber: string | null;
  readonly municipality: string | null;
  readonly meetingId: string;
  readonly date: string | null;
};

const most = 5;
/** What two treatments of one matter have in common of what sets the one apart. */
const leastLike = 0.3;
/** Of the words of the shorter title. */
const leastShared = 0.6;
/** A single word in common names a field, not a matter. */
const fewestWords = 2;
/** Longer than a matter takes from body to body. */
const mostDays = 3 * 365;

export function isPossiblySame(one: Matter, { item, likeness }: NearItem, danish: Danish): boolean {
  if (one.caseNumber !== null && item.caseNumber !== null) return false;
  if (one.municipality === null || item.municipality !== one.municipality) return false;
  if (item.meetingId === one.meetingId || likeness < leastLike) return false;
  if (one.title === null || item.title === null || daysBetween(one.date, item.date) > mostDays)
    return false;
  return nameOneMatter(titleWords(danish, one.title), titleWords(danish, item.title));
}

/** Titles that differ in the year or month that they tell are of one series, not of one matter. */
function nameOneMatter(one: TitleWords, other: TitleWords): boolean {
  if (one.period !== "" && other.period !== "" && one.period !== other.period) return false;
  const shared = [...one.keys].filter((key) => other.keys.has(key)).length;
  const shorter = Math.min(one.keys.size, other.keys.size);
  return shared >= fewestWords && shared / shorter >= leastShared;
}

function daysBetween(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0;
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** Of a case: what is like its treatments and has no number. @throws EngineDown */
export async function possiblyOfCase(
  items: readonly (Hit & { readonly recommendation: string | null })[],
  deps: NearDeps,
): Promise<Hit[]> {
  const [first] = items;
  if (first === undefined || first.municipality === null) return [];
  const own = [...new Set(items.map(({ meetingId }) => meetingId))];
  const narrow = [equals("municipality", first.municipality), not(isAnyOf("meetingId", own))];
  const near = await nearestItems(items.map(textOf).join("\n"), narrow, deps);
  const isSame = (one: NearItem) =>
    items.some((item) =>
      isPossiblySame({ ...item, title: plainText(item.title) }, one, deps.languages.danish),
    );
  return near
    .filter((one) => one.item.caseNumber === null && isSame(one))
    .slice(0, most)
    .map(({ item }) => toPlainHit(item, 0));
}

/** The title counts thrice, as where similar items are looked for. */
function textOf({ title, decision, recommendation }: Parameters<typeof possiblyOfCase>[0][number]) {
  const name = plainText(title);
  return [name, name, name, plainText(decision ?? []), recommendation ?? ""].join("\n");
}
