/** A search that is asked for while it is still asked what its words mean. */
import { setImmediate } from "node:timers/promises";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { foreseen } from "../meaning/foreseen-vocabulary.ts";
import type { Vocabulary } from "../meaning/vocabulary.ts";
import { askAtOnce } from "./ask-at-once.ts";
import { guess, narrow, type Prepared, type SearchDeps, understand } from "./prepare.ts";

/** `hasty`: what a misspelt word will probably be taken for is enough. */
type Foresight = SearchDeps & { readonly hasty: SearchDeps };

/** What is asked of the vocabulary in one search is asked once. */
export function withForesight(deps: SearchDeps): Foresight {
  const { danish, vocabulary } = deps.languages;
  const own = foreseen(vocabulary, danish);
  const over = (vocabulary: Vocabulary) => ({
    ...deps,
    languages: { ...deps.languages, vocabulary },
  });
  return { ...over(own), hasty: over(own.hasty) };
}

export type Answered = {
  readonly prepared: Prepared;
  readonly answers: Awaited<ReturnType<typeof askAtOnce>>;
};

/**
 * Words that no dictionary knows are taken for words of the archive, while that is asked; and then for what they were
 * probably meant to be, while it is counted whether they were; unless all of that is known without asking.
 * Throws EngineDown.
 */
export async function askEarly(asked: SearchQuery, deps: Foresight): Promise<Answered> {
  const guessed = await guess(asked, deps);
  if (guessed.isCertain) return ask(guessed.prepared, deps);
  const surely = understand(asked, deps, "taken");
  const known = await Promise.race([surely, setImmediate(null)]);
  if (known !== null) return ask(known, deps);
  const tried = [tryOut(guessed.prepared, deps)];
  const likely = await understand(asked, deps.hasty, "taken");
  if (!isSame(likely, guessed.prepared)) tried.push(tryOut(likely, deps));
  const understood = await surely;
  const right = tried.find(({ of }) => isSame(of, understood));
  if (right === undefined) return ask(understood, deps);
  const { prepared, answers } = await right.found;
  return { prepared: { ...understood, conditions: prepared.conditions }, answers };
}

type Tried = { readonly of: Prepared; readonly found: Promise<Answered> };

/** Whoever needs what is found is told what became of it. */
function tryOut(of: Prepared, deps: SearchDeps): Tried {
  const found = ask(of, deps);
  found.catch(() => {});
  return { of, found };
}

/** What narrows a long query comes before it. */
async function ask(understood: Prepared, deps: SearchDeps): Promise<Answered> {
  const prepared = await narrow(understood, deps);
  return { prepared, answers: await askAtOnce(prepared, deps) };
}

export const isSame = (one: Prepared, other: Prepared): boolean =>
  one === other || JSON.stringify(one.plan) === JSON.stringify(other.plan);
