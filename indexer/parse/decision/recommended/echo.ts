/** What a decision says in the words of the recommendation without a deciding verb: that it is done, or that it is not. */
import { letter } from "../language/letters.ts";
import type { OwnBody } from "../language/own-body.ts";
import type { ReadSentence } from "../verdict/read-verdicts.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { isSameVerb, verbsIn } from "./recommended-verbs.ts";

/** What is recommended, as printed. */
type Point = { readonly text: string };

const words = new RegExp(`[${letter}-]+`, "g");
/** What is still to be seen, or is talked of and not decided. */
const open =
  /\b(?:hvis|såfremt|når|medmindre|møde[a-z]*|forventes|bør|drøftes|behandles|undersøges|overvejes|foreslås|ønskes|endnu|inden|foreløbig)\b/;
/** With "ikke" no more than that it is not wanted, without it nothing decided. */
const wish = /\b(?:ønsker|ønskede|vil|ville|kan|kunne|skal|skulle)\b/;
const not = /\b(?:ikke|ingen|intet|undlader|undlod|afstår|afstod|opgiver|opgav)\b/;

/** To keep something is not to do any of the others to it. */
const keeps = "bevare bibeholde opretholde fastholde fortsætte videreføre".split(" ");
const ends =
  "nedlægge lukke sælge afhænde nedrive flytte sammenlægge ændre fjerne afskaffe opsige ophæve stoppe nedsætte forhøje hæve sænke fælde omdanne udlicitere udbyde afvikle reducere".split(
    " ",
  );

/**
 * "Puljen fordeles således: …", "Rådet fordelte puljen" where it was recommended that it is: the same verb of
 * the same thing; "Aftalen opsiges ikke", "Skolen bevares" where the other was recommended turn it down. Null
 * where the sentence decides something in another way, or leaves it open.
 */
export function echoOf(
  { sentence: { lower, text, from }, verdicts, topic, before }: ReadSentence,
  points: readonly Point[],
  own: OwnBody,
): Verdict | null {
  if (verdicts.some(({ matter }) => matter !== "objection") || topic.open || before.open)
    return null;
  const [said = ""] = /^[^.:;]*/.exec(lower) ?? [];
  const denied = not.test(said);
  if (open.test(lower) || (wish.test(lower) && !denied)) return null;
  const acts = own.tag(text.trim().split(" ")[0] ?? "") === "O";
  const told = [...said.matchAll(words)].map(({ index, 0: word }) => ({ word, at: index }));
  for (const { word, at } of told) {
    if (!acts && !/(?:es|t)$/.test(word)) continue;
    const things = told.map((one) => one.word).filter((one) => one !== word);
    const echo = followed({ word, things, denied }, points);
    if (echo === null) continue;
    const first = said.lastIndexOf(echo.thing, at);
    const place = { from: from + (first < 0 ? at : first), to: from + at + word.length };
    const thing = /\b(?:dog|men)\b/.test(lower) ? "" : echo.thing;
    const rule = `${word}, ${echo.follows ? "" : "not "}as recommended`;
    return { ...plain, ...place, outcome: echo.follows ? "approved" : "rejected", thing, rule };
  }
  return null;
}

type Echoed = {
  readonly word: string;
  readonly things: readonly string[];
  readonly denied: boolean;
};

type Echo = { readonly follows: boolean; readonly thing: string };

/** Whether a point says the same of a thing, or the contrary; of several points none is turned down by this. */
function followed({ word, things, denied }: Echoed, points: readonly Point[]): Echo | null {
  for (const { text } of points) {
    const asked = text.toLowerCase();
    const thing = things.findLast((one) => speaksOf(asked, one));
    if (thing === undefined) continue;
    const verbs = verbsIn(asked);
    // "arbejder på at erhverve" decides nothing, "ønsker ikke at erhverve" does.
    const same = verbs.some((verb) => isSameVerb(verb, word) && (denied || verb !== word));
    if (same && not.test(asked) === denied) return { follows: true, thing };
    if (points.length > 1) continue;
    if (same || (!denied && isContrary(asked, word))) return { follows: false, thing };
  }
  return null;
}

/** Whether a point, in lower case, asks for the contrary of a verb: "at skolen nedlægges" where it is kept. */
export function isContrary(asked: string, word: string): boolean {
  if (not.test(asked)) return false;
  const [said, other] = keeps.some((verb) => isSameVerb(verb, word))
    ? [keeps, ends]
    : [ends, keeps];
  if (!said.some((verb) => isSameVerb(verb, word))) return false;
  return verbsIn(asked).some((verb) => other.includes(verb));
}

const shortestStem = 4;
const noThing =
  /^(?:udvalg|byråd|råd|kommunalbestyrelse|bestyrelse|således|derfor|herefter|samtidig)/;

/** Whether a text speaks of a thing, in whatever form, also as the end of a longer word. */
export function speaksOf(text: string, word: string): boolean {
  const stem = word.replace(/(?:erne|ene|en|et|e)$/, "");
  return stem.length >= shortestStem && !noThing.test(word) && text.includes(stem);
}

const plain: Omit<Verdict, "outcome" | "from" | "to" | "thing" | "rule"> = {
  matter: "main",
  strength: "weakest",
  points: [],
  excepted: [],
  exceptedThings: [],
  scope: "",
  bare: false,
  instead: false,
  named: "",
};
