/** Who does what a clause tells, and what it is done to. */
import type { Clause, Word } from "../language/clause.ts";
import { finiteForm } from "../language/forms.ts";

/** `own` is this body or its majority; `other` anybody else; `none` where the clause names nobody. */
type Actor = "own" | "other" | "none";

/**
 * What the sentence has told before a clause: who acted in it, and the clause of a subject whose verb is
 * still to come ("Punkt 3, der vedrører skolen, …"), null where none is; `said` the clause's text; `lead` the
 * tags of what it begins with: what "og faldt" is said of.
 */
export type Told = {
  readonly actor: Actor;
  readonly subject: Clause | null;
  readonly said: string;
  readonly lead: string;
};

const adverbial = /^[rax#s]/;

/**
 * The subject of the active verb at `at`: before it, or right behind it where the clause begins with
 * something else ("Herefter godkendte udvalget"); the clause before's where this one goes on with it.
 */
export function subjectOf({ tags, joined, text }: Clause, at: number, before: Told): Actor {
  const left = tags.slice(0, at).replace(/^c/, "");
  const behind = /^[anu]*([OEAYPKFN])/.exec(tags.slice(at + 1))?.[1];
  if (/^[ankmh]*$/.test(left)) {
    if (joined && before.actor !== "none") return before.actor;
    return behind === undefined ? "none" : toActor(behind);
  }
  // "tiltrådte første og tredje punkt og afviste andet"
  if (joined && /c[an]*$/.test(left) && before.actor !== "none") return before.actor;
  // "Forslaget sendte udvalget i høring": a motion does nothing itself.
  const inverted = adverbial.test(left) || (behind === "O" && /^[IMCR]+$/.test(left));
  if (inverted && behind !== undefined) return toActor(behind);
  // "Trods indvendinger fra foreningen kunne udvalget …": who stands in a phrase before the verb does nothing.
  const acting = adverbial.test(left) ? left.replace(/r[^bhkmn]*/, "") : left;
  if (/F[a]*f[ad]*w/.test(acting) && others.test(text)) return "other";
  // "Et flertal i Byrådet", in the minutes of a committee
  if (/F[a]*r[ad]*E/.test(left)) return "other";
  const named = /[OEAYPKF]/.exec(acting)?.[0];
  return named === undefined ? "other" : toActor(named);
}

/** "Et flertal af borgerne" is none of this body. */
const others =
  /flertal(?:let)? af (?:(?:de|alle) )?(?:[a-zæøå]+ )?(?!medlemm|parti|grupp|list|råds|fremmødte med)[a-zæøå]+(?:erne|ene)(?![a-zæøå])/;

/**
 * Who is named by "af" behind a passive: "blev afvist af forvaltningen"; behind a noun only a body:
 * "godkendt med undtagelse af Liste M".
 */
export function agentOf({ tags }: Clause, at: number): Actor {
  const match = /^([^cVDfQ]{0,8})f[wagud#]{0,2}([OEAYPKFN])/.exec(tags.slice(at + 1));
  const [, between = "", named] = match ?? [];
  // "Udsat på begæring af Venstre"
  if (named === undefined || /rM$/.test(between)) return "none";
  if (/[wN]$/.test(between) && !/[OEA]/.test(named)) return "none";
  // "godkendt med de af udvalget anbefalede ændringer"
  if (/[ud]$/.test(between)) return "none";
  return toActor(named);
}

function toActor(tag: string): Actor {
  return tag === "O" || tag === "F" ? "own" : "other";
}

/** The tags of the object of the active verb at `at`. */
export function objectOf({ tags }: Clause, at: number): string {
  const behind = /^[^rfcstVD]{0,7}/.exec(tags.slice(at + 1))?.[0] ?? "";
  return behind.replace(/^[an]*[OF]/, "");
}

/** "Nedlæggelsen kunne udvalget ikke tiltræde": the object where it stands first, and the subject behind the verb; else "". */
export function objectInFront(clause: Clause, at: number): string {
  if (objectOf(clause, at) !== "") return "";
  const [left, right] = [clause.tags.slice(0, at), clause.tags.slice(at + 1)];
  const isInverted = /[hkm][an]*[OF][an]*$/.test(left) || /^[an]*[OF]/.test(right);
  const object = /^c?([dGwNMICu#][^bhkmVDQs]*?)(?:[hkm][an]*[OF][an]*)?$/.exec(left)?.[1] ?? "";
  return isInverted && !/[OF]/.test(object) ? object : "";
}

/** The tags of what the verb at `at` is said of: before it, or behind "blev" where that stands first. */
export function themeOf({ kind, tags, words, joined }: Clause, at: number, before: Told): string {
  const left = tags.slice(0, at).replace(/^[cts]+/, "");
  const inverted = /^[rax][^b]*b(.*)$|^b(.*)$/.exec(left);
  if (inverted) return inverted[1] ?? inverted[2] ?? "";
  const behind = /^[^brfcstVD]{0,6}/.exec(tags.slice(at + 1))?.[0] ?? "";
  // "Ved stemmelighed bortfaldt indstillingen"
  if (/^[ra]/.test(left) && isFiniteVerb(words[at]) && /^[an]*d?[IMCRGNwu]/.test(behind))
    return behind;
  const told = left.replace(/[bhkmn].*$/, "").replace(/^[an]+/, "");
  if (told !== "") return told;
  if (joined && kind !== "content" && before.subject !== null) return before.subject.tags;
  return joined && /^c?[an]*$/.test(tags.slice(0, at)) && !/^[an]*d?[IMCRGNwu]/.test(behind)
    ? before.lead
    : behind;
}

function isFiniteVerb(word: Word | undefined): boolean {
  return word?.deciding.some(({ form }) => finiteForm.test(form)) ?? false;
}

/** "valgte det lyse træ", "Forslag 2 blev valgt": said of nothing but things, and of no seat that anybody is chosen for. */
export function isOfThings({ words, text }: Clause, about: string, aboutAt: number): boolean {
  if (/[NAPEKOG]/.test(about.replace(/[rf].*$/, "")) || !/[wMC]/.test(about)) return false;
  const said = words.slice(aboutAt, aboutAt + about.length).map(({ word }) => word);
  return !said.some((word) => somebody.test(word)) && !seat.test(text);
}

/** Who may be chosen, by what they are. */
const somebody =
  /^(?:ham|hende|dem|begge|alle)$|(?:medlem|formand|person|repræsentant|suppleant|kandidat|stedfortræder|kasserer|sekretær|værge|revisor|tilforordnede|valgstyrere?|delegeret|delegerede|ansvarlig|ansvarlige|tovholder|leder|elev|forælder|forældre|mand|kvinde|følgende|bestyrelse|udvalg|gruppe|præsidium)(?:e?r)?(?:e?n|et|ne|erne)?$/;
const seat =
  /(?:\b(?:som|til) (?:ny |nyt |nye )?[a-zæøå]*(?:formand|medlem|person|repræsentant|suppleant|kandidat|stedfortræder|kasserer|sekretær|værge|revisor|leder|tovholder|bestyrelse|udvalg|råd))|\bind i\b/;
