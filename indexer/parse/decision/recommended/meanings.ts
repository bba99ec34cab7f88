/** Verbs that say the same of what was recommended: "købe" and "erhverve", "lukke" and "nedlægge". */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { isSameVerb, verbsIn } from "./recommended-verbs.ts";

/** To keep something is not to do any of the others to it. */
export const keeping = "bevare bibeholde opretholde fastholde fortsætte videreføre".split(" ");

/** What is done to a thing that is not kept. */
export const ending =
  "nedlægge lukke sælge afhænde nedrive flytte sammenlægge ændre fjerne afskaffe opsige ophæve stoppe nedsætte forhøje hæve sænke fælde omdanne udlicitere udbyde afvikle reducere ophøre".split(
    " ",
  );

/** Those that bend as a longer list of verbs does (see recommended-verbs.ts) stand without their ending. */
const meanings: readonly (readonly string[])[] = [
  keeping,
  ...[
    "købe erhverve opkøbe indkøbe anskaffe overtage",
    "sælge afhænde frasælge",
    "opføre bygge anlægge etablere",
    "oprette etablere",
    "lukke nedlægge",
    "nedrive fjerne",
    "hæve forhøje",
    "sænke nedsætte reducere",
    "ophøre afskaffe ophæve afvikle stoppe",
    "sammenlægge fusionere samle",
    "opsige ophæve",
    "udarbejde udforme",
    "holde afholde",
  ].map((verbs) => verbs.split(" ")),
];

/** Whether a word is a form of the verb, or of one that means the same. */
export function meansSame(verb: string, word: string): boolean {
  if (isSameVerb(verb, word)) return true;
  return meanings.some(
    (verbs) => verbs.includes(verb) && verbs.some((other) => isSameVerb(other, word)),
  );
}

const known = new Set([...meanings.flat(), ...ending]);

/** The infinitives of a text in lower case; in the present those of the table: "at kommunen køber grunden". */
export function askedVerbs(text: string): string[] {
  const active = (text.match(present) ?? []).map((word) => word.slice(0, -1));
  const own = matchesIn(text, byItself).map(([, stem = ""]) => `${stem}e`);
  return [...verbsIn(text), ...active.filter((verb) => known.has(verb)), ...own];
}

/** "at kommunen melder sig ind": right behind who is to do it any verb will do. */
const byItself =
  /(?<![a-zæøå])at (?:kommunen|regionen|byrådet|kommunalbestyrelsen|udvalget|rådet|bestyrelsen) ([a-zæøå]{3,})er(?![a-zæøå])/g;
const present = /(?<![a-zæøå])[a-zæøå]{3,}er(?![a-zæøå])/g;
