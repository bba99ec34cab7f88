/** Whether what is said of a thing is what a point of the recommendation asks for, or the contrary. */
import { letter } from "../language/letters.ts";
import { askedVerbs, ending, keeping, meansSame } from "./meanings.ts";
import { isSameVerb } from "./recommended-verbs.ts";
import { speaksOf } from "./speaks-of.ts";

const denial = /\b(?:ikke|ingen|intet|undlader|undlod|afstår|afstod|opgiver|opgav)\b/;

/** A verb, the words beside it, and whether it is denied. */
type Echoed = {
  readonly word: string;
  readonly things: readonly string[];
  readonly denied: boolean;
};

/** Whether the point is followed or turned down, and the thing that tells which point it is. */
export type Echo = { readonly follows: boolean; readonly thing: string };

/** Whether a point says the same of a thing, or the contrary; of several points none is turned down by this. */
export function followed(
  { word, things, denied }: Echoed,
  points: readonly { readonly text: string }[],
): Echo | null {
  for (const { text } of points) {
    const asked = text.toLowerCase();
    const thing = things.findLast((one) => speaksOf(asked, one));
    if (thing === undefined) continue;
    const verbs = askedVerbs(asked);
    // "arbejder på at erhverve" decides nothing, "ønsker ikke at erhverve" does.
    const same = verbs.some((verb) => meansSame(verb, word) && (denied || verb !== word));
    if (same && isDenied(asked) === denied) return { follows: true, thing };
    if (points.length > 1) continue;
    if (same || (!denied && isContrary(asked, word))) return { follows: false, thing };
  }
  return null;
}

/** Whether two texts, in lower case, name the same deed and a thing that it is done to. */
export function doesTheSame(said: string, asked: string): boolean {
  const verbs = askedVerbs(asked);
  return (
    isDenied(said) === isDenied(asked) &&
    askedVerbs(said).some((one) => verbs.some((verb) => meansSame(verb, one))) &&
    (said.match(words) ?? []).some((word) => speaksOf(asked, word))
  );
}

const words = new RegExp(`[${letter}-]{3,}`, "g");

/** Whether a text, in lower case, says that something is not done. */
export function isDenied(text: string): boolean {
  return denial.test(text);
}

/** Whether a point, in lower case, asks for the contrary of a verb: "at skolen nedlægges" where it is kept. */
export function isContrary(asked: string, word: string): boolean {
  if (isDenied(asked)) return false;
  const [said, other] = keeping.some((verb) => isSameVerb(verb, word))
    ? [keeping, ending]
    : [ending, keeping];
  if (!said.some((verb) => isSameVerb(verb, word))) return false;
  return askedVerbs(asked).some((verb) => other.includes(verb));
}
