/** What a title says of its matter, apart from what is done with it and when. Pure. */

import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { anyMonth } from "../../../danish/dates/calendar.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { words } from "../../../danish/letters/words.ts";

/** `keys` are its words and long parts of words in base form; `names` its places, houses and people; `period` its years, months and numbers; `plain` the rest, letter by letter. */
export type TitleWords = {
  readonly keys: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly period: string;
  readonly plain: string;
};

/** Words of what is done with a matter, and words without a matter of their own, in base form. */
const doings: ReadonlySet<string> = new Set(
  [
    "godkendelse, behandling, forslag, vedtagelse, endelig, beslutning, drøftelse, temadrøftelse, orientering, status, opfølgning, redegørelse, evaluering, høring, høringssvar, udkast, udtalelse, proces, procesplan, igangsætning, genoptagelse, genbehandling, ansøgning, anmodning, optagelse, indstilling, fornyet, revideret, ændring, ændret, sag, punkt, lukket, åben, ny, anden, første, videre, fortsat, udsat, kommende, forventet",
    "bevilling, anlægsbevilling, tillægsbevilling, frigivelse, rådighedsbeløb, regnskab, anlægsregnskab, licitation, udbud, kontrakt, plan, projekt, udpegning, valg, medlem, afgørelse, klage, spørgsmål, svar, henvendelse, notat, rapport, oplæg, møde, dialog, dialogmøde, besøg, kommune, udvalg, råd, byråd, kommunalbestyrelse, område, år, måned, kvartal, halvår, nøgletal, tilladelse, afslutte",
    "tilskud, støtte, tilsyn, tilsynsrapport, middel, fordeling, uddeling, temamøde, formand, næstformand, bestyrelse, nævn, dispensation, orienteringspunkt, punkt, mødedato, årsberetning, årsrapport, center, afdeling, støttebeløb",
  ].flatMap((list) => list.split(", ")),
);

const functionWord =
  /^(?:og|i|på|af|til|for|fra|med|om|ved|den|det|de|en|et|der|som|efter|under|over|mod|mellem|pr|samt|eller|herunder|vedr|vedrørende|at|er|har|fra|hos|langs|uden|inden|siden)$/;

const months = `${anyMonth}|jan|feb|mar|apr|aug|sep|sept|okt|nov|dec`;
const period = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{4}(?:\\s*[-–/]\\s*\\d{2,4})?|\\d{1,2}\\.? (?:${months})|(?:${months})|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?|\\d\\. (?:kvartal|halvår)|uge \\d{1,2})(?![\\p{L}\\d])`,
  "giu",
);
/** "1. behandling", "skema B", "etape 2": how far a matter has come, not when. */
const stage =
  /(?<![\p{L}\d])(?:\d\.? ?(?:behandling|gang|udgave|fase|etape)|(?:skema|etape|fase|del) (?:\d|[a-d]))(?![\p{L}\d])/giu;
const sign = /\s*\(\p{Lu}\)\s*$|^(?:\p{Lu}{2,4}\/?)+ - /gu;

/** A part of a compound says something of the matter when it is as long as this: "børnehus", not "plan". */
const shortestPart = 5;

/** Titles are many and alike; the dictionary remembers them. */
export function titleWords(danish: Danish, title: string): TitleWords {
  const told = title.normalize("NFC").replace(sign, "").replace(stage, " ");
  const timeless = told.replace(period, " ");
  const keys = words(timeless).flatMap(({ text }) => keysOf(danish, text));
  return {
    keys: new Set(keys),
    names: namesIn(timeless),
    period:
      matchesIn(told, period)
        .map(([one]) => one.toLowerCase())
        .join(" ") || numbersIn(told),
    plain: timeless
      .toLowerCase()
      .replace(/\d+/g, " ")
      .replace(/[^\p{L}]+/gu, " ")
      .trim(),
  };
}

/** With a capital behind another word; a council that is heard is none, nor what stands before the name: "Plejehjemmet". */
const ownName = /(?<=[\p{L}\d,] )\p{Lu}\p{Ll}[\p{L}-]+(?![\p{L}-])(?<!(?:en|et)(?= \p{Lu}))/gu;
const body = /(?:råd|rådet|udvalg|udvalget|nævnet|bestyrelsen|styrelsen|forvaltningen|kommune)$/iu;

function namesIn(title: string): Set<string> {
  const names = matchesIn(title, ownName).map(([name]) => name.toLowerCase());
  return new Set(names.filter((name) => !body.test(name)).map((name) => name.replace(/s$/, "")));
}

function numbersIn(title: string): string {
  return (title.match(/\d+/g) ?? []).join(" ");
}

function keysOf(danish: Danish, word: string): string[] {
  const plain = word.toLowerCase();
  if (functionWord.test(plain)) return [];
  if (/^\d/.test(plain)) return plain.length > 1 ? [plain] : [];
  const { lemmas, parts } = danish.analyse(word);
  const long = parts.filter((part) => part.length >= shortestPart);
  // A name that no dictionary knows stands in the genitive too: "Kompassets åbningstider".
  const names = [plain, plain.replace(/s$/, ""), plain.replace(/(?:et|en)s?$/, "")];
  return [...lemmas, ...long, ...names].filter(
    (key) => key.length >= 3 && !doings.has(key) && !lemmas.some((lemma) => doings.has(lemma)),
  );
}
