/** The verbs of a recommendation, and the forms in which a decision says them again. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { conjugate } from "../language/forms.ts";
import { letter } from "../language/letters.ts";

/** What comes between "at" and nothing decided. */
const helping = /^(?:være|blive|have|kunne|skulle|ville|dette|denne|disse|begge|alle)$/;
const passive = new RegExp(
  `(?<![${letter}])([${letter}]{3,}e|[${letter}]{2,}å)s(?![${letter}])`,
  "g",
);
const infinitive = new RegExp(`(?<![${letter}])at ([${letter}]{3,}e)(?![${letter}])`, "g");

/** The infinitives of a text in lower case: "at vejen lukkes", "at lukke vejen". */
export function verbsIn(text: string): string[] {
  const verbs = [...matchesIn(text, passive), ...matchesIn(text, infinitive)];
  return verbs.flatMap(({ 1: verb = "" }) => (helping.test(verb) ? [] : [verb]));
}

/** Verbs whose past is not made by an ending; their compounds are bent as they are. */
const strong = [
  "sælge sælger solgte solgt",
  "lægge lægger lagde lagt",
  "sætte sætter satte sat",
  "give giver gav givet",
  "tage tager tog taget",
  "gøre gør gjorde gjort",
  "bringe bringer bragte bragt",
  "trække trækker trak trukket",
  "holde holder holdt holdt",
  "skrive skriver skrev skrevet",
  "skyde skyder skød skudt",
  "bryde bryder brød brudt",
  "nyde nyder nød nydt",
  "drive driver drev drevet",
  "rive river rev revet",
  "vælge vælger valgte valgt",
  "bære bærer bar båret",
  "lade lader lod ladet",
  "gå går gik gået",
  "slå slår slog slået",
  "bygge bygger byggede bygget",
];

/** Whether a word is the verb, whose infinitive is told, in any form. */
export function isSameVerb(verb: string, word: string): boolean {
  const [first] = strong.flatMap((forms) => {
    const [base = ""] = forms.split(" ");
    return verb.endsWith(base) ? [{ forms, before: verb.slice(0, -base.length) }] : [];
  });
  if (first) return conjugate(first.forms).some((one) => first.before + one.word === word);
  return ["-te", "-ede"].some((ending) =>
    conjugate(`${verb} ${ending}`).some((one) => one.word === word),
  );
}
