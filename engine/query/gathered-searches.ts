/**
 * Small searches that are asked for in the same turn, as one call: together they cost the engine and its connections
 * less than one by one. Of one engine alone: several join what they find in a federated search.
 */
import type { MultiSearchQuery } from "meilisearch";
import { meiliOf } from "../nodes/client.ts";
import { callFirst, type Nodes } from "../nodes/nodes.ts";
import { countCall, scopeOf } from "./call-scope.ts";
import { askEngine } from "./engine-patience.ts";
import { readAnswers, type SaidAnswer } from "./read-answer.ts";

type Waiting = {
  readonly query: MultiSearchQuery;
  readonly resolve: (answer: SaidAnswer) => void;
  readonly reject: (error: unknown) => void;
};

/** By visitor: who goes away ends their own calls alone. */
const waitingOf = new WeakMap<object, Waiting[]>();

/** So many are one call: they are answered one after the other. */
const mostInCall = 64;

/** Throws EngineDown, TooManyCalls */
export function searchGathered(nodes: Nodes, query: MultiSearchQuery): Promise<SaidAnswer> {
  const scope = scopeOf(nodes);
  return new Promise((resolve, reject) => {
    const waiting = waitingOf.get(scope) ?? [];
    waiting.push({ query, resolve, reject });
    if (waiting.length > 1) return;
    waitingOf.set(scope, waiting);
    setImmediate(() => {
      waitingOf.delete(scope);
      for (let from = 0; from < waiting.length; from += mostInCall)
        void answerAll(nodes, waiting.slice(from, from + mostInCall));
    });
  });
}

/** Each counts as a call of its visitor's: it costs the engine as much as one. */
async function answerAll(nodes: Nodes, waiting: readonly Waiting[]): Promise<void> {
  try {
    for (const _ of waiting.slice(1)) countCall();
    const queries = waiting.map(({ query }) => query);
    const answers = await askEngine(
      nodes,
      (signal) => callFirst(nodes, (node) => meiliOf(node).multiSearch({ queries }, { signal })),
      (said) => readAnswers(said, queries.length),
    );
    waiting.forEach(({ resolve, reject }, at) => {
      const answer = answers[at];
      if (answer === undefined) reject(new Error("an answer is missing"));
      else resolve(answer);
    });
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}
