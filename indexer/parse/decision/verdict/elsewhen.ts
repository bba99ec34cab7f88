/** Words that put what a clause tells into another time than this meeting. */
import { anyMonth } from "../../../../danish/dates/calendar.ts";
import type { Clause } from "../language/clause.ts";
import type { Sentence } from "../language/sentences.ts";

const month = `(?:${anyMonth})`;
const time = `(?:i (?:19|20)\\d\\d|i ${month}|den \\d{1,2} ${month}|den \\d{1,2}[.-]\\d|(?:på|ved|under) (?:(?:et|sit|deres|det) )?møde[t]? den \\d{1,2}\\. ${month}(?: (?:19|20)\\d\\d)?|på (?:det |et )?(?:sidste|seneste|forrige|tidligere) [a-zæøå]*møde[a-z]*|i (?:den |det )?(?:sidste|forrige) [a-zæøå]+|på (?:(?:et|sit) )?møde[t]? (?:i|den) [a-zæøå\\d]+|sidste (?:år|gang|måned|uge)|i (?:foråret|efteråret|sommer|fjor)|hvert år|årligt|hver gang|for [a-zæøå\\d]+ år siden)`;
const atStart = new RegExp(`^(?:og |men )?${time}(?![\\p{L}])`, "u");
const atEnd = new RegExp(`(?<!(?:til|fra|mødet|møde|budget|regnskab|referatet) )${time}$`);
const tobe = `(?:på|ved) (?:det |et |vores |deres |sit )?(?:næste|kommende|førstkommende|følgende|senere) [a-zæøå]*`;
const later = new RegExp(`^${tobe}(?![\\p{L}])`, "u");
const laterBefore = new RegExp(`(?<!til )${tobe}(?: [a-zæøå]*møde[a-z]*)?$`);
const nextTime = new RegExp(`(?<![\\p{L}])${tobe}`, "u");
/** "Planen kan først vedtages næste år": not at this meeting. */
const notYet = /(?<![a-zæøå])(?:kan|kunne) (?:[a-zæøå]+ )?(?:først|tidligst)(?: [a-zæøå]+)?$/;
const passing = /^(?:participle|past|pastPassive)$/;

/** "Sagen genoptages, hvis tilskuddet ikke kommer" puts nothing off, "Salget kan godkendes, hvis prisen hæves" adopts nothing. */
export function isOnCondition(
  { outcome, to, rule }: { readonly outcome: string; readonly to: number; readonly rule: string },
  { lower, from }: Sentence,
): boolean {
  const isOpen = outcome === "postponed" || / can(?: be)?$/.test(rule);
  return isOpen && onCondition.test(lower.slice(to - from));
}

const onCondition = /^[^.;:]{0,40}?,? (?:hvis|såfremt|medmindre|i tilfælde af)(?![a-zæøå])/;

/**
 * Whether the deciding word at `at` tells of another time: "blev i 2019 vedtaget", "godkendte den 4. maj".
 * What is still to come says so by its verb ("vil blive"), which no frame takes.
 */
export function isElsewhen(clause: Clause, at: number, form: string): boolean {
  const word = clause.words.at(at);
  if (word === undefined || form === "noun") return false;
  const texts = clause.words.map(({ text }) => text.toLowerCase());
  const before = texts.slice(Math.max(0, at - 6), at).join(" ");
  const after = texts.slice(at + 1, at + 7).join(" ");
  // "bliver godkendt på næste møde", but "udsættes på næste møde" is no less put off.
  const approves = word.deciding.some(({ verb }) => verb.outcome === "approved");
  if (approves && [laterBefore, notYet].some((one) => one.test(before))) return true;
  if (approves && later.test(after)) return true;
  if (word.deciding.some(({ verb }) => verb.outcome === "elected") && nextTime.test(after))
    return true;
  if (!passing.test(form)) return false;
  return atStart.test(clause.text) || atEnd.test(before) || atStart.test(after);
}

/** "Der laves et udkast, hvilket drøftes på næste møde": that comes later, and the item is not put off. */
export function isWorkToCome({ text }: Clause, verb: string): boolean {
  return /^hvilket /.test(text) && !/^(?:udsætte|udskyde|genoptage)$/.test(verb);
}

/** "Planen drøftes på næste møde": nothing has been talked of yet. */
export function isTalkToCome({ words }: Clause, at: number, form: string): boolean {
  const after = words.slice(at + 1, at + 7).map(({ text }) => text.toLowerCase());
  return !passing.test(form) && later.test(after.join(" "));
}
