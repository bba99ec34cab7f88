/** The thing that a verdict names, beside the recommendation itself. */
import type { Clause } from "../language/clause.ts";
import type { Sentence } from "../language/sentences.ts";
import type { ClauseVerdict } from "./clause-verdict.ts";

/** "Rådet anbefaler, at ordningen bevares" recommends just that; null where it says nothing of its own. */
export function recommendedThing(
  { rule, to }: ClauseVerdict,
  { lower, from }: Sentence,
): string | null {
  if (!/^(?:anbefale|indstille), active/.test(rule)) return null;
  const content =
    /^(?: (?:til|over for) [^,.]+| [a-zæøå]*(?:råd|udvalg|bestyrelsen|repræsentationen)(?:et)?)?,? at (?:der )?([^.]*)/.exec(
      lower.slice(to - from),
    )?.[1];
  if (content === undefined) return null;
  if (/\b(?:ikke|afvis|afslag|afslå|udsæt|forkast)/.test(content)) return "";
  if (/\b(?:indstilling|forslag|sag)(?:en|et)?\b/.test(content)) return null;
  const first = /^[^ ,]+/.exec(content)?.[0] ?? null;
  return /^(?:begge|alle|samtlige)$/.test(first ?? "") ? null : first;
}

/** "afviste at sænke serviceniveauet" turns just that down. */
export function refusedThing(
  { rule, to }: ClauseVerdict,
  { lower, from }: Sentence,
): string | null {
  if (!/^(?:afvise|afslå|nægte), (?:active|perfect)/.test(rule)) return null;
  const said = lower.slice(to - from);
  return refusedDeed.exec(said)?.[1] ?? anyDeed.exec(said)?.[1] ?? null;
}

const refusedDeed =
  /^,? (?:samtidig )?at [a-zæøå]+e (?:[a-zæøå]+ )*?([a-zæøå-]{4,}(?:en|et|erne|ene))(?![a-zæøå])/;
/** "afviste at indføre moms" */
const anyDeed = /^,? (?:samtidig )?at ([a-zæøå]+e(?: [a-zæøå]+)?)(?![a-zæøå])/;

/** The whole phrase, where something stands with its noun: "ansøgningen fra Klub A"; else "". */
export function namedBy({ words, tags }: Clause, about: string, at: number): string {
  if (at < 0) return "";
  const [more = ""] = /^r[^rfcstVD]*/.exec(tags.slice(at + about.length)) ?? [];
  if (!/r|^G/.test(about) && more === "") return "";
  return words
    .slice(at, at + about.length + more.length)
    .map(({ word }) => word)
    .join(" ");
}

const objection =
  /^(?:[a-zæøå]*(?:indsigelse|bemærkning|indvending|protest)(?:e?n|e?r|e?rne)?|høringssvarene)$/;

/** "Indsigelserne tages ikke til følge": what others answered to a hearing is no point of the motion. */
export function isObjection({ words }: Clause, about: string, at: number): boolean {
  if (at < 0 || /[MIC]/.test(about) || /^(?:ingen|uden)/.test(words[at]?.word ?? "")) return false;
  // "blev planen uden bemærkninger godkendt": what stands in a phrase is not what the verdict is on.
  const noun = about.replace(/(?<=.)r.*$/, "");
  return words.slice(at, at + noun.length).some(({ word }) => objection.test(word));
}

/** "Første del", which stands for a part of the matter. */
export const partOfIt = /^(?:første|ande[nt]|tredje|sidste) (?:del|led|halvdel)$/;

/** The noun that the verdict is said of; "" where there is none but the item. */
export function thingOf({ words }: Clause, about: string, start: number): string {
  // "Første del af indstillingen godkendt, anden del forkastet"
  const part = words.slice(start, start + about.length).find(({ word }) => partOfIt.test(word));
  if (part && start >= 0) return part.word;
  // "8 fik tilsagn, 3 fik afslag": so many of them.
  if (about === "#" && /^(?:fik|får|har|blev|bliver)$/.test(words[start + 1]?.word ?? ""))
    return words[start]?.text ?? "";
  // "Takstbladet fastsættes og godkendes"
  const [before = ""] = about.split("r");
  const of = before.indexOf("f");
  // "Frigivelsen af midler" is the release, "ingen af punkterne" the points.
  const isHead =
    of > 0 &&
    /^(?!ingen$|nogen$|intet$|hele$)[a-zæøå-]{3,}(?:en|et|erne|ene)$/.test(
      words[start + of - 1]?.word ?? "",
    );
  const phrase = (isHead ? before.slice(0, of) : before).replace(/wc+$/, "");
  const taken = words[start]?.word ?? "";
  if (phrase === "I" && takenUp.test(taken)) return takenUpThing(words, start);
  const noun = /[MCR]/.exec(phrase) ?? /[wN](?=[^wN]*$)/.exec(phrase);
  if (!noun) return "";
  const at = start + noun.index;
  const thing = words[at]?.word ?? "";
  // "Forslag 1 forkastet, forslag 2 vedtaget", "Del A godkendt. Del B forkastet."
  const next = words[at + 1]?.word === "nr" ? at + 2 : at + 1;
  const mark = words[next]?.text ?? "";
  if (counted.test(thing) && /^(?:\d{1,2}|[A-Z]|[IVX]{2,4})$/.test(mark))
    return `${thing} ${mark.toLowerCase()}`;
  if (thing === "etape") return `${words[at - 1]?.word ?? ""} ${thing}`;
  return /^(?:bemærkning|følgende$)/.test(thing) ? "" : thing;
}

/** Parts of a matter that a number or a letter tells apart: "etape 2", "bilag A". */
export const countedParts = "del|etape|fase|matrikel|strækning|bilag|tillæg";
const counted = new RegExp(`^(?:[a-zæøå]*forslag|model|ansøgning|projekt|${countedParts})$`);

/** "udsatte behandlingen af bilag 2": said of that alone, and not of the item. */
const takenUp = /^(?:behandling|drøftelse|afgørelse|beslutning)en$/;

function takenUpThing(words: Clause["words"], start: number): string {
  const [of, ...rest] = words.slice(start + 1, start + 4).map(({ word }) => word);
  const thing = of === "af" ? rest.find((word) => !/^(?:den|det|de)$/.test(word)) : undefined;
  return thing === undefined || /^(?:sag|punkt|emne|indstilling)/.test(thing) ? "" : thing;
}
