/** Where a clause begins within a sentence, and of what kind it is. */

import type { Changing } from "../../../../contract/plain/changing.ts";
import { type OpenClause, opened, type Word } from "./clause.ts";
import type { DecidingWord } from "./deciding-words.ts";
import { finiteForm } from "./forms.ts";
import type { Tag } from "./words.ts";

/** The clause that a word begins, or null where it goes on with the open one. */
export function startedBy(
  clauses: readonly OpenClause[],
  open: OpenClause,
  tag: Tag,
  word: string,
): Changing<OpenClause> | null {
  const opens = open.words.length === 0 && open.joined;
  if (tag === "s" && open.words.length === 0 && !open.joined && word === "Som") return null;
  if (opens && (/^(?:hvilket|hvorefter|hvorfor)$/.test(word) || tellsFate(clauses.at(-2), word)))
    return opened("main", true);
  if (tag === "s" || (opens && /^(?:der|om|så|til)$/.test(word))) return opened("reported", true);
  if (tag === "t") return startedByThat(open.words.length > 0 ? open : clauses.at(-2));
  if (tag === "c" && /[VDb]|[MI]wn/.test(open.tags) && !open.words.at(-1)?.text.endsWith("-")) {
    const { kind, denied, foreign } = open;
    return opened(kind, true, { denied, foreign });
  }
  return null;
}

/**
 * What came of a proposal, of what was voted on, or of a point: "Borgmesteren foreslog Mie Dam, som blev
 * valgt", "stemte imod indstillingen, der blev vedtaget", "bortset fra punkt 2, som udsættes".
 */
function tellsFate(before: OpenClause | undefined, word: string): boolean {
  if (!/^(?:som|der)$/.test(word) || before?.kind !== "main") return false;
  if (before.tags.includes("Q") || before.tags.endsWith("I#")) return true;
  const last = before.words.at(-1)?.word ?? "";
  if (!/[VDbhkm]/.test(before.tags) && itself.test(last)) return true;
  if (account.test(last) || before.words.some((one) => presents.test(one.word))) return true;
  const votes = before.words.some(({ text }) => /^stem(?:t|te|mer)$/.test(text));
  return votes && /[IM]$/.test(before.tags);
}

/** "Ingen bemærkninger til referatet, som blev godkendt." */
const itself = /^(?:referatet|dagsordenen|forslaget|indstillingen|høringssvaret)$/;

/** What a body is told, and takes note of: "fik en orientering, som blev taget til efterretning". */
const account =
  /^[a-zæøå]*(?:orientering|redegørelse|gennemgang|status|beretning|rapport)(?:en|n)?$/;
/** "Kassereren gennemgik regnskabet, som blev godkendt." */
const presents =
  /^(?:gennemgik|gennemgår|fremlagde|fremlægger|forelagde|forelægger|præsenterede|præsenterer|oplæste|aflagde)$/;

const infinitive = /^t[an]*[wVbhkm]/;
const short = /^[a-zæøå]*(?:få|gå|stå|nå|slå)$|^(?:bo|bero)$/;

/** "at sælge huset": an infinitive with what belongs to it, not "at huset sælges". */
function isInfinitive({ tags, words }: OpenClause): boolean {
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
  return ends ? opened("main", true, { subject: before }) : null;
}

/** "at ændre planen og …", "at udsætte sagen, og …" */
function goesOnAfter(before: OpenClause, open: OpenClause): boolean {
  return /^c[an]*$/.test(open.tags)
    ? isInfinitive(before)
    : /c[an]*$/.test(open.tags) && isInfinitive(open);
}

function decidesNow({ deciding }: Word): boolean {
  return deciding.length > 0 && deciding.every(({ form }) => finiteForm.test(form));
}

/** "at": the content of what is decided, or of what is said. */
function startedByThat(before: OpenClause | undefined): Changing<OpenClause> {
  if (before?.kind !== "main" || !decidesThat(before)) return opened("reported", true);
  const own = /[OF]/.test(before.tags);
  const side = votedFor.exec(lastWords(before));
  const foreign = !own && (side !== null || /[AEYPK]/.test(before.tags));
  const denied = before.tags.includes("n") !== (side?.[1]?.endsWith("mod") ?? false);
  return opened("content", true, { denied, foreign });
}

const decidesByContent = /^(?:vedtage|vælge)$/;
/** "besluttede med 14 stemmer mod 11 at …" */
const withVotes = /D[an]*r#wr#[a-zN]*$/;
/** What a body does not have when it refuses: "finder ikke grundlag for at …". */
const lacking =
  /\b(?:i stand til|grundlag for|anledning til|mulighed for|hjemmel til|belæg for|sindet|villige? til|indstillet på|parat til)$/;
/** What leaves it no choice: "ser sig nødsaget til at …". */
const forced = /\b(?:ser|så) sig (?:nødsaget|nødt|tvunget) til$/;

/** "besluttede at", "vedtog, at", "blev enige om at", "ønsker ikke at", "ser sig ikke i stand til at" */
function decidesThat({ words, tags }: OpenClause): boolean {
  if (/D[^fr]{0,4}$|^D/.test(tags) || withVotes.test(tags) || /[mk][au]*n[au]*$/.test(tags))
    return true;
  const end = lastWords({ words });
  if (agreed.test(end) || forced.test(end) || (lacking.test(end) && tags.includes("n")))
    return true;
  if (votedFor.test(end) || /\b(?:meddeles|svares|valgte|vælger)$/.test(end)) return true;
  return words.slice(-3).some(({ deciding }) => deciding.some(isDecision));
}

/** "Alle var enige om at", "Der var enighed om at" */
export const agreed =
  /\benig(?:[et]|hed)? om$|\b(?:træffer|traf|truffet|træffes) (?:[a-zæøå]+ )?(?:afgørelse|beslutning|bestemmelse) om$/;

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
