/** The ways a clause says that something is decided: which form of the verb, what stands before and after it. */
import type { Clause } from "../language/clauses.ts";
import type { Form } from "../language/forms.ts";
import type { DecidingWord } from "../language/verbs.ts";

/**
 * `before` and `after` are held against the tags of the clause's other words (language/words.ts).
 * `who`: `actor` where the subject must be this body, `nobody` where the verb has no subject that acts.
 * `onlyDenied`: says something only with "ikke": "Udvalget vil ikke give …". `content` where the frame belongs
 * to what was decided ("besluttede at …"), not to a clause of its own.
 */
export type Frame = {
  readonly name: string;
  readonly forms: readonly Form[];
  readonly before: RegExp;
  readonly after: RegExp;
  readonly who: "actor" | "nobody";
  readonly onlyDenied: boolean;
  readonly content: boolean;
};

/** A deciding word at its place in a clause, and the frame that it stands in. */
export type Framed = {
  readonly clause: Clause;
  readonly at: number;
  readonly deciding: DecidingWord;
  readonly frame: Frame;
};

/** No other verb. */
const calm = "[^VDQbhkmtx]*";
const anything = /^/;
/** After a participle that stands alone no noun: "godkendt byggeri" decides nothing. */
const closes = /^(?:$|[bfracntsxu#VDO])/;

export const frames: readonly Frame[] = [
  frame("passive", ["participle"], `^${calm}b${calm}(?:b${calm})?$`),
  frame("gets", ["participle"], `^${calm}m[an]*$`),
  frame("bare participle", ["participle"], `^${calm}$`, { after: closes }),
  frame("bare noun", ["noun"], "^[acb]*$"),
  frame("perfect", ["participle"], `^${calm}h${calm}$`, { who: "actor" }),
  frame("present passive", ["presentPassive"], `^${calm}$`),
  frame("past passive", ["pastPassive"], `^${calm}$`),
  frame("can be", ["presentPassive"], `^${calm}k${calm}$`),
  frame("active", ["past", "present"], `^${calm}$`, { who: "actor" }),
  frame("can", ["infinitive"], `^${calm}k[^VDQbhmtx]*$`, { who: "actor" }),
  frame("will not", ["infinitive"], `^${calm}m[^VDQbhktx]*$`, { who: "actor", onlyDenied: true }),
  frame("decided to", ["infinitive"], "^t[anu]*$", { content: true }),
  frame("decided that", ["presentPassive"], `^t?${calm}$`, { content: true }),
  frame("decided that it is", ["participle"], `^t?${calm}b${calm}$`, { content: true }),
  frame("decided that it does", ["present"], `^t?${calm}[OMI]${calm}$`, { content: true }),
];

function frame(
  name: string,
  forms: readonly Form[],
  before: string,
  facts: Partial<Pick<Frame, "after" | "who" | "onlyDenied" | "content">> = {},
): Frame {
  const plain = { after: anything, who: "nobody", onlyDenied: false, content: false } as const;
  return { name, forms, before: new RegExp(before), ...plain, ...facts };
}
