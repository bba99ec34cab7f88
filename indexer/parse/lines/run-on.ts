/** Minutes whose items run on in one paragraph: "1. Budget. Godkendt. 2. Skovtur. Udsat. 3. Eventuelt." */

import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { anyMonth } from "../../../danish/dates/calendar.ts";
import type { Line } from "../recognise/line.ts";

/** How an item may be named in running text, and how many in a row are no list by chance. */
const spellings = [
  {
    sign: /Ad ?\d/,
    number: /(?:^|(?<=[\s\p{Ll}.)!?\d]))Ad ?(\d{1,3})[.:)] ?(?=\p{Lu})/gu,
    fewest: 2,
  },
  {
    sign: /(?:Punkt|Pkt)\.? \d/,
    number: /(?:^|\s)(?:Punkt|Pkt\.?) (\d{1,3})[.:]? (?=\p{Lu})/gu,
    fewest: 3,
  },
  { sign: /\d\. \p{Lu}/u, number: /(?:^|\s)(\d{1,3})\. (?=\p{Lu})/gu, fewest: 3 },
];
const shortest = 50;
const longest = 20_000;
/** What only councils with caseworkers print: their lists stand inside items. */
const formal =
  /^(?:Sagsnr|Sagsid|J\.nr|Åben sag|Åbent punkt|Lukket|Sagsfremstilling|Indstilling|Beslutning|Resum[eé])/;

/** Whether numbers may run on in the lines: none of them is a case's, and no other line begins with 2. */
export function mayRunOn(lines: readonly Line[]): boolean {
  return !lines.some(
    ({ bare }) => formal.test(bare) || /^(?:Ad |Punkt |Pkt\.? )?2[.):] /.test(bare),
  );
}

/** The text cut before each number that rises by one from 1, air (`""`) between; null where none does. */
export function splitRunOn(text: string): readonly string[] | null {
  if (text.length < shortest || text.length > longest) return null;
  for (const { sign, number, fewest } of spellings) {
    if (!sign.test(text)) continue;
    const places = risingPlaces(text, number);
    if (places.length >= fewest) return cutAt(text, places).flatMap(splitTitle);
  }
  return null;
}

function risingPlaces(text: string, number: RegExp): number[] {
  const places: number[] = [];
  for (const { index, 0: printed, 1: digits } of matchesIn(text, number)) {
    const at = index + printed.length - printed.trimStart().length;
    if (Number(digits) === places.length + 1 && !isNameOrDate(text, at)) places.push(at);
  }
  return places;
}

function cutAt(text: string, places: readonly number[]): string[] {
  const parts = [0, ...places].map((from, i) => text.slice(from, places[i] ?? text.length).trim());
  return parts
    .flatMap((part, i) => (i === 0 ? [part] : ["", part]))
    .filter((part, i) => i > 0 || part !== "");
}

/** "Ad 2. MeddelelserFormanden fortalte …": no Danish word has a capital in its middle, but lost blanks give some. */
const gluedTitle =
  /^(Ad ?\d{1,3}[.:)] ?.{3,120}?[\p{Ll}\d)](?<!(?:^|[^\p{L}])(?:og|i|af|for|til|med|om|på|fra|ved|samt|den|det|en|et)))(?=\p{Lu}\p{Ll})(.+)$/su;

function splitTitle(part: string): readonly string[] {
  return gluedTitle.exec(part)?.slice(1) ?? [part];
}

const nameBefore =
  /(?:^|[\s(])(?:DEN|Chr|Christian|Fr|Frederik|Kong|Dronning|Sct|Skt|Nr|nr|pr|Pr|d|den|Den|kl|stk|kap|afd|Afd|etape|Etape|§)\.? ?$/u;
const nameAfter =
  /^\s*\d{1,4}\. (?:Vej|Gade|Plads|Allé|Alle|Boulevard|Bro|Sal|Klasse|Etape|Division|Kvartal|Behandling)(?!\p{L})/u;

const monthAfter = new RegExp(`^\\s*\\d{1,2}\\. (?:${anyMonth})(?!\\p{L})`, "iu");

/** "1. Anna Ager - 2. Bo Bæk - Fraværende: …": people in their order. */
const personAfter =
  /^\s*\d{1,2}\. \p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.-]*){1,3} [-–](?= \d{1,2}\. \p{Lu}| \p{Lu}\p{Ll}+: |$)/u;

/** Whether the number at this place belongs to the words around it. */
export function isNameOrDate(text: string, at: number): boolean {
  return (
    nameBefore.test(text.slice(Math.max(0, at - 20), at).trimEnd()) ||
    nameAfter.test(text.slice(at, at + 40)) ||
    personAfter.test(text.slice(at, at + 80)) ||
    monthAfter.test(text.slice(at, at + 40))
  );
}
