/** What is decided in words of approval, and yet is not what was recommended. */
import { letter } from "../language/letters.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { isContrary } from "./follows-point.ts";
import { speaksOf } from "./speaks-of.ts";
import { takesUp } from "./taking-up.ts";

const content = /^[^.;]{0,60}?(?<!\s(?:efter|uden|ved|så|på))\s(at\s[^.;]*)/;
/** "Tiltrådt, at skolen ikke lukkes" */
const rightBehind = /^(?:[a-zæøå]+\s){0,3}?(?:godkend|tiltr)[a-zæøå]+,?\s(at\s[^.;,]*)/;
/** "vedtaget med den ændring, at Skolegade lukkes": what follows is no other thing than what was recommended. */
const adds =
  /(?<![a-zæøå])(?:ændring|rettelse|tilføjelse|bemærkning|betingelse|vilkår|forudsætning|forbehold|således|sådan)/;
const against =
  /(?<![a-zæøå])(?:(?:arbejdes videre|forelægges igen|forelægges på ny|genforelægges|genfremlægges|undersøges|indhentes)(?![a-zæøå])|fasthold|bevar|bibehold|opretthold|oprethold|undlad|dropp|opgiv|stopp|standse|nedlæg|lukk|luk|afvent|fortsat|ikke|nuværende|uændre|hidtidig)[a-zæøå]*/g;
const shortestStem = 4;

/** `said` is the decision from the verdict on, `recommendation` the whole of it. */
type Words = { readonly said: string; readonly recommendation: string };

/** "vedtog at fastholde skolerne", where one was to be closed: that was turned down. */
export function asTurnedDown(verdict: Verdict, words: Words): Verdict {
  const keeps = isKept(contentOf(verdict, words.said), words.recommendation);
  return keeps && !asksForNoEnd(words.recommendation)
    ? { ...verdict, outcome: "rejected", bare: true, thing: "" }
    : verdict;
}

/** Whether what is decided is not what was recommended, nor the contrary of it. */
export function isBesides(verdict: Verdict, words: Words): boolean {
  if (words.recommendation.trim() === "" || verdict.outcome === "rejected") return false;
  if (asksForNoEnd(words.recommendation)) return false;
  return (
    isOtherPower(verdict, words) || isAgainst(contentOf(verdict, words.said), words.recommendation)
  );
}

/** "at byrådet tager stilling til skolen", and no more. */
function asksForNoEnd(recommendation: string): boolean {
  return takesUp(recommendation) && !recommendation.trim().includes("\n");
}

/** What was decided, in lower case; "" where it is no more than a change to what was recommended. */
export function contentOf({ rule }: Pick<Verdict, "rule">, said: string): string {
  const contents = /^(?:vedtage|beslutte|stemme), /.test(rule) ? content : rightBehind;
  const [whole = "", decided = ""] = contents.exec(said.toLowerCase()) ?? [];
  return adds.test(whole.slice(0, whole.length - decided.length)) ? "" : decided;
}

function isAgainst(decided: string, recommendation: string): boolean {
  const asked = recommendation.toLowerCase();
  return (decided.match(against) ?? []).some((one) => !asked.includes(one.slice(0, shortestStem)));
}

const infinitive = new RegExp(`^at\\s([${letter}]+e)\\s((?:[${letter}]+\\s?)+)`);

/** "at bevare Bakkeskolen", where it was to be closed. */
function isKept(decided: string, recommendation: string): boolean {
  const [, verb = "", things = ""] = infinitive.exec(decided) ?? [];
  const text = recommendation.toLowerCase();
  if (verb === "" || !isContrary(text, verb)) return false;
  return things.split(" ").some((thing) => speaksOf(text, thing));
}

/**
 * "Direktionen anbefaler, at planen forkastes. Udvalget fulgte ikke anbefalingen": who does not follow advice
 * against a thing has not yet decided for it.
 */
export function isOnAdvice({ rule, thing }: Verdict, before: string): boolean {
  return (
    /^(?:følge|tiltræde|tilslutte), /.test(rule) &&
    /^(?:anbefaling|indstilling|råd)/.test(thing) &&
    advice.test(before.toLowerCase())
  );
}

const advice =
  /(?:anbefale[rd]?e?|indstille[rd]?e?|foreslå[rs]?|foreslog),? at [^.]*(?:ikke|forkast|afvis|afslå|afslag|droppe|opgive)|fraråde[rd]?e?(?![a-zæøå])/;

const power = new RegExp(
  `\\btil\\sat\\s(?:[${letter}]+\\s){0,2}?([${letter}]{3,}[eå])(?![${letter}])`,
);

/** What is done only with what has been decided. */
const carriesOut = /^(?:underskrive|gennemføre|indgå|erhverve|effektuere)$/;

/** "giver forvaltningen mandat til at …" */
const mandate = /^[^.;]{0,60}?\b(?:mandat|fuldmagt|bemyndigelse) til at /i;

/** "Borgmesteren bemyndiges til at forhandle videre", where it was recommended to sell. */
function isOtherPower({ rule }: Verdict, { said, recommendation }: Words): boolean {
  const empowers = rule.startsWith("bemyndige,") || (/^give,/.test(rule) && mandate.test(said));
  if (!empowers || /bemyndig|mandat|fuldmagt/i.test(recommendation)) return false;
  const verb = power.exec(said.toLowerCase())?.[1] ?? "";
  if (carriesOut.test(verb)) return false;
  return verb === "" || !recommendation.toLowerCase().includes(verb.slice(0, -1));
}
