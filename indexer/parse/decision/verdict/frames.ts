/** The ways a clause says that something is decided: which form of the verb, what stands before and after it. */
import type { Clause } from "../language/clause.ts";
import type { DecidingWord } from "../language/deciding-words.ts";
import type { Form } from "../language/forms.ts";

/**
 * `before` and `after` are held against the tags of the clause's other words (language/words.ts).
 * `who`: `actor` where the subject must be this body, `nobody` where the verb has no subject that acts.
 * `onlyDenied`: says something only with "ikke": "Udvalget vil ikke give …". `content` where the frame belongs
 * to what was decided ("besluttede at …"), not to a clause of its own. `also`: what else must hold of a clause
 * that the frame fits, by its words.
 */
export type Frame = {
  readonly name: string;
  readonly forms: readonly Form[];
  readonly before: RegExp;
  readonly after: RegExp;
  readonly who: "actor" | "nobody";
  readonly onlyDenied: boolean;
  readonly content: boolean;
  readonly also: (clause: Clause, at: number) => boolean;
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
  frame("gets", ["participle"], `^${calm}m[an]*$`, { also: isGiven }),
  frame("bare participle", ["participle"], `^${calm}$`, { after: closes }),
  frame("bare participle with what is given", ["participle"], `^${calm}$`, { also: isFollowed }),
  frame("bare noun", ["noun"], "^[acb]*$", { also: isNotAdopted }),
  frame("perfect", ["participle"], `^${calm}h${calm}$`, { who: "actor" }),
  frame("present passive", ["presentPassive"], `^${calm}$`),
  frame("past passive", ["pastPassive"], `^${calm}$`),
  frame("can be", ["presentPassive"], `^${calm}k${calm}$`),
  frame("active", ["past", "present"], `^${calm}$`, { who: "actor" }),
  frame("can", ["infinitive"], `^${calm}k[^VDQbhmtx]*$`, { who: "actor" }),
  frame("has to", ["infinitive"], `^${calm}m[^VDQbhktx]*$`, { who: "actor", also: isForced }),
  frame("will not", ["infinitive"], `^${calm}m[^VDQbhktx]*$`, { who: "actor", onlyDenied: true }),
  frame("decided to", ["infinitive"], "^t[anu]*$", { content: true }),
  frame("decided to let", ["infinitive"], "^t[anu]*w[^VDQbhmtx]*$", { content: true, also: isLet }),
  frame("decided that", ["presentPassive"], `^t?${calm}$`, { content: true }),
  frame("decided that it can be", ["presentPassive"], `^t?${calm}k${calm}$`, { content: true }),
  frame("decided that it is", ["participle"], `^t?${calm}b${calm}$`, { content: true }),
  frame("decided that it does", ["present"], `^t?${calm}[OMI]${calm}$`, { content: true }),
];

function frame(
  name: string,
  forms: readonly Form[],
  before: string,
  facts: Partial<Pick<Frame, "after" | "who" | "onlyDenied" | "content" | "also">> = {},
): Frame {
  const plain = {
    after: anything,
    who: "nobody",
    onlyDenied: false,
    content: false,
    also: always,
  } as const;
  return { name, forms, before: new RegExp(before), ...plain, ...facts };
}

function always(): boolean {
  return true;
}

/** "Meddelt afslag", "Givet dispensation" */
function isFollowed({ words, tags }: Clause, at: number): boolean {
  const next = words.slice(at + 1, at + 3).map(({ word }) => word);
  const given = words[at]?.deciding.some(
    ({ verb: { beside } }) => beside !== null && next.some((word) => beside.test(word)),
  );
  return given === true && /^w{1,2}(?:$|[rcfts])/.test(tags.slice(at + 1));
}

/** "måtte desværre sige nej": who refuses so has refused, who "må godkende" may only have the power to. */
function isForced({ words, tags }: Clause, at: number): boolean {
  const modal = words[tags.lastIndexOf("m", at)]?.word ?? "";
  const refuses = words[at]?.deciding.some(({ verb: { outcome } }) => outcome === "rejected");
  return /^(?:må|måtte)$/.test(modal) && refuses === true && !tags.slice(0, at).includes("n");
}

/** "besluttede at lade sagen udgå" */
function isLet({ words, tags }: Clause): boolean {
  return words[tags.indexOf("w")]?.word === "lade";
}

/** "Koret får bevilget 5.000 kr.", but not "får forelagt", nor "ønsker godkendt". */
function isGiven({ words, tags }: Clause, at: number): boolean {
  const verb = words[tags.lastIndexOf("m", at)]?.word ?? "";
  const given = words[at]?.deciding.some(({ verb: { outcome } }) => outcome === "approved");
  return /^(?:får|fik)$/.test(verb) && given === true;
}

/** "Afslag godkendt": what is adopted is the refusal. */
function isNotAdopted({ words }: Clause, at: number): boolean {
  return !words
    .slice(at + 1)
    .some(({ deciding }) =>
      deciding.some(({ verb, form }) => verb.outcome === "approved" && form === "participle"),
    );
}
