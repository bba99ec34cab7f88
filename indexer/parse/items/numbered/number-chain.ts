/** Item numbers rise by one: the chain of headings that fits this rule best are the items. */

/**
 * A heading that may begin an item. `at` is its line; `weight` how much speaks for it, 0 to 1; `restarts`: numbers
 * may begin anew here; `newPart`: a line above says that they do.
 */
export type Candidate = {
  readonly at: number;
  readonly order: number;
  readonly weight: number;
  readonly restarts: boolean;
  readonly newPart?: boolean;
};

type Chain<C> = { readonly score: number; readonly last: C; readonly before: Chain<C> | null };

/**
 * A number left out (a closed item, a lost page) costs this much a step, up to the longest gap; where little
 * speaks for any heading, no more than this share of what speaks for the next.
 */
const gapCost = 0.3;
const gapShare = 0.5;
const longestGap = 6;
/** A jump to another series of numbers (closed items from 101, or from 1 again) costs this much. */
const jumpCost = 0.6;

/** The best chain, in order; of equal ones the later, since a table of contents stands first. */
export function bestChain<C extends Candidate>(candidates: readonly C[]): C[] {
  const ending = new Map<number, Chain<C>>();
  let best: Chain<C> | null = null;
  for (const candidate of candidates) {
    const chain: Chain<C> = extend(bestBefore(ending, best, candidate), candidate);
    const rival = ending.get(candidate.order);
    if (!rival || chain.score >= rival.score) ending.set(candidate.order, chain);
    if (!best || chain.score >= best.score) best = chain;
  }
  return unwind(best);
}

function extend<C extends Candidate>(before: Scored<C>, candidate: C): Chain<C> {
  return { score: before.score + candidate.weight, last: candidate, before: before.chain };
}

type Scored<C> = { readonly chain: Chain<C> | null; readonly score: number };

function bestBefore<C extends Candidate>(
  ending: ReadonlyMap<number, Chain<C>>,
  best: Chain<C> | null,
  candidate: C,
): Scored<C> {
  const stepCost = Math.min(gapCost, gapShare * candidate.weight);
  let held: Scored<C> = { chain: null, score: 0 };
  for (let gap = 1; gap <= longestGap; gap++)
    held = better(held, ending.get(candidate.order - gap), (gap - 1) * stepCost);
  if (best && candidate.newPart) return { chain: best, score: best.score };
  const jumps = best && (candidate.restarts || best.last.order < candidate.order);
  return jumps ? better(held, best, jumpCost) : held;
}

function better<C>(held: Scored<C>, chain: Chain<C> | undefined, cost: number): Scored<C> {
  return chain && chain.score - cost > held.score ? { chain, score: chain.score - cost } : held;
}

function unwind<C>(chain: Chain<C> | null): C[] {
  const candidates: C[] = [];
  for (let at = chain; at; at = at.before) candidates.push(at.last);
  return candidates.reverse();
}
