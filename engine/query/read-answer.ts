/**
 * What the engine said, checked as it comes in: by hand, for an answer has thousands of values, and a schema that looks at
 * each of them takes longer than the engine. Documents are looked into by whoever asked for them.
 */

type Document = Readonly<Record<string, unknown>>;
type Counts = Record<string, Record<string, number>>;

/** `isShort` where an engine of several was silent. */
export type SaidAnswer = {
  readonly hits: readonly Document[];
  readonly total: number;
  readonly facets: Counts;
  readonly isShort: boolean;
};

/** The answer to one question, or to several whose hits are joined. @throws Error for what is none */
export function readAnswer(said: unknown): SaidAnswer {
  if (!isObject(said)) throw new Error("an answer is no object");
  const { hits, estimatedTotalHits: total, facetDistribution = {}, remoteErrors = {} } = said;
  if (!Array.isArray(hits) || !hits.every(isObject)) throw new Error("hits are no documents");
  if (!isCount(total)) throw new Error("a total is no number");
  if (!isObject(facetDistribution) || !areCounts(facetDistribution))
    throw new Error("facets are no counts");
  if (!isObject(remoteErrors)) throw new Error("errors are no object");
  const isShort = Object.keys(remoteErrors).length > 0;
  return { hits, total, facets: facetDistribution, isShort };
}

/** An answer to each of so many questions. @throws Error for what is none */
export function readAnswers(said: unknown, asked: number): SaidAnswer[] {
  if (!isObject(said) || !Array.isArray(said.results)) throw new Error("there are no answers");
  if (said.results.length !== asked) throw new Error("there are more questions than answers");
  return said.results.map(readAnswer);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function areCounts(value: Record<string, unknown>): value is Counts {
  return Object.values(value).every((counts) => isObject(counts) && hasCounts(counts));
}

function hasCounts(counts: Record<string, unknown>): boolean {
  for (const value in counts) if (!isCount(counts[value])) return false;
  return true;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
