/** Case numbers as people type them: with a label before, blanks or nothing for marks, in lower case, a beginning. */
import { fromWritten } from "../../contract/plain/text/ascii-letters.ts";
import {
  caseKey,
  caseLabel,
  compactCaseNumber,
  labelledShapes,
  plainDashes,
} from "./case-number.ts";

/**
 * The number at the start of what is typed. `length` is how much of it that is, label included; `key` is the
 * number, or a beginning of one, as danish/numbers/case-number.ts has it; `compact` the whole number without marks where
 * it was typed so.
 */
type TypedCaseNumber = {
  readonly length: number;
  readonly key: string;
  readonly compact: string | null;
};

const label = new RegExp(`^${caseLabel}(?!\\p{L})\\s*[.:]*\\s*`, "iu");
const ends = String.raw`(?![\p{L}\d]|[-/.]\d)`;
const labelled = new RegExp(`^${labelledShapes}`, "iu");
const parts = String.raw`(?:-\d{1,5}){0,3}-?`;
/** By blanks the parts of a case, or one of them where the subject's pairs are parted so too. */
const spacedParts = String.raw`(?: \d{1,5}){2}|(?<=^\d{2} .{4,20}) (?!(?:19|20)\d{2}\b)\d{1,5}`;
const kle = new RegExp(
  String.raw`^(\d{2})([. ]?)(\d{2})\2(\d{2})([\s.-]*)([a-zæøå]|ae|oe|aa)(?:(\d{1,2})(${spacedParts}|${parts}|\d{1,8}))?${ends}`,
  "iu",
);
const subject = new RegExp(String.raw`^(\d{2}) (\d{2}) (\d{2})(?!\s*[\d.,])${ends}`, "u");
const subjectByDots = new RegExp(String.raw`^\d{2}\.\d{2}\.\d{2}-?${ends}`, "u");
const slash = new RegExp(
  String.raw`^((?:19|20)\d{2}|\d{2})\s?\/\s?(\d{3,6}(?:-\d{1,4})?)${ends}`,
  "u",
);
const lettered = new RegExp(
  String.raw`^([a-zæøå]{1,5})([- ]?)((?:19|20)\d{2})(?:(?:-|\2)(\d{3,8}))?${ends}`,
  "iu",
);
const dashed = new RegExp(
  String.raw`^(?:\d{3}-(?:19|20)\d{2}(?:-\d{0,6})?|(?:19|20)\d{2}(?:-| (?=0))(?!(?:19|20)\d{2}(?!\d))\d{3,8}|\d{2}-(?!(?:19|20)\d{2}(?!\d))\d{4,8}|\d{5,6}-(?:19|20)\d{2})${ends}`,
  "u",
);
/** A subject without all of its pairs: by itself any number. */
const cutSubject = new RegExp(String.raw`^\d{2}\.\d{2}${ends}`, "u");
const onlyDigits = new RegExp(String.raw`^\d{6,10}${ends}`, "u");

/** Null where nothing of the kind stands at the start. */
export function typedCaseNumber(typed: string): TypedCaseNumber | null {
  const text = plainDashes(typed);
  const before = label.exec(text)?.[0] ?? "";
  const rest = text.slice(before.length);
  const number = unlabelled(rest) ?? (before === "" ? null : afterLabel(rest));
  return number && { ...number, length: number.length + before.length };
}

function unlabelled(text: string): TypedCaseNumber | null {
  return (
    kleNumber(text) ??
    subjectNumber(text) ??
    letteredNumber(text) ??
    markedNumber(slash.exec(text), ([, year, number]) => `${year}/${number}`) ??
    markedNumber(dashed.exec(text), ([whole]) => whole.replace(" ", "-"))
  );
}

/** What only a label makes a case number; digits alone are those of a number that was typed without marks. */
function afterLabel(text: string): TypedCaseNumber | null {
  const digits = onlyDigits.exec(text)?.[0];
  if (digits !== undefined) return { length: digits.length, key: digits, compact: digits };
  return markedNumber(labelled.exec(text) ?? cutSubject.exec(text), ([whole]) => whole);
}

function markedNumber(
  match: RegExpExecArray | null,
  toNumber: (match: RegExpExecArray) => string,
): TypedCaseNumber | null {
  if (!match) return null;
  return {
    length: match[0].length,
    key: caseKey(toNumber(match)).replace(/-$/u, ""),
    compact: null,
  };
}

/** Of digits that follow the facet without a mark the last two may be the year. */
function kleNumber(text: string): TypedCaseNumber | null {
  const match = kle.exec(text);
  if (!match) return null;
  const [whole, main, , group, matter, mark = "", letter = "", facet = "", tail = ""] = match;
  // "27.15.00 i kommunen"
  if (facet === "" && /\s/u.test(mark)) return null;
  const begin = `${main}.${group}.${matter}-${fromWritten(letter)}${facet}`;
  const behind = tail.trim().replace(/\s/gu, "-").replace(/^-|-$/gu, "");
  const key = behind === "" ? begin : `${begin}-${behind}`;
  const isGlued = /^\d+$/u.test(tail);
  return {
    length: whole.length,
    key,
    compact: isGlued ? compactCaseNumber(key) : null,
  };
}

/** "27 57 16", "27.57.16": a subject with all its pairs; less is any number. */
function subjectNumber(text: string): TypedCaseNumber | null {
  const spaced = subject.exec(text);
  if (spaced) return { length: spaced[0].length, key: spaced.slice(1).join("."), compact: null };
  return markedNumber(subjectByDots.exec(text), ([whole]) => whole);
}

/** "EMN-2019-00123", "emn 2019 00123", "emn201900123"; a word and a year with blanks is none. */
function letteredNumber(text: string): TypedCaseNumber | null {
  const match = lettered.exec(text);
  if (!match) return null;
  const [whole, letters = "", mark = "", year = "", number] = match;
  if (mark === " " && !(number?.startsWith("0") ?? false)) return null;
  // "valg-2021" is a word, "EMN-2019" the beginning of a number.
  const mayBegin = mark === "-" && letters === letters.toUpperCase();
  if (number === undefined && !mayBegin) return null;
  const key = [letters, year, number].filter(Boolean).join("-").toLowerCase();
  return { length: whole.length, key, compact: null };
}

/** Digits alone that may be a number typed without its marks. */
export function mayBeCompact(word: string): boolean {
  return onlyDigits.test(word);
}
