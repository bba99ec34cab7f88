/** What a clause is, whole and while its words are read. */

import type { Changing } from "../../../../contract/plain/changing.ts";
import type { DecidingWord } from "./deciding-words.ts";

/**
 * `word` is the text in lower case, `from` and `to` are places in the decision's text; `deciding` is what
 * the word may decide, as a verb.
 */
export type Word = {
  readonly text: string;
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly deciding: readonly DecidingWord[];
};

/**
 * `tags` holds a letter for each word (see words.ts), `text` the clause in lower case, with its brackets. `kind`: a `main`
 * clause; the `content` of what was decided ("besluttede, at …"); `reported`, what somebody says or what
 * depends on something. `denied` where what governs the content is negated: "besluttede ikke at …".
 * `joined` where the clause goes on with the one before it: "…, og udsatte punkt 3". `foreign` where
 * somebody else than this body decided the content: "Forvaltningen besluttede at …".
 */
export type Clause = {
  readonly kind: "main" | "content" | "reported";
  readonly words: readonly Word[];
  readonly tags: string;
  readonly text: string;
  readonly denied: boolean;
  readonly joined: boolean;
  readonly foreign: boolean;
};

/** `subject`: the clause whose subject an infinitive had interrupted: "Forslaget om at sælge | blev …". */
export type OpenClause = Pick<Clause, "joined"> & {
  readonly kind: Clause["kind"];
  readonly denied: boolean;
  readonly foreign: boolean;
  readonly words: readonly Word[];
  readonly tags: string;
  readonly subject: OpenClause | null;
};

/** A clause before its first word. */
export function opened(
  kind: Clause["kind"],
  joined: boolean,
  facts: Partial<Changing<OpenClause>> = {},
): Changing<OpenClause> {
  const plain = { denied: false, foreign: false, subject: null };
  return { kind, words: [], tags: "", joined, ...plain, ...facts };
}
