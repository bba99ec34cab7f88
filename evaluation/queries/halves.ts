/** How a search does on the half of a judged set that it was mended on, and on the half that nobody looked at. Pure. */
import { judgedHalves } from "../../contract/judgement.ts";
import type { Evaluation } from "./evaluate.ts";
import { mean, type Scores } from "./metrics.ts";

/** What a row is called that takes in every kind. */
const everyKind = "all";

/** By half and kind, "held-out: natural"; nothing where the queries have no halves. */
export function byHalf({ judged }: Pick<Evaluation, "judged">): Map<string, Scores> {
  const answerable = judged.filter(({ query }) => query.relevant.length > 0);
  const rows = judgedHalves.flatMap((half) => {
    const ofHalf = answerable.filter(({ query }) => query.half === half);
    const kinds = [...new Set(ofHalf.flatMap(({ query }) => query.kind ?? []))].sort();
    const groups = kinds.map((kind): [string, typeof ofHalf] => [
      kind,
      ofHalf.filter(({ query }) => query.kind === kind),
    ]);
    return [[everyKind, ofHalf] as const, ...groups].map(
      ([name, group]) => [`${half}: ${name}`, mean(group.map(({ scores }) => scores))] as const,
    );
  });
  return new Map(answerable.some(({ query }) => query.half !== undefined) ? rows : []);
}
