/** A sentence taken apart into clauses, each word of them with what it is. */

import type { Changing } from "../../../../contract/plain/changing.ts";
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { anyMonth } from "../../../../danish/dates/calendar.ts";
import { type Clause, type OpenClause, opened, type Word } from "./clause.ts";
import { mainBehind, resumed, startedBy } from "./clause-starts.ts";
import { type DecidingWord, decidingWords } from "./deciding-words.ts";
import { isOnlyFront, rejoined } from "./interrupted.ts";
import { readNumber } from "./numbers.ts";
import type { OwnBody } from "./own-body.ts";
import { partyListsIn } from "./parties.ts";
import type { Sentence } from "./sentences.ts";
import type { DecidingVerb } from "./verbs.ts";
import { type Tag, tagOf } from "./words.ts";

/** "Indstillingen som ændret" and "for så vidt angår kajen" begin no clause. */
const phrases =
  /(?:stille[rd]?e?|stillet) op(?![a-zæøå])|(?:\d{1,2}\.|[Ff]ørste|[Aa]nde[nt]|[Tt]redje|[Ss]idste) (?:at|dot|prik|pind)(?=[\s,]*(?:[,.]|$|og |samt |blev |bliver |er |var |(?:i|af) (?:[A-ZÆØÅa-zæøå-]+ ){0,5}indstilling|ikke |kunne |kan |godkend|tiltr|vedt|uds|afvis|fork|anbef|udgå))|[Aa]t (?:\d\.)?\d{1,2}(?:(?:, | og |-)(?:\d\.)?\d{1,2})*(?=[.)]? (?:(?:blev|bliver|er|ikke|enstemmigt) )*(?:godkend|tiltr|vedt|uds|afvis|fork|anbef|udgå))|(?:[Ff]ørste|[Aa]nde[nt]|[Tt]redje|[Ss]idste) (?:del|led|halvdel)(?![a-zæøå])|[Dd]et (?:indstillede|foreslåede|ansøgte|anbefalede)(?= (?:[a-zæøå]+ )?[a-zæøå]+|[.,])(?! beløb)|(?:[Ff]or så vidt|[Hh]vad) angår(?![a-zæøå])|til (?:gengæld|sidst|dels)(?![a-zæøå])|[Ss]om følge (?:af|heraf|deraf)(?![a-zæøå])|[Ss]elv om(?![a-zæøå])|som (?:afgørende|udslagsgivende|ændret|tilrettet|rettet|revideret|justeret|fremlagt|forelagt|anført|beskrevet)(?![a-zæøå])|[A-Za-zÆØÅæøåÉéÄäÖöÜü\d][A-Za-zÆØÅæøåÉéÄäÖöÜü\d'’-]*|[,;:()–]|(?<=\s)-(?=\s)/;
/** "den 3. maj" is a day, and nothing that is talked of. */
const day = `[Dd]en \\d{1,2}\\. (?:${anyMonth})(?![a-zæøå])`;
const piece = new RegExp(`${day}|${phrases.source}`, "g");

/** The clauses of a sentence, in order; what stands in brackets stands in none of them. */
export function clausesOf(sentence: Sentence, own: OwnBody): Clause[] {
  const clauses: Changing<OpenClause>[] = [opened("main", false)];
  const { lower } = sentence;
  const lists = partyListsIn(sentence.text);
  let depth = 0;
  const pieces = matchesIn(sentence.text, piece);
  for (const [at, match] of pieces.entries()) {
    const printed = match[0];
    if (printed === "(" || opensAside(pieces, at, clauses)) depth += 1;
    else if (printed === ")" || (depth > 0 && isDash(printed))) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (/^[,;:–-]$/.test(printed)) {
      const inList = lists.some(({ from, to }) => from < match.index && match.index < to);
      if (!inList) breakOff(clauses, /[,;]/.test(printed));
    } else add(clauses, toWord(match, sentence, lower), pieces[at + 1]?.[0] ?? "", own);
  }
  const told = clauses.filter(({ words }) => words.length > 0);
  return rejoined(told).map((open) => toClause(open, sentence));
}

const isDash = (printed: string | undefined) => printed === "–" || printed === "-";

/** "at sag nr. 7 – Valg til råd – udsættes": what stands between dashes behind a subject whose verb is still to come. */
function opensAside(
  pieces: readonly RegExpExecArray[],
  at: number,
  clauses: readonly OpenClause[],
): boolean {
  const open = clauses.at(-1);
  if (!isDash(pieces[at]?.[0]) || open === undefined || open.kind === "main") return false;
  return !/[VDbhkm]/.test(open.tags) && pieces.slice(at + 1).some(([text]) => isDash(text));
}

/** After a mark: a main clause, or what a relative clause had interrupted. */
function breakOff(clauses: Changing<OpenClause>[], joined: boolean): void {
  const [before, open] =
    clauses.slice(-2).length === 2 ? clauses.slice(-2) : [undefined, clauses[0]];
  if (open === undefined || open.words.length === 0) return;
  const first = open.words[0]?.word ?? "";
  const aside =
    /^s/.test(open.tags) ||
    /^(?:bortset|undtagen|undtaget)$/.test(first) ||
    (first === "der" && open.kind === "reported");
  const interrupted = aside && before !== undefined && !/[VDbhkm]/.test(before.tags);
  const goesOn = joined && !isOnlyFront(clauses);
  if (!interrupted) clauses.push(opened("main", goesOn));
  else {
    const { denied, foreign } = before;
    clauses.push(opened(before.kind, goesOn, { denied, foreign }));
  }
}

function toWord({ 0: text, index }: RegExpExecArray, { from }: Sentence, lower: string): Word {
  const word = lower.slice(index, index + text.length);
  const known = decidingWords.get(word);
  const deciding =
    known?.filter(({ verb }) => saysSomething(verb, lower, index + text.length)) ?? none;
  return { text, word, from: from + index, to: from + index + text.length, deciding };
}

/** `end` is where the verb ends in the sentence. */
function saysSomething(
  { beside, behind, unlike, near }: DecidingVerb,
  lower: string,
  end: number,
): boolean {
  const follows = behind?.test(lower.slice(end, end + longestBehind).trimStart()) ?? true;
  const said = near ? partAround(lower, end) : lower;
  return follows && (beside?.test(said) ?? true) && !unlike?.test(said);
}

const partsEnd = /[,;]|\s(?:mens|men)\s|\sog\s(?=[^,;]*\s(?:fik|får|blev)\s)/g;

/** What stands between the marks and conjunctions around a place in a sentence. */
function partAround(lower: string, place: number): string {
  const ends = matchesIn(lower, partsEnd).map(({ index }) => index);
  return lower.slice(
    ends.findLast((at) => at < place) ?? 0,
    ends.find((at) => at >= place),
  );
}

const longestBehind = 20;
const none: readonly DecidingWord[] = [];

/** Adds a word to the open clause, or begins another with it; `following` is what is printed behind it. */
function add(clauses: Changing<OpenClause>[], word: Word, following: string, own: OwnBody): void {
  const open = clauses.at(-1);
  if (!open) return;
  const tag = tagIn(open, word, following, own);
  const next =
    resumed(clauses, tag, word) ??
    mainBehind(clauses, { tag, word, isBeforeThing: isThing(following, tag, own) }) ??
    startedBy(clauses, open, tag, { word: word.text, following, isFirst: word.from === 0 });
  if (next !== null && open.words.length > 0) clauses.push(next);
  else if (next !== null) {
    const { kind, denied, foreign } = next;
    Object.assign(open, { kind, denied, foreign });
  }
  const target = clauses.at(-1) ?? open;
  target.words.push(tag === "V" || word.deciding === none ? word : { ...word, deciding: none });
  target.tags += tag;
}

/** The body, the motion, or a thing that is known: what may be the subject of a verb before it. */
function isThing(printed: string, verb: Tag, own: OwnBody): boolean {
  const known = verb === "V" ? definite : surelyDefinite;
  return /[OIMC]/.test(own.tag(printed) ?? tagOf(printed)) || known.test(printed);
}

const definite = /^[a-zæøå]{2,}(?:en|et|erne|ene)$/;
/** Behind an auxiliary "fredet" may be its verb. */
const surelyDefinite = /^(?:det|der|[a-zæøå]{2,}(?:en|erne|ene))$/;

/** "De øvrige punkter", "punkterne 1 og 2" */
const points = /punkter(?:ne)?$/;

/** Names of bodies, of members, of parties and capitals may mean this body or a part of it. */
const maybeOwn = /[EGNAYK]/;

function tagIn(open: OpenClause, word: Word, following: string, own: OwnBody): Tag {
  if (decides(word, open)) return "V";
  // "Som led i aftalen", "Som medlem valgtes"
  if (word.text === "Som" && open.words.length === 0 && !open.joined) return "r";
  if (points.test(word.word) && (open.words.at(-1)?.word === "øvrige" || /^\d/.test(following)))
    return "I";
  // "Nr. 2 udsat", but "matrikel nr. 2"
  if (word.word === "nr" && open.words.length === 0 && /^\d/.test(following)) return "I";
  const tag = tagOf(word.text, word.word);
  // "Byrådets flertal", in the minutes of a committee
  const before = open.tags.endsWith("G") ? open.words.at(-1)?.text.replace(/s$/, "") : undefined;
  if (tag === "F" && before !== undefined && own.tag(before) === "E") return "E";
  if (!maybeOwn.test(tag)) return tag;
  return own.tag(word.text, { before: open.words.at(-1)?.text, at: word.from }) ?? tag;
}

/** Of a point, where only one is answered. */
const mark = /^(?:\d{1,2}|[a-zA-Z])$/;

/** A noun decides only where it stands first: "Afslag.", but not "Indstillingen om afslag". */
function decides({ deciding, text, word }: Word, { tags, words }: OpenClause): boolean {
  // "5 stemmer"
  if (deciding.length === 0) return false;
  if (/^stemmer?$/.test(text) && readNumber(words.at(-1)?.text ?? "") !== null) return false;
  // "Rådet for Socialt Udsatte", but "1. Godkendt"
  const marked = words.length === 1 && mark.test(words[0]?.text ?? "");
  const shouted = text.length > 3 && text === text.toUpperCase();
  if (words.length > 0 && !marked && word !== text && !shouted) return false;
  const verbs = deciding.some(({ form }) => form !== "noun");
  return verbs || /^[acb]*$/.test(tags);
}

function toClause(open: OpenClause, { from, lower }: Sentence): Clause {
  const { kind, words, tags, denied, joined, foreign, subject } = open;
  const first = subject?.words[0] ?? words[0];
  const text = lower.slice((first?.from ?? from) - from, (words.at(-1)?.to ?? from) - from);
  return { kind, words, tags, text, denied, joined, foreign };
}
