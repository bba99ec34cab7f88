/** Numbers as a reader types them in a query: case numbers, amounts, dates and house numbers, each a term of its own. Pure. */

import { amountsIn } from "../../../danish/dates/amounts.ts";
import { letteredNumbersIn } from "../../../danish/dates/lettered-numbers.ts";
import { datesIn } from "../../../danish/dates/written-dates.ts";
import { toEngineForm } from "../../../danish/letters/engine-text.ts";
import { words } from "../../../danish/letters/words.ts";
import {
  compactToken,
  isWholeCaseNumber,
  plainDashes,
} from "../../../danish/numbers/case-number.ts";
import { typedCaseTail } from "../../../danish/numbers/case-tails.ts";
import { mayBeCompact, typedCaseNumber } from "../../../danish/numbers/typed-case-number.ts";

/**
 * `alternatives` are the ways to understand it, the most probable first: tokens that must all stand in the
 * item. `written` are the tokens of what was typed as it stands. `mark` is what of a text is marked: what
 * begins so, or an amount or date of that name.
 */
export type NumberTerm = {
  readonly kind: "number";
  readonly text: string;
  readonly negated: boolean;
  readonly alternatives: readonly (readonly string[])[];
  readonly written: readonly string[];
  readonly mark: { readonly kind: "prefix" | "amount" | "form" | "word"; readonly term: string };
};

type TypedNumber = Omit<NumberTerm, "kind" | "text" | "negated"> & { readonly length: number };

/** Longer is no number; and a query may be long. */
const longest = 60;

/** A number at the start of what is typed, with its length; null for what is a word like any other. */
export function numberAt(typed: string): TypedNumber | null {
  const start = typed.slice(0, longest);
  if (!/^[\p{L}\d]/u.test(start)) return null;
  return caseNumberAt(start) ?? amountAt(start) ?? letteredAt(start) ?? digitsAt(start);
}

/** The number that the whole of a text is; null for none. */
export function wholeNumber(text: string): TypedNumber | null {
  const number = numberAt(text);
  return number?.length === text.length ? number : null;
}

function caseNumberAt(typed: string): TypedNumber | null {
  const caseNumber = typedCaseNumber(typed);
  if (caseNumber === null) return caseTailAt(typed);
  const { length, key, compact } = caseNumber;
  const token = toEngineForm(key);
  const short = shortYear(key);
  const alternatives = [
    [token],
    ...(compact === null ? [] : [[compactToken(compact)]]),
    ...(short === null ? [] : [[toEngineForm(short)]]),
    ...pairsIn(typed.slice(0, length)),
  ];
  return { length, alternatives, written: [token], mark: { kind: "prefix", term: key } };
}

/** "27 57 16" is a subject, or the end of a phone number. */
function pairsIn(typed: string): string[][] {
  return /^\d{2} \d{2} \d{2}$/u.test(typed) ? [typed.split(" ").map(toEngineForm)] : [];
}

/** "P22-1-19" of a longer number; it may be a road or a hall as well, and is found as it is typed too. */
function caseTailAt(typed: string): TypedNumber | null {
  const tail = typedCaseTail(plainDashes(typed));
  if (tail === null) return null;
  const { length, key } = tail;
  const tokens = [key, typed.slice(0, length).replace(/-$/u, "")].map(toEngineForm);
  const [written = ""] = tokens.slice(-1);
  const alternatives = [...new Set(tokens)].map((token) => [token]);
  return { length, alternatives, written: [written], mark: { kind: "word", term: key } };
}

/** "24/4711" for "2024/4711": most systems print two digits of the year. */
function shortYear(key: string): string | null {
  return /^20(\d{2}\/\d{3,}.*)$/u.exec(key)?.[1] ?? null;
}

/** "27. august 2020" is understood as a day that may be meant, and told: see recognise-date.ts. */
const wordsOfNamedDate = 2;

/** "2 mio. kr.", "kr. 300.000", "97 %", "27.8.2020", "27. august": the last point is the abbreviation's. */
function amountAt(typed: string): TypedNumber | null {
  const cut = words(typed);
  const dates = datesIn(typed, cut).filter(({ first, last }) => last - first < wordsOfNamedDate);
  const amounts = [...amountsIn(typed, cut), ...dates];
  const amount = amounts.find(({ first }) => first === 0);
  const [token] = amount?.tokens ?? [];
  const end = cut[amount?.last ?? 0]?.end;
  if (amount === undefined || token === undefined || end === undefined || cut[0]?.start !== 0)
    return null;
  const written = cut.slice(0, amount.last + 1).map(({ text }) => toEngineForm(text));
  return { length: end, alternatives: [[token]], written, mark: { kind: "amount", term: token } };
}

/** "Storegade 12 A" is found as "12A", and "5b" as "5. b". */
function letteredAt(typed: string): TypedNumber | null {
  const cut = words(typed).slice(0, 2);
  const [lettered] = letteredNumbersIn(typed, cut);
  const [token] = lettered?.tokens ?? [];
  const end = cut[lettered?.last ?? 0]?.end;
  if (lettered?.first !== 0 || token === undefined || end === undefined || cut[0]?.start !== 0)
    return null;
  const written = cut.slice(0, lettered.last + 1).map(({ text }) => toEngineForm(text));
  return { length: end, alternatives: [[token]], written, mark: { kind: "amount", term: token } };
}

/** "300 000" is one number or two; "1912345" may be the case 19-12345. */
function digitsAt(typed: string): TypedNumber | null {
  const [first] = words(typed);
  if (first === undefined || first.start !== 0) return null;
  const { text, end } = first;
  const token = toEngineForm(text);
  const groups = text.split(/\s/u).map(toEngineForm);
  const others = mayBeCompact(text) ? [[compactToken(text)]] : groups.length > 1 ? [groups] : [];
  if (others.length === 0 || !/^[\d\s]+$/u.test(text)) return null;
  const mark = { kind: "form" as const, term: text };
  return { length: end, alternatives: [[token], ...others], written: [token], mark };
}

/** How much of what is typed is a case number at its start, its end alone too; null where none is. */
export function caseNumberLength(typed: string): number | null {
  return caseNumberAt(typed.slice(0, longest))?.length ?? null;
}

/** "27", "27.15" or "27.15.00": a KLE number or its beginning at a dot. */
export function isKleNumber(word: string): boolean {
  return /^\d{2}(?:\.\d{2}){0,2}$/.test(word);
}

/**
 * A case number as a reader writes it after `sag:`, in its spellings on pages, and whether it is whole:
 * running numbers that begin with zeros may be cut. `end` where it may be the end of one: "P19-3-24", "012345".
 */
export function askedCaseNumber(text: string): {
  readonly spellings: readonly string[];
  readonly isWhole: boolean;
  readonly end: string | null;
} {
  const typed = typedCaseNumber(text);
  const key = typed?.length === text.length ? typed.key : text;
  const unparted = key.replace(/^(\d{2}\.\d{2}\.\d{2})-(?=\p{L})/u, "$1");
  const isPart = /^[\d.]+(?:-\p{L}\d{0,2})?$/u.test(key) || /[-/]0\d+$/u.test(key);
  const isWhole = isWholeCaseNumber(key) && !isPart;
  return { spellings: [...new Set([key, unparted])], isWhole, end: endOf(text) };
}

function endOf(text: string): string | null {
  const tail = typedCaseTail(plainDashes(text));
  if (tail?.length === text.length) return tail.key;
  return /^\d{5,8}$/u.test(text) ? text : null;
}

/** Whether suggestions of cases are wanted: "27.15" and all that looks like a case number. */
export function mayBeginCaseNumber(text: string): boolean {
  return /^\d{2}\.\d{2}$/.test(text) || typedCaseNumber(text)?.length === text.length;
}
