/** What is talked of from clause to clause: the motion before the body, or something proposed at the meeting. */
import type { Clause } from "../language/clause.ts";
import type { Matter } from "./verdict.ts";

/**
 * `open` until something has come of it: then "Godkendt." is said of the motion again. `proposed` what
 * becomes of the item when it is adopted, or that it is turned down.
 */
export type Topic = {
  readonly matter: Exclude<Matter, "other-item" | "objection">;
  readonly open: boolean;
  readonly proposed: Adopted | "refusal" | null;
};

/** What becomes of the item when a motion on that is adopted. */
type Adopted = "postponed" | "referred" | "rejected" | "withdrawn";

export const noTopic: Topic = { matter: "main", open: false, proposed: null };

/** What is talked of once something has come of a matter. */
export function settled(topic: Topic, matter: Matter): Topic {
  return matter === topic.matter ? { ...topic, open: false } : topic;
}

const procedure =
  /\b(?:udsat|udskudt|hjemvist|udsætte[s]?|udsættelse|udskyde[s]?|genoptage[s]?|hjemvise[s]?|hjemvisning|lukkede døre|afslutte debatten|proceduren?|dagsorden(?:en|ens)?)\b/;
const motion =
  /\b(?:indstilling|hovedforslag|lokalplanforslag|planforslag|budgetforslag|medlemsforslag)(?:en|et|ens|ets|s)?\b|\b(?:samlede|oprindelige) (?:forslag|indstilling)\b/;
const ofProcedure =
  /\bforslag(?:et)?(?: fra [^.,]{1,40}?)? om,? (?:at )?(?:(?:sagen|punktet|behandlingen) (?:udsæt|udskyd|hjemvis|tilbagesend|send|oversend|overgå|henvis)|udsæt|udskyd|hjemvis|tilbagesend|oversend|henvis(?:e|ning af) (?:sagen|punktet|[a-zæøå]*forslaget|indstillingen|planen|behandlingen)|(?:afvise|forkaste|afslå) (?:indstillingen|forslaget|planen|ansøgningen)|sende sagen|(?:at )?(?:tage )?(?:sagen|punktet) (?:tages )?af (?:dagsordenen|bordet)|genoptag|lukke (?:dør|møde|debat|sag)|(?:afslutte|slutte|stoppe|afslutning af|lukning af|åbning af) (?:debat|drøftelse|diskussion|dør|møde)|begrænse taletid|begrænsning af taletid)/;

/** What is talked of once a clause has been read; `sentence` is the whole of it, in lower case. */
export function nextTopic(before: Topic, { tags, text, kind }: Clause, sentence: string): Topic {
  const mayTell = sentence.includes("forslag ") || sentence.includes("afstemning");
  if (!/[CRMQ]/.test(tags) && !mayTell) return before;
  const proposed = adoptedProcedure(sentence);
  if (
    (tags.includes("C") && !amendedWith.test(text)) ||
    (instead.test(sentence) && /[MQ]/.test(tags))
  )
    return { matter: "amendment", open: true, proposed: null };
  if (
    (ofProcedure.test(sentence) && text.includes("forslag")) ||
    (/R/.test(tags.replace(/.*b/, "")) && procedure.test(text))
  )
    return { matter: "procedure", open: true, proposed };
  if (farthest.test(sentence)) return { matter: "amendment", open: true, proposed: null };
  if (asksForVote.test(sentence)) return { matter: "procedure", open: true, proposed: null };
  if (motioned.test(sentence) || votedOn.test(sentence))
    return { matter: "proposal", open: true, proposed: null };
  if (kind !== "content" && /[YPNAK].*Q|Q[a]*[YPNAK]/.test(tags)) {
    if (procedure.test(sentence) || proposed !== null)
      return { matter: "procedure", open: true, proposed };
    const refuses = refusing.test(sentence) ? "refusal" : null;
    return { matter: "proposal", open: true, proposed: refuses };
  }
  return motion.test(text) ? noTopic : before;
}

/** "Forslaget blev vedtaget med det ændringsforslag, som Venstre stillede": the motion, as it was changed. */
const amendedWith =
  /^(?!.*(?:ændringsforslag|modforslag)\S* .*(?:ændringsforslag|modforslag))[^,;]*(?:vedtaget|godkendt|tiltrådt|vedtog|godkendte) (?:[a-zæøå]+ )?med (?:[a-zæøåA-Z'’]+ ){0,3}ændringsforslag/;

/** "Forslag fra Liste T om i stedet at renovere hallen" */
const instead = /\bforslag(?:et)? [^.]{0,60}?\bi stedet\b|\bforesl(?:og|år) i stedet\b/;

/** "Forslag fra Liste T om uændret takst: For stemte 8, imod 17." */
const motioned =
  /^\W*(?:afstemning om )?(?:forslag(?:et)? fra [^:.]{1,80}|(?![a-zæøå-]*(?:udvalg|bestyrelse|forvaltning|administration))[^:.]{1,40}s forslag):/;

/** "satte først det mest vidtgående forslag til afstemning": not what was recommended. */
const farthest =
  /(?<![a-zæøå])det mest vidtgående (?:(?:ændrings|mod)?forslag|af (?:forslagene|ændringsforslagene))(?![a-zæøå]).*(?:afstemning|stemt om)/;

/** "Venstre anmodede om afstemning herom": on what was talked of, which is not what was recommended. */
const asksForVote =
  /(?:anmodede|anmoder|bad|beder|begærede|begærer|ønskede|ønsker) (?:om )?(?:en )?afstemning (?:herom|om (?:dette|det|at (?:åbne|lukke|flytte)|hvorvidt))(?![a-zæøå])/;

/** "Der blev begæret afstemning om et af Bo Bæk stillet forslag om, at …" */
const votedOn =
  /(?:afstemning|stemt|stemte|stemmes) om (?:et|følgende)(?: [^,.;]{1,60}?)? forslag(?![a-zæøå])/;

/** Who proposes so is against the motion: to adopt it is not to adopt that. */
const refusing =
  /\b(?:at (?:[a-zæøå]+ ){0,3}(?:droppe|opgive|stoppe|standse|skrinlægge|henlægge|afvise|afslå|forkaste|nedlægge|undlade)|(?:droppe|opgive|stoppe|standse|skrinlægge|henlægge|afvise|afslå|forkaste)s|afslag|at [^.]*\bikke (?:godkende|vedtage|imødekomme|gennemføre|give|meddele|sælge|opføre|anlægge|bevilge|tiltræde))/;
/** "Liste O foreslog, at forslaget afvises. Dette blev vedtaget." */
const refusingMotion =
  /\bat (?:forslaget|medlemsforslaget|indstillingen|sagen|ansøgningen|planen) (?:afvises|forkastes|afslås|nedstemmes)|\bat (?:afvise|forkaste|afslå) (?:forslaget|medlemsforslaget|indstillingen|ansøgningen|planen)/;
const postponing = /udsæt|udsat|udskyd|udskudt/;
const referring =
  /\bsend(?:e|es|t) (?:i|til) (?:[a-zæøå]+ )?[a-zæøå]*behandling\b|hjemvis|henvis|tilbagesend|oversend|overgå|\b(?:sagen|punktet) (?:blev |bliver |skal )?(?:sendes?|sendt) (?:tilbage|retur)\b|\bsende (?:sagen|punktet|forslaget|indstillingen|det|den|planen)\b.*\b(?:tilbage|retur|til)\b/;

/** What it comes to when a motion on procedure is adopted: "Forslag om at udsætte sagen blev vedtaget." */
export function adoptedProcedure(sentence: string): Adopted | null {
  if (postponing.test(sentence)) return "postponed";
  if (/\baf (?:dagsordenen|bordet)\b/.test(sentence)) return "withdrawn";
  if (refusingMotion.test(sentence)) return "rejected";
  return referring.test(sentence) ? "referred" : null;
}

/** What a verdict in this clause is about; `about` are the tags of what it is said of. */
export function matterOf(
  topic: Topic,
  { text }: Clause,
  about: string,
  points: readonly string[],
): Matter {
  if (about.includes("C")) return asAmended.test(text) ? "main" : "amendment";
  if (about.includes("R") || ofProcedure.test(text)) return "procedure";
  if (topic.open && topic.matter === "procedure" && /\bforslag(?:et)? om$/.test(text))
    return "procedure";
  if (about.includes("I#") && points.length === 0)
    return isFarNumber.test(text) ? "procedure" : "other-item";
  if (about.includes("I#")) return "main";
  if (/\b(?:punktet|sagen) (?:om|vedrørende)\b/.test(text)) return "other-item";
  if (anyProposal.test(text)) return "proposal";
  if (/^(?:og )?(?:herefter|derefter|derpå)\b/.test(text)) return "main";
  if (topic.open && isPronoun(about, text))
    return topic.proposed === "refusal" ? "amendment" : topic.matter;
  const proposed =
    /[YG]/.test(about) && /\bforslag\b(?! [a-z](?![a-zæøå]))/.test(text) && !ofBody.test(text);
  return proposed || /\bforslag(?:et)? fra\b/.test(text) ? "proposal" : "main";
}

/** "Pkt. 105 er taget af dagsordenen": no recommendation has so many points, and agendas have. */
const isFarNumber = /(?:punkt(?:erne)?|pkt\.?|sag(?:en)? nr\.?) \d{2,}/;

/** "Indstillingen inkl. ændringsforslaget blev herefter tiltrådt": the motion, as it was changed. */
const asAmended =
  /^(?:(?:herefter|derefter|derpå|dermed) (?:blev |er )?)?(?:den |det )?(?:samlede )?(?:indstilling|hovedforslag|forslag|lokalplan|plan|budget|sag)(?:en|et|pet|ten)? (?:inkl\.?|incl\.?|inklusive|med|som ændret (?:ved|med)) (?:[a-zæøå'’]+ ){0,3}ændringsforslag/;

/** "Derefter blev et forslag om at renovere hallen vedtaget": whichever it is, not what is before the body. */
const anyProposal = /(?:^|\s)et (?:[a-zæøå]+ )?forslag\b/;

/** "Økonomiudvalgets forslag" is what was recommended. */
const ofBody = /(?:udvalg|nævn|bestyrelse|direktion|magistrat)(?:et|n|en)?s forslag\b/;

const taken = /\b(?:forslaget|begæringen|anmodningen|ønsket)\b/;

/** "Det", "forslaget", or nothing at all: whatever is talked of. */
function isPronoun(about: string, text: string): boolean {
  return /^[acnru]*$/.test(about) || (about === "M" && taken.test(text));
}
