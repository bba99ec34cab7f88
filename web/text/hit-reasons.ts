/** Says why an item was found: which words stand where, and how. */
import type { HitReasons } from "../../contract/search-result.ts";
import { formatList, formatNumber, quote } from "./format.ts";

export const reasonsTitle = "Hvorfor blev punktet fundet?";

type MatchedWord = HitReasons["words"][number];

/** After »i«. */
const places: Record<MatchedWord["field"], string> = {
  title: "overskriften",
  "case-number": "sagsnummeret",
  meeting: "mødets navn eller dato",
  theme: "punktets emner",
  summary: "resuméet",
  recommendation: "indstillingen",
  decision: "beslutningen",
  "previous-decision": "en tidligere beslutning",
  "case-description": "sagsfremstillingen",
  economy: "afsnittet om økonomi",
  "legal-basis": "lovgrundlaget",
  hearing: "afsnittet om høring",
  consequences: "afsnittet om konsekvenser",
  process: "sagens gang",
  attendance: "listen over fremmødte",
  attachments: "bilagslisten",
  topic: "beslutningstemaet",
  other: "et andet afsnit",
};

/**
 * What was corrected (`corrections`, by the word as typed), a sentence for each word as it stands, in the
 * order of the item, and one on how near they stand.
 */
export function reasonLines(
  { words, near }: HitReasons,
  corrections: ReadonlyMap<string, string>,
): string[] {
  const typed = new Set(words.map(({ word }) => word));
  const corrected = [...corrections].filter(([word]) => typed.has(word));
  const meant = words.map((proof) => ({
    ...proof,
    word: corrections.get(proof.word) ?? proof.word,
  }));
  return [
    ...corrected.map(correctedLine),
    ...groupAlike(meant).flatMap(toLine),
    ...(near === null ? [] : [nearLine(near)]),
  ];
}

function groupAlike(words: readonly MatchedWord[]): MatchedWord[][] {
  const alike = new Map<string, MatchedWord[]>();
  for (const proof of words) {
    const key = `${proof.word}\n${proof.as.toLowerCase()}`;
    alike.set(key, [...(alike.get(key) ?? []), proof]);
  }
  return [...alike.values()];
}

function correctedLine([typed, meant]: readonly [string, string]): string {
  return `${quote(typed)} er rettet til ${quote(meant)}.`;
}

/** `proofs` are of one word, which stands alike in all of them. */
function toLine(proofs: readonly MatchedWord[]): string[] {
  const [first] = proofs;
  if (!first) return [];
  const where = `i ${formatList(proofs.map(({ field }) => places[field]))}`;
  const { word, as, how, field } = first;
  if (field === "theme")
    return [`${quote(word)} hører til emnet ${quote(as)}, som punktet handler om eller nævner.`];
  if (how === "related")
    return [`${quote(word)} er beslægtet med ${quote(as)}, som står ${where}.`];
  // What makes out a compound by itself is shorter than the compound; a word that holds the whole one is longer.
  if (how === "part" && field !== "case-number" && as.length < word.length)
    return [`En del af ${quote(word)} står som ${quote(as)} ${where}.`];
  const form = as.toLowerCase() === word.toLowerCase() ? "" : ` som ${quote(as)}`;
  return [`${quote(word)} står${form} ${where}.`];
}

function nearLine(near: number): string {
  return near === 1
    ? "Ordene står i et og samme ord."
    : `Ordene står inden for ${formatNumber(near)} ord.`;
}

/** The places that a reader asks for first: `Fundet i overskriften, beslutningen og andre dele af punktet`. */
export function foundLine({ words }: HitReasons): string | null {
  const fields = new Set(words.map(({ field }) => field));
  const named = firstPlaces.filter((field) => fields.has(field));
  const others = fields.size > named.length ? [elsewhere] : [];
  const where = [...named.map((field) => places[field]), ...others];
  return where.length === 0 ? null : `Fundet i ${formatList(where)}`;
}

/** The last three are no part of the item's text. */
const firstPlaces = [
  "title",
  "decision",
  "recommendation",
  "case-number",
  "meeting",
  "theme",
] as const;
const elsewhere = "andre dele af punktet";
