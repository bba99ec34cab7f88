/** What a decision says in the words of the recommendation without a deciding verb: that it is done, or that it is not. */
import { letter } from "../language/letters.ts";
import type { OwnBody } from "../language/own-body.ts";
import type { ReadSentence } from "./read-verdicts.ts";
import type { Verdict } from "./verdict.ts";

/** What is recommended, as printed. */
type Point = { readonly text: string };

const passiveVerb = new RegExp(
  `(?<![${letter}])([${letter}]{4,}es|fortsætter)(?![${letter}])`,
  "gi",
);
const word = new RegExp(`[${letter}]{4,}`, "gi");
/** What is still to be seen, or is talked of and not decided. */
const open =
  /\b(?:hvis|såfremt|når|medmindre|møde[a-z]*|forventes|vil|skal|kan|kunne|bør|drøftes|behandles|undersøges|overvejes|foreslås|ønskes|endnu|inden|foreløbig)\b/;
const not = /\b(?:ikke|ingen|intet)\b/;

/** To keep something is not to do any of the others to it. */
const keeps = "bevares|bibeholdes|opretholdes|fastholdes|fortsætter|fortsættes|videreføres|består";
const ends =
  "nedlægges|lukkes|sælges|afhændes|nedrives|rives ned|flyttes|sammenlægges|ændres|fjernes|afskaffes|opsiges|ophører|ophæves|stoppes|nedsættes|forhøjes|hæves|sænkes|fældes|omdannes|udliciteres|udbydes|afvikles|reduceres";
const opposites = [
  { said: new RegExp(`^(?:${keeps})$`), asked: ends },
  { said: new RegExp(`^(?:${ends})$`), asked: keeps },
] as const;

/**
 * "Puljen fordeles således: …" where it was recommended that it is: the same verb, in the passive, of the
 * same thing; "Aftalen opsiges ikke", "Skolen bevares" where the other was recommended turn it down. Null
 * where the sentence decides something in another way, or leaves it open.
 */
export function echoOf(
  { sentence: { lower, from }, verdicts, topic, before }: ReadSentence,
  points: readonly Point[],
): Verdict | null {
  if (verdicts.length > 0 || topic.open || before.open || open.test(lower)) return null;
  const [said] = /^[^,.:;]*/.exec(lower) ?? [];
  if (said === undefined) return null;
  for (const match of said.matchAll(passiveVerb)) {
    const verb = match[1] ?? "";
    const thing = said.slice(0, match.index).match(word)?.at(-1) ?? "";
    const follows = followed({ verb, thing, denied: not.test(said) }, points);
    if (follows === null) continue;
    const at = said.lastIndexOf(thing, match.index);
    const place = { from: from + at, to: from + match.index + verb.length };
    if (follows === "not")
      return {
        ...plain,
        ...place,
        outcome: "rejected",
        thing,
        rule: `${verb}, not as recommended`,
      };
    // "…, dog i ti uger": not all as it was recommended.
    const settled = /\b(?:dog|men)\b/.test(lower) ? "" : thing;
    return { ...plain, ...place, thing: settled, rule: `${verb}, as recommended` };
  }
  return null;
}

type Echoed = { readonly verb: string; readonly thing: string; readonly denied: boolean };

/** Whether a point says the same of the thing, or the contrary; of several points none is turned down by this. */
function followed(
  { verb, thing, denied }: Echoed,
  points: readonly Point[],
): "as asked" | "not" | null {
  const texts = points.map(({ text }) => text.toLowerCase());
  const same = texts.find((text) => says(text, verb, thing));
  if (same !== undefined && not.test(same) === denied) return "as asked";
  if (texts.length !== 1) return null;
  if (same !== undefined) return "not";
  const [text = ""] = texts;
  return !denied && !not.test(text) && isContrary(text, verb, thing) ? "not" : null;
}

/** Whether a point asks for the contrary: "at skolen nedlægges" where it is kept; all in lower case. */
export function isContrary(text: string, verb: string, thing: string): boolean {
  return opposites.some(
    ({ said, asked }) =>
      said.test(verb) && says(text, `(?:${asked.replace(/s(?=\\||$)/g, "s?")})`, thing),
  );
}

const refusing =
  /(?:ønsker|ønskede|vil|ville|besluttede|vedtog)\s(?:[a-zæøå]+\s){0,2}ikke,?\s(?:at\s)?([a-zæøåéü]{3,}e)\s([^,.;]*)/;

const refusingThat =
  /(?:besluttede|vedtog)(?:\s[a-zæøå]+){0,2},?\sat\s(?:der\s)?ikke\s(?:skal\s)?([a-zæøåéü]{3,}es)\s([^,.;]*)/;

/** "Udvalget ønsker ikke at nedsætte hastigheden" where it was recommended that it is. */
export function refusedEcho(
  { sentence: { lower, text, from }, verdicts, topic, before }: ReadSentence,
  points: readonly Point[],
  own: OwnBody,
): Verdict | null {
  if (verdicts.length > 0 || topic.open || before.open || points.length !== 1) return null;
  const match = refusing.exec(lower) ?? refusingThat.exec(lower);
  if (match === null || own.tag(text.trim().split(" ")[0] ?? "") !== "O") return null;
  const [said, verb = "", rest = ""] = match;
  const passive = verb.endsWith("s") ? verb : `${verb}s`;
  const things = rest.match(word) ?? [];
  const asked = points.map((point) => point.text.toLowerCase()).filter((one) => !not.test(one));
  const thing = things.find((one) => asked.some((text) => says(text, passive, one)));
  if (thing === undefined) return null;
  const place = {
    from: from + match.index,
    to: from + match.index + said.length - rest.length - 1,
  };
  return { ...plain, ...place, outcome: "rejected", thing, rule: `${verb}, not as recommended` };
}

const shortestStem = 4;

/** Whether a text in lower case says the passive verb of the thing. */
function says(text: string, verb: string, thing: string): boolean {
  const stem = thing.replace(/(?:erne|ene|en|et|e)$/, "");
  if (stem.length < shortestStem) return false;
  const noun = `${stem}[${letter}]*`;
  const behind = `(?<![${letter}])${verb}\\s(?:ikke\\s)?(?:[${letter}]+\\s)?${noun}`;
  return new RegExp(`${noun}(?:\\s[^,.]*)?\\s${verb}(?![${letter}])|${behind}`).test(text);
}

const plain: Omit<Verdict, "from" | "to" | "thing" | "rule"> = {
  outcome: "approved",
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
