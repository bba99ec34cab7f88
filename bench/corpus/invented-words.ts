/**
 * Endless names and compounds, the same in every run. Drawn by a power law, so that the words of a corpus grow in
 * number with its length, as those of real minutes do (Heaps' law), and most of them are rare.
 */
import type { Random } from "./random.ts";

const list = (text: string): readonly string[] => text.split(" ");

const compoundFirsts = list(
  "affalds arbejds beredskabs bibliotek bolig budget by cykel daginstitutions digitaliserings drikkevands energi erhvervs ferie folke forebyggelses fritids frivilligheds genbrugs grundvands haller havne hjemmepleje idræts integrations jord klima kloak kultur kyst lokal miljø natur omsorgs plejehjems renoverings rute skole skov social spildevands sprog stadion støj sundheds tilsyns trafik turist ungdoms varme vej veterinær vind ældre",
);
const compoundHeads = list(
  "aftale analyse anlæg ansøgning beregning bevilling fond forslag gruppe indsats konference kontor kort lov medarbejder møde netværk ordning plan politik prognose program projekt pulje rapport redegørelse regulativ sag samarbejde strategi takst tilbud tilsyn udbygning udvalg undersøgelse vedtægt vurdering",
);
const placeBeginnings = list(
  "Aske Birke Brede Dyre Ege Elle Fugle Gamle Grøn Hasse Hede Hjorte Kalve Kirke Klint Lille Mose Nørre Ravne Sand Skov Sten Store Søn Tang Ting Ulve Vester Øster Ålle",
);
const placeMiddles = list("agers bakke brink dams gårds krogs kær lunds mølle toft vang");
const placeEndings = list(
  "allé borg bro by bæk centret dal drup gade hallen holm huset høj lev lund mark næs parken rup skov sted stien strup vej",
);
const surnameBeginnings = list(
  "Ager Bjerre Broder Dals Enevold Foged Gade Hede Ivers Junker Kjeld Lod Mark Ny Over Præst Ravn Skriver Tofte Uhren Vester",
);
const surnameMiddles = list("borg dal els ens ers holt ing inge lund strup");
const surnameEndings = list("bo bæk feldt gaard holm høj kær mann sen toft vig");
const givenNames = list(
  "Agnete Aksel Ane Bent Birgit Carl Dagny Ebbe Elin Frode Gerda Grethe Hans Ida Jens Jytte Karen Knud Lis Mads Mona Niels Oda Palle Rigmor Svend Tove Ulla Vagn Åse",
);

type Choices = readonly string[];

/**
 * What words of a kind are put together from, the frequent ones first: the rarer a word, the more parts it has. Of the
 * compounds of real minutes nine in ten have two parts, and hardly one in a hundred has four.
 */
type Kind = readonly (readonly Choices[])[];

const compound: Kind = [
  [compoundFirsts, compoundHeads],
  [compoundFirsts, compoundFirsts, compoundHeads],
  [compoundFirsts, compoundFirsts, compoundFirsts, compoundHeads],
];
const place: Kind = [
  [placeBeginnings, placeEndings],
  [placeBeginnings, placeMiddles, placeEndings],
];
const surname: Kind = [
  [surnameBeginnings, surnameEndings],
  [surnameBeginnings, surnameMiddles, surnameEndings],
];

/** "klimapulje": in lower case, mostly a word that no dictionary lists. */
export const inventCompound = (random: Random): string => wordOfRank(compound, drawRank(random));

export const inventPlace = (random: Random): string => wordOfRank(place, drawRank(random));

export const inventPerson = (random: Random): string =>
  `${random.pick(givenNames)} ${wordOfRank(surname, drawRank(random))}`;

/**
 * The share of the words above a rank r is r ** -tail: a text in which n words are drawn has some
 * n ** (1 / (1 + tail)) different ones.
 */
const tail = 0.22;
const ranks = 50_000_000;
const fine = 1_000_000_000;

function drawRank(random: Random): number {
  const uniform = (random.whole(fine) + 1) / fine;
  return Math.floor(uniform ** (-1 / tail) - 1) % ranks;
}

/** The word at this place among those of a kind, counted from 0. Past the last, words of two and more are joined. */
function wordOfRank(kind: Kind, rank: number): string {
  const capacity = kind.reduce((sum, parts) => sum + capacityOf(parts), 0);
  const word = singleWord(kind, rank % capacity);
  const round = Math.floor(rank / capacity);
  return round === 0 ? word : `${word}-${wordOfRank(kind, round - 1)}`;
}

function singleWord([parts = [], ...rarer]: Kind, rank: number): string {
  const capacity = capacityOf(parts);
  return rank < capacity
    ? spell(parts, scattered(rank, capacity))
    : singleWord(rarer, rank - capacity);
}

function capacityOf(parts: readonly Choices[]): number {
  return parts.reduce((product, { length }) => product * length, 1);
}

/** Neighbours in rank share no part: a step without a divisor in common with the number of words visits each once. */
function scattered(nth: number, capacity: number): number {
  let step = Math.floor(capacity * 0.618);
  while (commonDivisor(step, capacity) !== 1) step += 1;
  return (nth * step) % capacity;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function spell(parts: readonly Choices[], nth: number): string {
  let rest = nth;
  return parts
    .map((choices) => {
      const part = choices[rest % choices.length] ?? "";
      rest = Math.floor(rest / choices.length);
      return part;
    })
    .join("");
}
