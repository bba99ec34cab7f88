/** What a decision says in the words of the recommendation without a deciding verb: that it is done, or that it is not. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { letter } from "../language/letters.ts";
import { sumsIn } from "../language/numbers.ts";
import type { OwnBody } from "../language/own-body.ts";
import { withOtherEnds } from "../verdict/exceptions.ts";
import type { ReadSentence } from "../verdict/read-verdicts.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { carriedOut } from "./carried-out.ts";
import { setsOtherFigure } from "./changed-point.ts";
import { type Echo, followed, isDenied } from "./follows-point.ts";
import type { MarkedPoint } from "./recommendation-points.ts";

/** What is recommended, as printed. */
type Point = Pick<MarkedPoint, "text">;

const words = new RegExp(`[${letter}-]+`, "g");
/** What is still to be seen, or is talked of and not decided. */
const open =
  /\b(?:hvis|såfremt|når|medmindre|(?:på|til|ved|næste|kommende|senere|nyt) (?:[a-zæøå]+ )?møde[a-z]*|tidligere|allerede|sidste|forrige|forventes|bør|drøfte(?:[rs]|des?)|behandle(?:[rst]|des?)|tage[rs]? stilling|tog stilling|stillingtagen|undersøge[rs]|undersøgtes?|overveje(?:[rs]|des?)|foreslås|ønskes|endnu|inden|foreløbig|positive?|interesserede?|opfordre(?:[rs]|de)|anmode(?:[rs]|de)|henstille(?:[rs]|de)|indstillet på|gerne|(?:er|blev|var) [a-zæøå]+t i (?:19|20)\d\d)\b/;
/** With "ikke" no more than that it is not wanted, without it nothing decided. */
const wish = /\b(?:ønsker|ønskede|vil|ville|kan|kunne|skal|skulle)\b/;
/** "Udvalget ønsker åen restaureret" */
const wantsDone = /^\W*[a-zæøå]+ ønske(?:r|de) (?:[a-zæøå]+ ){1,4}?[a-zæøå]+t(?![a-zæøå])/;
/** What stays or ends by itself: "Gebyrfritagelsen fortsætter." */
const byItself = /^(?:fortsætter|ophører|bortfalder)$/;

/** Where it was recommended to choose or to answer, that it was done says not what was chosen or answered. */
const settlesNothing = /^(?:gen)?(?:vælg|valgt|udpeg)|^afg[ai]v/;

/** That a thing was talked of, as it was to be, is no answer beside what was decided. */
const talk = /^(?:drøft|debatter|gennemgå)/;

type Word = { readonly word: string; readonly at: number };

/**
 * "Puljen fordeles således: …", "Rådet fordelte puljen" where it was recommended that it is: the same verb of
 * the same thing; "Aftalen opsiges ikke", "Skolen bevares" where the other was recommended turn it down. Null
 * where the sentence decides something in another way, or leaves it open.
 */
export function echoOf(read: ReadSentence, points: readonly Point[], own: OwnBody): Verdict | null {
  const told = wordsToldIn(read, own);
  if (told === null) return null;
  for (const { word, at } of told.verbs) {
    if (settlesNothing.test(word)) continue;
    const echo = followed({ ...told, word, things: thingsBeside(word, told) }, points);
    if (echo === null) continue;
    // "Forslaget fremlægges, dog i ti uger": that is adopted, with a change.
    const changed = /\bdog\b/.test(read.sentence.lower);
    const other = points.some(({ text }) =>
      setsOtherFigure(read.sentence.lower, text.toLowerCase()),
    );
    if (other && !changed) return null;
    const [verdict = null] = withOtherEnds(
      [toVerdict(echo, { word, at, ...told }, read)],
      read.sentence,
    );
    return verdict;
  }
  const asked = points[0]?.text ?? "";
  if (points.length > 1 || (points.length === 0 && own.advises)) return null;
  return saidAgain(told, asked, read) ?? doneOrGivenUp(told, asked, read);
}

/**
 * The points that a sentence answers where several are recommended: "Taksterne godkendt. Gebyrfritagelsen
 * fortsætter.", each clause the one point that it speaks of.
 */
export function pointEchoesOf(
  read: ReadSentence,
  points: readonly MarkedPoint[],
  own: OwnBody,
): Verdict[] {
  const told = wordsToldIn(read, own);
  return told === null
    ? []
    : clausesOf(told).flatMap((clause) => pointEchoOf(clause, read, points) ?? []);
}

/** "Kystvej lukkes ikke, men der opsættes skilte": two, each with its own "ikke". */
function clausesOf(told: Told): Told[] {
  const cuts = matchesIn(told.said, /,\s(?:men|og|mens)\s/g).map(({ index }) => index);
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? told.said.length;
    const isIn = ({ at }: Word) => from <= at && at < to;
    const denied = isDenied(told.said.slice(from, to));
    return { ...told, denied, words: told.words.filter(isIn), verbs: told.verbs.filter(isIn) };
  });
}

/** Null where it answers none, or may answer two. */
function pointEchoOf(
  told: Told,
  read: ReadSentence,
  points: readonly MarkedPoint[],
): Verdict | null {
  for (const { word, at } of told.verbs) {
    if (talk.test(word)) continue;
    const things = thingsBeside(word, told);
    const answered = points.flatMap(({ mark, text }) => {
      const echo = followed({ ...told, word, things }, [{ text }]);
      return echo ? [{ mark, echo }] : [];
    });
    const [first] = answered;
    if (first === undefined || answered.length > 1) continue;
    const verdict = toVerdict(first.echo, { word, at, ...told }, read);
    return { ...verdict, points: [first.mark], strength: "firm", bare: true };
  }
  return null;
}

type Told = {
  readonly said: string;
  readonly denied: boolean;
  readonly words: readonly Word[];
  /** Those of the words that may be what is done. */
  readonly verbs: readonly Word[];
};

/** Null where the sentence decides something in another way, or leaves it open. */
function wordsToldIn(
  { sentence: { lower, text, from }, verdicts, topic, before, reported }: ReadSentence,
  own: OwnBody,
): Told | null {
  if (verdicts.some(({ matter }) => matter !== "objection") || topic.open || before.open)
    return null;
  const [said = ""] = /^[^.:;]*/.exec(lower) ?? [];
  const denied = isDenied(said);
  if (open.test(lower)) return null;
  const acts = /^\W*kommunen\s/.test(lower) || own.tag(text.trim().split(" ")[0] ?? "") === "O";
  if (wish.test(lower) && !denied && !(acts && wantsDone.test(lower))) return null;
  const told = matchesIn(said, words).map(({ index, 0: word }) => ({ word, at: index }));
  const isReported = (at: number) =>
    reported.some((span) => span.from <= from + at && from + at < span.to);
  const isOthersDeed = (i: number) =>
    !acts && told.slice(Math.max(0, i - 3), i).some(({ word }) => /^(?:har|havde)$/.test(word));
  const verbs = told.filter(
    ({ word, at }, i) =>
      !isReported(at) &&
      !isOthersDeed(i) &&
      (acts || /(?:es|ås|t)$/.test(word) || (i > 0 && i <= 3 && byItself.test(word))),
  );
  return { said, denied, words: told, verbs };
}

function thingsBeside(verb: string, told: Told): string[] {
  return told.words.flatMap(({ word }) => (word === verb ? [] : [word]));
}

/** "Lis Krag indtræder i Børneudvalget.", word for word what was recommended. */
function saidAgain(told: Told, asked: string, read: ReadSentence): Verdict | null {
  const recommended = new Set(asked.toLowerCase().match(words));
  const verb = told.words.find(({ word }) => present.test(word));
  const same = told.words.every(({ word }) => recommended.has(word));
  if (
    !verb ||
    !same ||
    told.words.length < fewestAgain ||
    told.denied !== isDenied(asked.toLowerCase())
  )
    return null;
  return toVerdict({ follows: true, thing: "" }, { ...verb, ...told }, read);
}

const fewestAgain = 4;
const present =
  /^(?!(?:efter|eller|over|under|heller|siden|vedrører|indstiller|foreslår)$)[a-zæøå]{3,}er$/;

/** Without a recommendation only a plan or a deed that names itself is known to be what was before the body. */
function doneOrGivenUp(told: Told, asked: string, read: ReadSentence): Verdict | null {
  const lower = asked.toLowerCase();
  if (refusesOrDrops.test(lower)) return null;
  const words = told.words.map(({ word }) => word);
  const got = received.exec(told.said);
  if (got && asked !== "" && sharesAmount(read.sentence.lower, lower))
    return toVerdict({ follows: true, thing: "" }, { word: got[0], at: got.index, ...told }, read);
  const done = carriedOut({ words, denied: plainNot.test(told.said), asked: lower });
  const verb = done && told.words[done.at];
  if (!done || !verb || !told.verbs.includes(verb)) return null;
  return toVerdict({ follows: done.follows, thing: "" }, { ...verb, ...told }, read);
}

/** "Koret får 4.000 kr.", where that is what was recommended. */
const received = /(?<![a-zæøå])(?:får|fik|modtager)(?! (?:[a-zæøå]+ )?ikke)(?![a-zæøå])/;

function sharesAmount(said: string, asked: string): boolean {
  const amounts = sumsIn(asked);
  return sumsIn(said).some((one) => amounts.includes(one));
}

const plainNot = /\b(?:ikke|ingen|intet|undlader|undlod)\b/;
const refusesOrDrops =
  /\b(?:ikke|afslag|afslå[rs]?|afvis[a-z]*|forkast[a-z]*|dropp[a-z]*|opgive[rs]?|skrinlæg[a-z]*|stopp?e[rs]?|standse[rs]?|aflyse[rs]?|annullere[rs]?)(?![a-zæøå])/;

type Place = Told & Word;

function toVerdict(
  { follows, thing }: Echo,
  { word, at, said }: Place,
  { sentence: { lower, from } }: ReadSentence,
): Verdict {
  const first = said.lastIndexOf(thing, at);
  const place = {
    from: from + (first < 0 || thing === "" ? at : first),
    to: from + at + word.length,
  };
  const named = /\b(?:dog|men)\b/.test(lower) ? "" : thing;
  const rule = `${word}, ${follows ? "" : "not "}as recommended`;
  return { ...plain, ...place, outcome: follows ? "approved" : "rejected", thing: named, rule };
}

const plain: Omit<Verdict, "outcome" | "from" | "to" | "thing" | "rule"> = {
  matter: "main",
  strength: "weakest",
  points: [],
  excepted: [],
  exceptedThings: [],
  scope: "",
  bare: false,
  instead: false,
  against: false,
  named: "",
};
