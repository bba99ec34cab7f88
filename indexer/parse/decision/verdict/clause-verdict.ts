/** The verdict of one clause: the first deciding word in it that stands in one of the frames. */
import type { Clause } from "../language/clause.ts";
import { isContrary, saysItAlone } from "../language/contrary.ts";
import type { DecidingWord } from "../language/deciding-words.ts";
import { isDeedPutOff } from "../language/deed-put-off.ts";
import { finiteForm } from "../language/forms.ts";
import { decidesThough } from "../language/reported.ts";
import { abouts, type DecidingVerb, type Told } from "../language/verbs.ts";
import {
  agentOf,
  isOfThings,
  objectInFront,
  objectOf,
  subjectOf,
  type Told as ToldBefore,
  themeOf,
} from "./actors.ts";
import { isElsewhen, isTalkToCome, isWorkToCome } from "./elsewhen.ts";
import { evidenceOf } from "./evidence.ts";
import { type Frame, type Framed, frames } from "./frames.ts";

/** `about`: the tags of what the verdict is said of, `aboutAt` where they begin in its clause; `from` and `to` its words' place in the decision. */
export type ClauseVerdict = {
  readonly outcome: Told;
  readonly strength: DecidingVerb["strength"];
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly about: string;
  readonly aboutAt: number;
};

/** Null where the clause decides nothing. */
export function verdictOf(clause: Clause, before: ToldBefore): ClauseVerdict | null {
  if (
    !clause.tags.includes("V") ||
    (clause.kind === "reported" && !decidesThough(clause, before.said))
  )
    return null;
  for (const [at, word] of clause.words.entries())
    for (const deciding of word.deciding)
      for (const frame of frames) {
        if (!fits(frame, clause, at, deciding)) continue;
        const verdict = verdictIn({ clause, at, deciding, frame }, before);
        if (verdict) return verdict;
      }
  return null;
}

/** Whether a deciding word stands in a frame, by its form and the words around it. */
export function fits(frame: Frame, { tags, kind }: Clause, at: number, { form }: DecidingWord) {
  return (
    frame.forms.includes(form) &&
    frame.content === (kind === "content") &&
    frame.before.test(tags.slice(0, at).replace(kind === "content" ? /^c+/ : /^[ct]+/, "")) &&
    frame.after.test(tags.slice(at + 1))
  );
}

/** But for "Det blev vedtaget ikke | at hæve prisen": what was decided is not to, and whether that was asked for is not said. */
function verdictIn(framed: Framed, before: ToldBefore): ClauseVerdict | null {
  const { clause, at, deciding, frame } = framed;
  const { verb } = deciding;
  if (deciding.form === "participle" && /^[a]*n$/.test(clause.tags.slice(at + 1))) return null;
  if (!frame.also(clause, at)) return null;
  const denied = isDenied(framed) !== clause.denied;
  if (denied && notFinally.test(clause.text)) return null;
  if (deciding.form === "presentPassive" && ofRule.test(clause.text)) return null;
  const outcome = denied ? verb.negated : verb.outcome;
  if (outcome === null || (frame.onlyDenied && !denied)) return null;
  if (isElsewhen(clause, at, deciding.form) || isLoose(framed, before)) return null;
  if (outcome === "discussed" && isTalkToCome(clause, at, deciding.form)) return null;
  if (outcome === "postponed" && isWorkToCome(clause, verb.verb)) return null;
  if (!isBody(framed, before)) return null;
  const active = isActive(framed);
  const front = active ? objectInFront(clause, at) : "";
  const about =
    front || (active ? objectOf(clause, at) : themeOf(clause, at, itself(framed, before)));
  const from = front !== "" ? 0 : active ? at + 1 : themeFrom(clause.tags.slice(0, at));
  const aboutAt = clause.tags.indexOf(about, from);
  if (
    outcome === "elected" &&
    /^(?:vælge|udpege)$/.test(verb.verb) &&
    isOfThings(clause, about, aboutAt)
  )
    return null;
  const state = isState(framed, about);
  if (!abouts[verb.about].test(about) || (state && (denied || outcome !== "approved"))) return null;
  if (state && !(/^[wN]+$/.test(about) && /^a*$/.test(clause.tags.slice(at + 1)))) return null;
  const place = evidenceOf(framed, denied);
  const told = { about, aboutAt, ...place, rule: `${verb.verb}, ${state ? "is" : frame.name}` };
  return { outcome, strength: state ? "weakest" : verb.strength, ...told };
}

/** "Trods indsigelser blev planen …": behind the auxiliary, where something else stands first. */
function themeFrom(left: string): number {
  return /^[rax][^b]*b/.test(left) ? left.indexOf("b") + 1 : 0;
}

/** With a subject that acts; "Forslaget faldt" is active in form alone. */
function isActive({ frame, deciding }: Framed): boolean {
  return frame.who === "actor" && deciding.verb.by !== "motion";
}

/** "Ingen af ansøgningerne blev imødekommet" */
const nobody = /^(?:(?:og|men|mens) )?(?:ingen|intet|hverken)(?![a-zæøå])/;

/** "ikke" stands before the verb, or right behind a finite one; or it is done to none. */
function isDenied({ clause, at, deciding }: Framed): boolean {
  const behind = finiteForm.test(deciding.form) ? clause.tags.slice(at + 1) : "";
  if (nobody.test(clause.text)) return true;
  if (behind !== "" && /^(?:ingen|intet)$/.test(clause.words[at + 1]?.word ?? "")) return true;
  return clause.tags.slice(0, at).includes("n") || /^[^VcDfrt]{0,3}n/.test(behind);
}

/** Whether this body does it: as the subject of the active, or as whoever the passive does not name. */
function isBody(framed: Framed, before: ToldBefore): boolean {
  const { clause, at, deciding } = framed;
  const tellsIt = /^(?:elected|referred)$/.test(deciding.verb.outcome ?? "");
  if (deciding.form !== "noun" && !tellsIt && isPlacedElsewhere(clause, at)) return false;
  if (deciding.verb.by === "anyone" || deciding.form === "noun") return true;
  if (clause.foreign) return false;
  if (!isActive(framed) || clause.kind === "content") return agentOf(clause, at) !== "other";
  return subjectOf(clause, at, before) === "own";
}

/** "Forslaget blev nedstemt i Byrådet", in the minutes of a committee. */
function isPlacedElsewhere({ tags, words }: Clause, at: number): boolean {
  const [between = ""] = /^[anF]*(?=r[ad]*E)/.exec(tags.slice(at + 1)) ?? [];
  return (
    /^r[ad]*E/.test(tags.slice(at + 1 + between.length)) &&
    words[at + 1 + between.length]?.word === "i"
  );
}

/** A word after a comma that belongs to nothing before it: "…, udsatte grønlændere". */
function isLoose(framed: Framed, before: ToldBefore): boolean {
  const { clause, at, deciding } = framed;
  if (!clause.joined || !/^n*$/.test(clause.tags.slice(0, at))) return false;
  // "Som medlem i stedet for Jytte Falk, der er fraflyttet, valgtes Henning Brask."
  if (deciding.form === "pastPassive" && /^N/.test(clause.tags.slice(at + 1))) return false;
  // "…, afvist for pkt. 2"
  if (/^[ra]*I#/.test(clause.tags.slice(at + 1))) return false;
  if (isActive(framed)) return before.actor !== "own";
  return before.subject === null && itself(framed, before).lead === "";
}

/** "Forslaget fik 6 stemmer og faldt": only of what does it itself is the subject carried on. */
function itself({ frame, deciding: { verb } }: Framed, before: ToldBefore): ToldBefore {
  return frame.who === "actor" && verb.by === "motion" ? before : { ...before, lead: "" };
}

/** "Tilbuddet er bevilget" tells how things are; "Forslaget er hermed vedtaget" what was decided. */
function isState({ clause, at, frame, deciding }: Framed, about: string): boolean {
  const active = frame.who === "actor" && deciding.verb.by === "motion";
  if (active) return about === "" && clause.joined;
  if (frame.name === "can be") return deciding.verb.negated === null;
  if (frame.name !== "passive") return false;
  const auxiliary = clause.words[clause.tags.slice(0, at).lastIndexOf("b")]?.text.toLowerCase();
  const noted = deciding.verb.outcome === "noted";
  const settles = noted || /\b(?:hermed|dermed|herefter|derefter)\b/.test(clause.text);
  if (!/^(?:er|var|været)$/.test(auxiliary ?? "") || settles) return false;
  // What the last minutes say is decided at this meeting.
  if (/^(?:dagens )?(?:referat|dagsorden)(?:et|en)?\b/.test(clause.text)) return false;
  return /^der\b/.test(clause.text) || !/[MIC]|^$/.test(about);
}

/** "Retningslinjerne, hvorefter ansøgninger uden budget afvises", "afvises fremover": that is the rule, and nothing before the body. */
const ofRule = /^hvorefter |(?<![a-zæøå])(?:fremover|fremadrettet|i fremtiden)(?![a-zæøå])/;

/** "er ikke endeligt vedtaget": neither adopted nor turned down. */
const notFinally = /(?<![a-zæøå])ikke (?:er |blev )?(?:endnu )?endeligt?(?![a-zæøå])/;

/** What is told of another time, of what may be, on a condition, or is proposed. */
const notNow = /[mkxsQ]/;

/**
 * Whether a clause in which no verdict was found speaks of turning something down or putting it off by a word
 * that says so alone: then what the decision as a whole came to is not understood.
 */
export function isUnread(clause: Clause): boolean {
  const { kind, tags, words } = clause;
  if (kind === "reported" || notNow.test(tags)) return false;
  if (notFinally.test(clause.text)) return true;
  // "vedtog at udsætte asfalteringen": decided, but not what the item came to.
  if (
    kind === "content" &&
    !tags.includes("n") &&
    !isDeedPutOff(clause) &&
    words.some(({ deciding }) => deciding.some(putsOff))
  )
    return true;
  if (
    others.test(clause.text) &&
    words.some(({ deciding }) => deciding.some(({ verb }) => isContrary(verb.outcome)))
  )
    return true;
  return words.some(({ deciding }, at) =>
    deciding.some(({ verb, form }) => {
      if (!saysItAlone(verb) || form === "infinitive" || !isContrary(verb.outcome)) return false;
      return !frames.some((one) => fits(one, clause, at, { verb, form }));
    }),
  );
}

function putsOff({ verb }: DecidingWord): boolean {
  return saysItAlone(verb) && /^(?:udsætte|udskyde|udgå|trække)$/.test(verb.verb);
}

/** "…, øvrige udsat": of those no verdict tells, for nobody knows which they are. */
const others =
  /^(?:(?:og|men|mens) )?(?:de |den |det )?(?:øvrige|andre|resten|resterende)(?![a-zæøå])/;
