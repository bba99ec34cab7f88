/** The verdicts of a decision's sentences, in order, and what each of them is about. */
import type { Clause } from "../language/clause.ts";
import { isInfinitive } from "../language/clause-starts.ts";
import { clausesOf } from "../language/clauses.ts";
import { mayDecide } from "../language/cues.ts";
import { decidingWords } from "../language/deciding-words.ts";
import type { OwnBody } from "../language/own-body.ts";
import { isPage, type Sentence } from "../language/sentences.ts";
import { speaksOfHearing, type Voiced, voiced } from "../language/statements.ts";
import { subjectOf, type Told } from "./actors.ts";
import { type ClauseVerdict, isUnread, verdictOf } from "./clause-verdict.ts";
import { chose, decidedOtherwise } from "./decided-otherwise.ts";
import { isOnCondition } from "./elsewhen.ts";
import type { Span } from "./evidence.ts";
import { exceptionsIn, withExceptions, withOtherEnds } from "./exceptions.ts";
import { formulaIn } from "./formulas.ts";
import { type PointReference, pointReferences } from "./point-references.ts";
import { putOff } from "./put-off.ts";
import { isSentAfterwards, passedOn } from "./sent-afterwards.ts";
import { pointsOf, toVerdict } from "./to-verdict.ts";
import { adoptedProcedure, nextTopic, noTopic, settled, type Topic } from "./topic.ts";
import type { Verdict } from "./verdict.ts";

/** What a sentence says that is decided, and what is talked of before it and when it ends. */
export type ReadSentence = {
  readonly sentence: Sentence;
  readonly verdicts: readonly Verdict[];
  readonly before: Topic;
  readonly topic: Topic;
  /** Whether something in it speaks of an end that was not understood. */
  readonly unread: boolean;
  /** Ends of single things, which are a part of the matter only where that speaks of them. */
  readonly putOff: readonly Verdict[];
  /** Where it tells what somebody says, or on what something depends. */
  readonly reported: readonly Span[];
};

const nothingElse = { unread: false, putOff: [], reported: [] } as const;

/** Reads the sentences in order: what one is about tells what "det" in the next one means. */
export function readVerdicts(sentences: readonly Sentence[], own: OwnBody): ReadSentence[] {
  let topic = noTopic;
  return voiced(sentences).map((one) => {
    const read = readSentence(one, own, topic);
    topic = read.topic;
    return read;
  });
}

function readSentence(
  { sentence, told: listed }: Voiced,
  own: OwnBody,
  before: Topic,
): ReadSentence {
  if (isPage(sentence) || !mayDecide(sentence.lower) || isNeither(sentence))
    return { sentence, verdicts: [], before, topic: before, ...nothingElse };
  const formula = formulaIn(sentence, own);
  if (formula) return { sentence, ...taken(formula, sentence, before), before, ...nothingElse };
  const references = pointReferences(sentence.text, sentence.lower);
  const exceptions = exceptionsIn(references, sentence);
  const verdicts: Verdict[] = [];
  let topic = before;
  let told: Told = { actor: "none", subject: null, said: "", lead: "" };
  let last: Clause | null = null;
  let unread = prefersOther.test(sentence.lower);
  const things: Verdict[] = [];
  const clauses = clausesOf(sentence, own);
  for (const [at, clause] of clauses.entries()) {
    const previous = last;
    last = clause;
    topic = nextTopic(topic, clause, sentence.lower);
    const found = verdictOf(clause, told) ?? decidedOtherwise(clause, previous);
    const judged = found && choosesThing(found, clause, clauses[at + 1]) ? null : found;
    const { subject } = told;
    if (judged === null) things.push(...thingsIn(clause, told));
    if (clause.kind === "main") told = toldBy(clause, told);
    unread ||= judged === null && (isUnread(clause) || isPending(references, sentence));
    if (!judged || isOpinion(judged, sentence, own) || isOnCondition(judged, sentence)) continue;
    if (listed && !/, active$/.test(judged.rule)) continue;
    const place = { clause, subject, previous, sentence };
    const points = pointsOf(references, { ...place, exceptions });
    if (isSentAfterwards(judged, clause, verdicts)) continue;
    const verdict = asPutOff(
      passedOn(toVerdict(judged, { ...place, topic, points }), clause, own),
      sentence,
    );
    topic = settled(topic, verdict.matter);
    verdicts.push(verdict, ...afterProcedure(verdict, sentence, topic));
  }
  const governing = withoutGoverning(verdicts);
  const all =
    exceptions.length > 0
      ? withExceptions(governing, exceptions)
      : withOtherEnds(governing, sentence);
  const reported = clauses.filter(isReported).map(placeOf);
  return { sentence, verdicts: all, before, topic, unread, putOff: things, reported };
}

/** "…, og ønsker, at den forlænges, frem for at den gøres permanent": not what was recommended. */
const prefersOther =
  /(?:(?<![a-zæøå])(?:og|men)|(?:udvalg|råd|bestyrelse|repræsentation)e?[nt]) (?:ønsker|ønskede|foretrækker|foretrak)(?![a-zæøå])[^.;]*(?<![a-zæøå])(?:frem for|fremfor|i stedet for|snarere end)(?![a-zæøå])/;

/** "blev hverken godkendt eller afvist": which of the two would tell is not known. */
function isNeither({ lower }: Sentence): boolean {
  const [, one = "", other = ""] = neither.exec(lower) ?? [];
  return decidingWords.has(one) && decidingWords.has(other);
}

const neither = /(?<![a-zæøå])hverken ([a-zæøå]+) eller ([a-zæøå]+)(?![a-zæøå])/;

/** "Rådet valgte at sælge huset", "udpegede Søvej som skovområde": nobody is elected. */
function choosesThing({ rule }: ClauseVerdict, clause: Clause, next: Clause | undefined): boolean {
  if (rule.startsWith("vælge,")) return next?.kind === "content" && chose.test(clause.text);
  return rule.startsWith("udpege,") && asPlace.test(`${clause.text} ${next?.text ?? ""}`);
}

const asPlace =
  /(?<![a-zæøå])(?:som|til) (?:(?:ny|nye|nyt|et|en) )?[a-zæøå]*(?:område|areal|strækning|rute|skolevej|zone|byggefelt|lokalitet|placering|projekt|indsats)(?:r|er|t|et|e)?(?![a-zæøå])/;

function thingsIn(clause: Clause, told: Told): Verdict[] {
  const thing = putOff(clause, told);
  return thing === null ? [] : [thing];
}

/** Not "ønsker ikke | at sælge huset", which is what the body wants. */
function isReported(clause: Clause): boolean {
  return clause.kind === "reported" && !isInfinitive(clause);
}

function placeOf({ words }: Clause): Span {
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

/** "Pkt. 2 afventer budgettet": what becomes of that point is not settled. */
function isPending([first]: readonly PointReference[], { lower }: Sentence): boolean {
  return (
    first !== undefined &&
    first.from < 6 &&
    /^\D*\d+\)?,? (?:afvente[rs]|udestår|mangler)/.test(lower)
  );
}

/** "Det var der ikke flertal for" is said of what was proposed just before. */
function taken(formula: Verdict, { lower }: Sentence, before: Topic) {
  const amends = /ndringsforslag|modforslag/.test(lower);
  const procedure = /\bfor (?:at (?:udsætte|hjemvise)|udsættelse|hjemvisning)/.test(lower);
  const named = amends ? "amendment" : procedure ? "procedure" : null;
  const open = before.open && !/indstilling|oprindelige/.test(lower) ? before.matter : "main";
  const matter = named ?? (before.proposed === "refusal" && open !== "main" ? "amendment" : open);
  return { verdicts: [{ ...formula, matter }], topic: noTopic };
}

/**
 * "Rådet kan ikke støtte … i sit høringssvar": what it answers, no verdict; nor what a council that only
 * advises thinks of others' plans.
 */
function isOpinion({ rule, outcome }: ClauseVerdict, sentence: Sentence, own: OwnBody): boolean {
  if (own.advises && outcome === "rejected" && /^(?:godkende|acceptere|tillade), can$/.test(rule))
    return /(?:godkende|acceptere|tillade),? at /.test(sentence.lower);
  if (own.advises && rule.startsWith("bakke,") && /op om,? at(?![a-zæøå])/.test(sentence.lower))
    return true;
  if (!/^(?:støtte|anbefale|fraråde|tilslutte|afvise|bakke|gå),/.test(rule)) return false;
  // "tilsluttede sig udkastet til høringssvar": that is the answer itself, not what it says.
  if (rule.startsWith("tilslutte,") && ownAnswer.test(sentence.lower)) return false;
  return (
    (speaksOfHearing(sentence) && !rule.startsWith("afvise,")) ||
    (own.advises &&
      outcome === "rejected" &&
      !recommended.test(sentence.lower) &&
      !(rule.startsWith("afvise,") && itsOwn.test(sentence.lower)))
  );
}

const ownAnswer =
  /\btilslut[a-zæøå]* sig (?:det )?(?:[a-zæøå]+ ){0,2}?(?:(?:udkast|forslag)(?:et)? til (?:[a-zæøå]+ )?)?høringssvar/;
const recommended = /\b(?:indstilling|dagsorden|referat)(?:en|et|erne)?\b/;
/** What a council turns down itself, and not others' plans. */
const itsOwn = /\b(?:forslag|ansøgning|anmodning|sag|punkt)(?:en|et|erne|er)?\b|^\W*afvis/;

/** "godkendte at udsætte sagen": the item is put off, and nothing else is adopted. */
function asPutOff(verdict: Verdict, { lower }: Sentence): Verdict {
  const isAdopted = verdict.outcome === "approved" && verdict.points.length === 0 && verdict.bare;
  return isAdopted && putsItemOff.test(lower) ? { ...verdict, outcome: "postponed" } : verdict;
}

const putsItemOff =
  /^(?:[a-zæøå-]+ ){0,3}?(?:godkendte|vedtog|tiltrådte),? at (?:udsætte|udskyde) (?:sagen|punktet|emnet|behandlingen(?! af (?!sagen|punktet)))(?![a-zæøå])|^(?:(?:forvaltningens|administrationens|udvalgets) )?(?:indstillingen|anbefalingen|indstilling) om,? at (?:udsætte|udskyde) (?:sagen|punktet|emnet) (?:[a-zæøå]+ ){0,4}?(?:blev|er|bliver)? ?(?:godkend|vedtag|tiltråd)/;

/** An adopted motion on procedure decides what becomes of the item, and none of its points. */
function afterProcedure(verdict: Verdict, { lower }: Sentence, { proposed }: Topic): Verdict[] {
  if (verdict.matter !== "procedure" || verdict.outcome !== "approved") return [];
  const outcome = adoptedProcedure(lower) ?? proposed;
  return outcome === null || outcome === "refusal"
    ? []
    : [{ ...verdict, outcome, matter: "main", bare: false, thing: "" }];
}

function toldBy(clause: Clause, before: Told): Told {
  const at = clause.tags.search(/[VDbhkmQ]/);
  // "godkendte punkt 1 og 2, men afviste punkt 3": what is only listed acts as little as it decides.
  const isListed = at < 0 && clause.joined && listed.test(clause.tags);
  const actor = isListed
    ? before.actor
    : subjectOf(clause, at < 0 ? clause.tags.length : at, before);
  const left = clause.tags.slice(0, at < 0 ? clause.tags.length : at);
  return { actor, subject: at < 0 ? clause : null, said: clause.text, lead: leadOf(left, before) };
}

/** The thing that a clause begins with, by its tags; where it begins with none, what the one before did. */
function leadOf(left: string, { lead }: Told): string {
  if (/^c?[an]*$/.test(left)) return lead;
  return /[OEAYPKF]/.test(left) ? "" : (/^c?[an]*(d?[IMCRGNwu].*)$/.exec(left)?.[1] ?? "");
}

/** "og 2", "2 og 4", "og spildevand" */
const listed = /^(?:[car#I]*|ca?w{1,2})$/;

/** "vedtog, at sagen udsættes": the content tells what was decided. */
function withoutGoverning(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.filter(({ rule }, i) => {
    const governs = /^(?:vedtage|vælge|stemme),/.test(rule);
    return !(governs && /decided/.test(verdicts[i + 1]?.rule ?? ""));
  });
}
