/** What a decision says in the words of the recommendation without a deciding verb, and what it decides against them. */
import { letter } from "../language/letters.ts";
import type { OwnBody } from "../language/own-body.ts";
import type { ReadSentence } from "./read-verdicts.ts";
import type { Verdict } from "./verdict.ts";

/** What is recommended, as printed. */
type Point = { readonly text: string };

const passiveVerb = new RegExp(`(?<![${letter}])([${letter}]{4,}es)(?![${letter}])`, "gi");
const word = new RegExp(`[${letter}]{4,}`, "gi");
/** What is still to be seen, or is talked of and not decided. */
const open =
  /\b(?:ikke|hvis|såfremt|når|medmindre|møde[a-z]*|forventes|vil|skal|kan|kunne|bør|drøftes|behandles|undersøges|overvejes|foreslås|ønskes)\b/;

/**
 * "Puljen fordeles således: …" where it was recommended that it is: the same verb, in the passive, of the
 * same thing; null where the sentence decides something in another way, or leaves it open.
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
    if (!points.some(({ text }) => says(text.toLowerCase(), verb, thing))) continue;
    const at = said.lastIndexOf(thing, match.index);
    const to = from + match.index + verb.length;
    // "…, dog i ti uger": not all as it was recommended.
    const settled = /\b(?:dog|men)\b/.test(lower) ? "" : thing;
    return { ...plain, from: from + at, to, thing: settled, rule: `${verb}, as recommended` };
  }
  return null;
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
  const thing = things.find((one) =>
    points.some((point) => says(point.text.toLowerCase(), passive, one)),
  );
  if (thing === undefined) return null;
  const place = {
    from: from + match.index,
    to: from + match.index + said.length - rest.length - 1,
  };
  return { ...plain, ...place, outcome: "rejected", thing, rule: `${verb}, not as recommended` };
}

const shortestStem = 4;

function says(text: string, verb: string, thing: string): boolean {
  const stem = thing.replace(/(?:erne|ene|en|et|e)$/, "");
  if (stem.length < shortestStem || /\bikke\b/.test(text)) return false;
  const noun = `${stem}[${letter}]*`;
  const behind = `(?<![${letter}])${verb}\\s(?:en\\s|et\\s)?${noun}`;
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

const content = /^[^.;]{0,60}?\s(at\s[^.;]*)/;
/** "Tiltrådt, at skolen ikke lukkes" */
const rightBehind = /^(?:[a-zæøå]+\s){0,3}?(?:godkend|tiltr)[a-zæøå]+,?\s(at\s[^.;,]*)/;
/** "vedtaget med den ændring, at Skolegade lukkes": what follows is no other thing than what was recommended. */
const adds =
  /(?<![a-zæøå])(?:ændring|rettelse|tilføjelse|bemærkning|betingelse|vilkår|forudsætning|forbehold|således|sådan)/;
const against =
  /(?<![a-zæøå])(?:fasthold|bevar|bibehold|opretthold|oprethold|undlad|dropp|opgiv|stopp|standse|nedlæg|lukk|luk|afvent|ikke|nuværende|uændre|hidtidig)[a-zæøå]*/g;

/**
 * "vedtog at fastholde skolerne" where it was recommended to close one: what is decided is not what was
 * recommended. `said` is the decision from the verdict on, `recommendation` the whole of it.
 */
export function isAgainst({ rule }: Verdict, said: string, recommendation: string): boolean {
  if (recommendation.trim() === "") return false;
  const contents = /^(?:vedtage|beslutte), /.test(rule) ? content : rightBehind;
  const [whole = "", decided = ""] = contents.exec(said.toLowerCase()) ?? [];
  if (adds.test(whole.slice(0, whole.length - decided.length))) return false;
  const asked = recommendation.toLowerCase();
  return (decided.match(against) ?? []).some((one) => !asked.includes(one.slice(0, shortestStem)));
}
