/** What may stand first in a Danish compound, by the dictionary's own flags and the tables. */

import { noWord } from "../lexicon/automaton.ts";
import type { Beginning, Lexicon, Meaning } from "../lexicon/lexicon.ts";
import { joinLemma } from "./lemmas.ts";
import type { Tables } from "./tables.ts";

/** A first part up to `end`, what it is a form of, and how far-fetched it is. */
export type First = { readonly end: number; readonly lemma: string; readonly cost: number };

/** At the beginning of the whole word, or of what is left of it after another part. */
type Place = "whole" | "rest";

/** Where several ways lead through a word, the cheapest wins: few parts, no tiny ones, the dictionary's own links. */
export const costs = {
  part: 1,
  threeLetters: 0.4,
  inflectedFirst: 0.6,
  lateS: 0.5,
  name: 0.7,
  particle: 0.8,
  unlinked: 0.9,
  twoLetters: 0.7,
  vowelHead: 0.15,
};

/** Shorter parts stand only where the tables name them, or as short words do: "by" in "byråd", "el" in "elcykel". */
export const shortestPart = 3;

function lengthCost(length: number): number {
  return length <= shortestPart ? costs.threeLetters : 0;
}

/**
 * A letter that may end the first part or begin the last rather begins it, "bus|kort", no "busk|ort"; unless the last
 * has a particle, "punkt|opstilling".
 */
export function headCost({ particles }: Tables, head: string): number {
  const isLate = /^[aeiouyæøå]/u.test(head) && !beginsWithParticle(particles, head);
  return lengthCost(head.length) + (isLate ? costs.vowelHead : 0);
}

function beginsWithParticle(particles: ReadonlySet<string>, word: string): boolean {
  for (const particle of particles)
    if (word.startsWith(particle) && word.length >= particle.length + shortestPart) return true;
  return false;
}

const linking = new Set(["noun", "adjective", "verb", "other"]);
const nominal = ({ wordClass }: Meaning) => wordClass === "noun";

/** "hjemløse" in "hjemløseplan", "udsatte" in "udsatteråd": people named by an adjective link as they are. */
function isPeople({ wordClass }: Meaning, surface: string): boolean {
  return wordClass === "adjective" && surface.length >= 4 && /[er]$/u.test(surface);
}

/** "krise" in "krisehjælp" is the noun that it is, no kris with a linking e; what is none stands in firsts.tsv. */
function isOwnNoun(words: readonly Meaning[], surface: string): boolean {
  const own = words.some((word) => nominal(word) && word.lemma === surface && !word.rare);
  return own && surface.endsWith("e");
}

function linkOf(
  lexicon: Lexicon,
  surface: string,
  { number }: Beginning,
  place: Place,
): [string, number] | undefined {
  const links = lexicon.links(number);
  const link = links.find(({ wordClass }) => linking.has(wordClass));
  const words = lexicon.words(number);
  if (link) return [isOwnNoun(words, surface) ? surface : link.lemma, 0];
  const isPrefix = links.length > 0;
  const word = words.find(
    (meaning) => !meaning.rare && (nominal(meaning) || meaning.wordClass === "adjective"),
  );
  if (isPrefix && word) return [surface, 0];
  if (words.some(({ wordClass }) => wordClass === "name") && surface.length >= 5)
    return [surface, costs.name];
  if (words.some((meaning) => isPeople(meaning, surface)))
    return [word?.lemma ?? surface, costs.inflectedFirst];
  // A compound that stands first takes an -s that its last part alone does not: "skolegårds" of gård.
  if (place === "rest" && surface.endsWith("s") && word && nominal(word))
    return [word.lemma, costs.lateS];
  // "udvalgmøde" is misspelt, but nobody doubts its parts.
  if (word && nominal(word) && word.lemma === surface && surface.length >= 5)
    return [surface, costs.unlinked];
  return undefined;
}

/**
 * A word of two letters that begins compounds: a noun that the dictionary links or writes by itself alike ("el", "is",
 * "sø"), or a verb that is its own stem ("gå").
 */
function isShortWord(lexicon: Lexicon, surface: string, { number }: Beginning): boolean {
  if (surface.length !== shortestPart - 1) return false;
  const own = lexicon.words(number).filter(({ lemma, rare }) => lemma === surface && !rare);
  const isNoun = own.some(nominal);
  const isStem = own.length > 0 && own.every(({ wordClass }) => wordClass === "verb");
  const isLinked = lexicon
    .links(number)
    .some(({ wordClass }) => /^(?:noun|name)$/u.test(wordClass));
  return (isNoun && isLinked) || (isStem && /[åoy]$/u.test(surface));
}

/** What the dictionary begins with, and what the tables name that no dictionary has ("flex"). */
function beginningsOf(lexicon: Lexicon, tables: Tables, word: string): Beginning[] {
  const known = lexicon.beginnings(word);
  const all = [...known];
  for (const first of tables.firsts.keys())
    if (word.startsWith(first) && !known.some(({ end }) => end === first.length))
      all.push({ end: first.length, number: noWord });
  return all;
}

function simpleFirsts(lexicon: Lexicon, tables: Tables, word: string, place: Place): First[] {
  return beginningsOf(lexicon, tables, word).flatMap((beginning) => {
    const surface = word.slice(0, beginning.end);
    const told = tables.firsts.get(surface);
    const isShort = surface.length < shortestPart && told === undefined;
    if (told === "" || tables.particles.has(surface)) return [];
    if (isShort && (place === "rest" || !isShortWord(lexicon, surface, beginning))) return [];
    const link = isShort
      ? ([surface, costs.twoLetters] as const)
      : told === undefined
        ? linkOf(lexicon, surface, beginning, place)
        : ([told, 0] as const);
    if (!link) return [];
    const cost = costs.part + link[1] + lengthCost(surface.length);
    const [lemma = link[0]] = tables.forms.get(link[0]) ?? [joinLemma(lexicon, tables, link[0])];
    return [{ end: beginning.end, lemma, cost }];
  });
}

/** The lemma of a whole surface that links as a first part ("børne", "sundheds"); undefined when it does not. */
export function linkedLemma(lexicon: Lexicon, tables: Tables, surface: string): string | undefined {
  return simpleFirsts(lexicon, tables, surface, "whole").find(({ end }) => end === surface.length)
    ?.lemma;
}

/** What may stand first, with its particle where it has one: "indmøde" in "indmødested". */
export function firstsOf(lexicon: Lexicon, tables: Tables, word: string, place: Place): First[] {
  const firsts = simpleFirsts(lexicon, tables, word, place);
  for (const particle of tables.particles) {
    if (particle.length < 2 || !word.startsWith(particle)) continue;
    for (const first of simpleFirsts(lexicon, tables, word.slice(particle.length), place)) {
      const end = particle.length + first.end;
      // "tilbage" is no til-bage.
      if (tables.particles.has(word.slice(0, end))) continue;
      firsts.push({ end, lemma: particle + first.lemma, cost: first.cost + costs.particle });
    }
  }
  return firsts;
}
