/** A table whose cells stand below each other, in rows that each hold how long they may take: what was decided follows. */

import { type Line, withText } from "../../recognise/line.ts";
import { isDuration } from "../../recognise/presenter.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import { lookUpLabel } from "../../recognise/section-labels.ts";

const titleHead = /^(?:emne|titel|overskrift|dagsorden(?:spunkt)?|punkt|sag|indhold)$/i;
const timeHead = /^(?:tid|varighed|tidsramme|tidsforbrug|tidsrum|minutter|min\.?)$/i;
const aside = /^\(.{3,60}\)$/;
const longestHead = 40;
const mostHeads = 14;
const fewestRows = 2;
const longestTitle = 120;

/** Where the heads stand, and what those before and behind the time are called. */
type Heads = {
  readonly from: number;
  readonly to: number;
  readonly asked: string | null;
  readonly decided: string;
};

/**
 * The lines with each row's title marked as an item's, what was asked below the head of its column, and what stands behind the
 * time below that of the decisions; null where no such heads are, or a row's title cannot be told by the air above it.
 */
export function timedRows(lines: readonly Line[]): readonly Line[] | null {
  const heads = findHeads(lines);
  if (!heads) return null;
  const below = lines.slice(heads.to);
  const times = below.flatMap(({ text }, at) => (isDuration(text) ? [at] : []));
  const air = usualAir(below);
  const titles = below.flatMap((line, at) => (at === 0 || mayBegin(line, air) ? [at] : []));
  const [first] = below;
  const held = times.every((time, i) =>
    titles.some((at) => at < time && at > (times[i - 1] ?? -1)),
  );
  if (times.length < fewestRows || !held || !first || !mayBegin(first, -1)) return null;
  const rows = titles.map((at, i) => below.slice(at, titles[i + 1]));
  return [...lines.slice(0, heads.from), ...rows.flatMap((row) => printed(row, heads))];
}

function findHeads(lines: readonly Line[]): Heads | null {
  const from = lines.findIndex(
    ({ text }, at) => titleHead.test(text) && headsAt(lines, at).length > 2,
  );
  if (from < 0) return null;
  const all = headsAt(lines, from);
  const time = all.findIndex((head) => timeHead.test(head));
  const decided = all.slice(time + 1).find((head) => lookUpLabel(head)?.type === "decision");
  if (time < 0 || decided === undefined) return null;
  const [only = "", ...others] = all.slice(1, time).filter((head) => !aside.test(head));
  const asked = others.length === 0 && lookUpLabel(only) ? only : null;
  return { from, to: from + all.length, asked, decided };
}

/** From the title's head to the decision's, with what stands in brackets below any. */
function headsAt(lines: readonly Line[], from: number): string[] {
  const near = lines.slice(from, from + mostHeads).map(({ text }) => text);
  const long = near.findIndex((text) => text.length > longestHead && !aside.test(text));
  const heads = long < 0 ? near : near.slice(0, long);
  const time = heads.findIndex((head) => timeHead.test(head));
  const last = heads.findIndex((head, at) => at > time && lookUpLabel(head)?.type === "decision");
  if (time < 0 || last < 0) return [];
  return heads.slice(0, aside.test(near[last + 1] ?? "") ? last + 2 : last + 1);
}

/** So many empty lines stand between most cells. */
function usualAir(below: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of below) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** A title begins with a capital below more air than parts the cells of a row. */
function mayBegin({ text, bare, gap, role }: Line, air: number): boolean {
  const isPlain = role === null && text === bare && text.length <= longestTitle;
  return (
    isPlain &&
    gap > air &&
    /^\p{Lu}/u.test(text) &&
    !isVerdict(text) &&
    !/[.:;,]$/.test(text.replace(/^Evt\.$/i, ""))
  );
}

function printed(row: readonly Line[], { asked, decided }: Heads): Line[] {
  const [title, ...cells] = row;
  if (!title) return [];
  const time = cells.findIndex(({ text }) => isDuration(text));
  const [before, after] = time < 0 ? [cells, []] : [cells.slice(0, time), cells.slice(time)];
  const [how, ...said] = after;
  return [
    { ...title, gap: Math.max(1, title.gap), role: "item" },
    ...below(time < 0 ? null : asked, before),
    ...(how ? [{ ...how, gap: 0 }] : []),
    ...below(decided, said),
  ];
}

function below(head: string | null, cells: readonly Line[]): Line[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const label = head === null ? [] : [withText(first, head, 1)];
  return [...label, { ...first, gap: 0 }, ...others];
}
