/** Whether something was decided before: the decisions nearest to a draft, the own council's first. */
import type { EarlierLikeDraft } from "../../../contract/draft.ts";
import { countCases } from "../questions/case-counts.ts";
import { toPlainHit } from "../records/stored-items.ts";
import { type NearDeps, type NearItem, nearestItems } from "./nearest-items.ts";
import { onePerCase } from "./similar-items.ts";

const mostOwn = 10;
const mostOthers = 10;
const leastLike = 0.12;

/** `municipality` is the reader's own, null where it is not said. @throws EngineDown */
export async function earlierDecisions(
  text: string,
  municipality: string | null,
  deps: NearDeps,
): Promise<EarlierLikeDraft> {
  const near = await nearestItems(text, [], deps, "draft");
  const decided = onePerCase(
    near.filter(({ item, likeness }) => item.decision !== null && likeness >= leastLike),
  );
  const isOwn = ({ item }: NearItem) => municipality !== null && item.municipality === municipality;
  const own = decided.filter(isOwn).slice(0, mostOwn);
  const others = decided.filter((one) => !isOwn(one)).slice(0, mostOthers);
  const counts = await countCases(
    [...own, ...others].map(({ item }) => item.caseKey),
    deps,
  );
  const told = ({ item, likeness, shared }: NearItem) => ({
    hit: toPlainHit(item, counts.get(item.caseKey ?? "") ?? 0),
    // A sum of shares may pass 1 by a rounding.
    likeness: Math.min(1, likeness),
    shared: [...shared],
  });
  return { own: own.map(told), others: others.map(told) };
}
