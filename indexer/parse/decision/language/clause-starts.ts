/** Where a clause begins within a sentence, and of what kind it is. */

import type { Changing } from "../../../../contract/plain/changing.ts";
import { type OpenClause, opened, type Word } from "./clause.ts";
import type { DecidingWord } from "./deciding-words.ts";
import { finiteForm } from "./forms.ts";
import { governors } from "./interrupted.ts";
import type { Tag } from "./words.ts";

/** A word, what is printed behind it, and whether the decision begins with it. */
type Starting = { readonly word: string; readonly following: string; readonly isFirst: boolean };

/** The clause that a word begins, or null where it goes on with the open one. */
export function startedBy(
  clauses: readonly OpenClause[],
  open: OpenClause,
  tag: Tag,
  { word, following, isFirst }: Starting,
): Changing<OpenClause> | null {
  const opens = open.words.length === 0 && open.joined;
  if (opens && word === "hvorefter" && isProposed(clauses)) return opened("reported", true);
  if (
    opens &&
    (/^(?:hvilket|hvorefter|hvorfor)$/.test(word) || tellsFate(clauses.at(-2), word, following))
  )
    return opened("main", true);
  if (tag === "s" || (opens && /^(?:der|om|så|til)$/.test(word))) return opened("reported", true);
  // "At indstille forslaget til godkendelse.": all that the decision is.
  if (tag === "t" && isFirst && bareInfinitive.test(following)) return opened("content", true);
  if (tag === "t") return startedByThat(governors(clauses));
  if (tag === "c" && /[VDb]|[MI]wn/.test(open.tags) && !open.words.at(-1)?.text.endsWith("-")) {
    const { kind, denied, foreign } = open;
    return opened(kind, true, { denied, foreign });
  }
  return null;
}

/** "Bo foreslog, at der udvælges fem, hvorefter emnet genoptages": that is proposed too. */
function isProposed(clauses: readonly OpenClause[]): boolean {
  return (
    clauses.at(-2)?.kind === "reported" &&
    clauses.some(({ kind, tags }) => kind === "main" && tags.includes("Q"))
  );
}

/**
 * What came of a proposal, of what was voted on, or of a point: "Borgmesteren foreslog Mie Dam, som blev
 * valgt", "stemte imod indstillingen, der blev vedtaget", "bortset fra punkt 2, som udsættes".
 */
function tellsFate(before: OpenClause | undefined, word: string, following: string): boolean {
  if (!/^(?:som|der)$/.test(word) || before?.kind !== "main") return false;
  if (before.tags.includes("Q") || before.tags.endsWith("I#")) return true;
  if (/[IM]$/.test(before.tags) && passesOn.test(following)) return true;
  const last = before.words.at(-1)?.word ?? "";
  if (discusses(before) && (/[IM]$/.test(before.tags) || itself.test(last)))
    return /^(?:blev|bliver|ikke|herefter|derefter)$/.test(following);
  if (!/[VDbhkm]/.test(before.tags) && itself.test(last)) return true;
  if (account.test(last) || before.words.some((one) => presents.test(one.word))) return true;
  const votes = before.words.some(({ text }) => /^stem(?:t|te|mer)$/.test(text));
  return votes && /[IM]$/.test(before.tags);
}

/** "Udvalget drøftede ansøgningen, som blev imødekommet" */
function discusses({ words }: OpenClause): boolean {
  return words.some(({ deciding }) => deciding.some(({ verb }) => verb.outcome === "discussed"));
}

/** "godkendte forslaget, der indstilles til Byrådet": another body decides. */
const passesOn = /^(?:indstilles|anbefales|oversendes|videresendes|fremsendes)$/;
/** "Ingen bemærkninger til referatet, som blev godkendt." */
const itself = /^(?:referatet|dagsordenen|forslaget|indstillingen|høringssvaret)$/;

/** What a body is told, and takes note of: "fik en orientering, som blev taget til efterretning". */
const account =
  /^[a-zæøå]*(?:orientering|redegørelse|gennemgang|status|beretning|rapport)(?:en|n)?$/;
/** "Kassereren gennemgik regnskabet, som blev godkendt." */
const presents =
  /^(?:henviste|henviser|gennemgik|gennemgår|fremlagde|fremlægger|forelagde|forelægger|præsenterede|præsenterer|oplæste|aflagde)$/;

const bareInfinitive = /^(?!de$|denne$|disse$|alle$|begge$|ikke$|flere$)[a-zæøå]{3,}e$/;
const infinitive = /^t[an]*[wVbhkm]/;
const short = /^[a-zæøå]*(?:få|gå|stå|nå|slå)$|^(?:bo|bero)$/;

/** "at sælge huset": an infinitive with what belongs to it, not "at huset sælges". */
export function isInfinitive({ tags, words }: Pick<OpenClause, "tags" | "words">): boolean {
  const verb = words[(infinitive.exec(tags)?.[0].length ?? 0) - 1]?.text ?? "";
  return verb !== "at" && (/e$/.test(verb) || short.test(verb));
}

const finiteAuxiliary = /^(?:blev|bliver|er|var|har|havde|kan|kunne|vil|ville|skal|skulle)$/;

/**
 * The main clause that goes on behind an infinitive: "Forslaget om at sælge huset | blev …", "fandt ikke
 * anledning til at ændre planen | og afviste klagen".
 */
export function resumed(
  clauses: readonly OpenClause[],
  tag: Tag,
  word: Word,
): Changing<OpenClause> | null {
  const last = clauses.at(-1);
  // "ønsker sagen belyst og | udsætter punktet"
  const finite = tag === "k" || (tag === "V" && decidesNow(word));
  if (finite && last?.kind === "main" && /[mh].*c[an]*$/.test(last.tags))
    return opened("main", true);
  const [before, open] = clauses.slice(-2);
  if (before === undefined || open === undefined || open.kind === "main") return null;
  if (goesOnAfter(before, open) && tag === "V" && decidesNow(word)) return opened("main", true);
  if (before.kind !== "main" || open.kind !== "reported" || !isInfinitive(open)) return null;
  if (/[VDbhkmQ]/.test(before.tags) || !/[IMCRGw]/.test(before.tags)) return null;
  const ends = tag === "V" ? decidesNow(word) : finiteAuxiliary.test(word.word);
  if (!ends) return null;
  // "Med udgangspunkt i ønsket om at bevare kysten godkendte udvalget …": a phrase is no subject.
  return /^r/.test(before.tags) ? opened("main", false) : opened("main", true, { subject: before });
}

/** A word that may be a main clause's verb; `isBeforeThing` where what may be its subject stands right behind it. */
type Inverted = { readonly tag: Tag; readonly word: Word; readonly isBeforeThing: boolean };

/**
 * "Under forudsætning af at lånet opnås | blev indstillingen godkendt": where a sentence begins with no verb of
 * its own, that stands behind what is reported, before its subject.
 */
export function mainBehind(
  clauses: readonly OpenClause[],
  { tag, word, isBeforeThing }: Inverted,
): Changing<OpenClause> | null {
  const [front, open, ...others] = clauses;
  if (front === undefined || open?.kind !== "reported" || others.length > 0) return null;
  if (!circumstance.test(front.tags) || open.words.length < shortestReport) return null;
  const finite = /[bhkD]/.test(tag) || (tag === "V" && decidesNow(word));
  return finite && (isInfinitive(open) || isBeforeThing) ? opened("main", false) : null;
}

/** A phrase, and nobody who may do something in a verb that is not known: not "Udvalget beklager". */
const circumstance = /^[rax][^VDQbhkmOEAYPKF]*$/;
/** "at", a subject. */
const shortestReport = 2;

/** "at ændre planen og …", "at udsætte sagen, og …" */
function goesOnAfter(before: OpenClause, open: OpenClause): boolean {
  return /^c[an]*$/.test(open.tags)
    ? isInfinitive(before)
    : /c[an]*$/.test(open.tags) && isInfinitive(open);
}

function decidesNow({ deciding }: Word): boolean {
  return deciding.length > 0 && deciding.every(({ form }) => finiteForm.test(form));
}

/** "at": the content of what is decided, or of what is said; `before` are the clauses that may govern it. */
function startedByThat(before: readonly OpenClause[]): Changing<OpenClause> {
  const open = before.findLast(({ words }) => words.length > 0);
  if (open !== undefined && addition.test(lastWords(open))) return opened("reported", true);
  const governor = before.find((one) => one.kind === "main" && decidesThat(one));
  if (governor === undefined) return opened("reported", true);
  const own = /[OF]/.test(governor.tags);
  const side = votedFor.exec(lastWords(governor));
  const foreign = !own && (side !== null || /[AEYPK]/.test(governor.tags.replace(phrase, "")));
  const against = side?.[1]?.endsWith("mod") === true || refrains.test(lastWords(governor));
  const denied = governor.tags.includes("n") !== against;
  return opened("content", true, { denied, foreign });
}

/** "på anbefaling fra formanden": who stands there decides nothing. */
const phrase = /r[^rfcstVDQbhkmx]*/g;

/** "vedtaget med den tilføjelse, at …": what is said beside what was decided. */
const addition =
  /\b(?:med (?:den|det|de|en|et|følgende)|under) (?:[a-zæøå]+ )?[a-zæøå]*(?:bemærkning|tilføjelse|præcisering|ændring|rettelse|kommentar|forudsætning|betingelse|begrundelse|opfordring|tilkendegivelse|undtagelse|anmodning|hensigt|formål|forbehold|modifikation|justering|forståelse|forventning|konsekvens)(?:e?n|er|erne|et)?(?: af)?$/;

const decidesByContent = /^(?:vedtage|vælge)$/;
/** "besluttede med 14 stemmer mod 11 at …" */
const withVotes = /D[an]*r#wr#[a-zN]*$/;
/** What a body does not have when it refuses: "finder ikke grundlag for at …". */
const lacking =
  /\b(?:i stand til|grundlag for|anledning til|mulighed for|hjemmel til|belæg for|sindet|villige? til|indstillet på|parat til)$/;
/** "undlod at godkende planen", but for who only did not vote. */
const refrains = /\b(?:undlod|undlader|afstod fra|afstår fra)$/;
/** What leaves it no choice: "ser sig nødsaget til at …". */
const forced = /\b(?:ser|så) sig (?:nødsaget|nødt|tvunget) til$/;

/** "ønskede ikke at": what they did not wish is not done. */
const wished = /\bønskede (?:[a-zæøå]+ )?ikke$/;

/** "besluttede at", "vedtog, at", "blev enige om at", "ønsker ikke at", "ser sig ikke i stand til at" */
function decidesThat({ words, tags }: OpenClause): boolean {
  if (
    decides.test(tags) ||
    /^D(?:.*[^rf])?$/.test(tags) ||
    withVotes.test(tags) ||
    /[mk][au]*n[au]*$/.test(tags) ||
    wished.test(lastWords({ words }))
  )
    return true;
  const end = lastWords({ words });
  if (
    refrains.test(end) ||
    agreed.test(end) ||
    forced.test(end) ||
    (lacking.test(end) && tags.includes("n"))
  )
    return true;
  if (votedFor.test(end) || /\b(?:meddeles|svares|valgte|vælger)$/.test(end)) return true;
  const at = words.findLastIndex(({ deciding }) => deciding.some(isDecision));
  if (at < 0 || /[rf]$/.test(tags)) return false;
  return at >= words.length - 3 || besides.test(tags.slice(at + 1));
}

/** What may stand between the verb and its content: "efter en pause", "med henvisning til planen"; not "i håb om at". */
const besides = /^[^VDQbhkmtxs]*[^VDQbhkmtxsrf]$/;
/** A verb that says no more than that something is decided, right before its content or with a phrase between. */
export const decides = /D[^fr]{0,4}$|D[^VDQbhkmtxs]*[^VDQbhkmtxsrf]$/;

/** "Alle var enige om at", "Der var enighed om at" */
export const agreed =
  /(?<!\bingen (?:[a-zæøå]+ )?)\benig(?:[et]|hed)? om(?: ikke)?$|\b(?:træffer|traf|truffet|træffes) (?:[a-zæøå]+ )?(?:afgørelse|beslutning|bestemmelse) om$/;

/** "stemte for at", "stemte imod, at" */
const votedFor = /\bstem(?:te|mer) (for|i?mod)$/;

function lastWords({ words }: Pick<OpenClause, "words">): string {
  return words
    .slice(-4)
    .map(({ word }) => word)
    .join(" ");
}

function isDecision({ verb, form }: DecidingWord): boolean {
  return decidesByContent.test(verb.verb) && form !== "infinitive";
}
