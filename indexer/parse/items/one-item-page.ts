/** A page of one item (kk.dk): its number stands in the address alone, its title in the head. */

import { readHeadLabel } from "../recognise/head-labels.ts";
import { tidyTitle } from "../recognise/item-heading.ts";
import type { Line } from "../recognise/line.ts";
import { comparable } from "./compared-titles.ts";
import type { CutItems } from "./cut-items.ts";
import { isTitleLike } from "./title-line.ts";

const itemInAddress = /\/(?:punkt|pkt|sag)-(\d{1,4})\/?$/;

/** Gives the only item what its page tells of it; other cuts are left as they are. */
export function namedByPage(cut: CutItems, address: string | undefined): CutItems {
  const [start, ...others] = cut.starts;
  const number = itemInAddress.exec(address ?? "")?.[1];
  if (!start || others.length > 0 || number === undefined || start.number !== null) return cut;
  const title = start.title ?? titleBelowFacts(cut);
  const problems = cut.problems.filter(({ code }) => title === null || code !== "title-lost");
  return { ...cut, starts: [{ ...start, number, title }], problems };
}

/** The line below "Mødedato:" and "Mødested:" with their values. */
function titleBelowFacts({ head }: CutItems): string | null {
  const facts = head.findIndex(({ line }) => readHeadLabel(line.bare));
  const below = facts < 0 ? [] : head.slice(facts);
  const row = below.find(({ line }) => !readHeadLabel(line.bare));
  return isTitleLike(row) ? tidyTitle(row?.line.bare ?? "") : null;
}

/** "Dagsordenspunkt 10: Title" at the head of a decision says no more than the title does. */
export function repeatsTitle({ bare }: Line, title: string | null): boolean {
  const repeated = /^Dagsordenspunkt \d{1,4}:? (.+)$/.exec(bare)?.[1];
  return title !== null && repeated !== undefined && comparable(repeated) === comparable(title);
}
