/** What lists note of those who were away for a part of a meeting. Pure. */
import type { Movement } from "../../../contract/meeting.ts";
import type { ListedPerson } from "../recognise/people/person-list.ts";
import { type ItemRange, itemRanges } from "./item-ranges.ts";
import { movementsNoted, toMovement } from "./presence.ts";

/** What a list of those who came notes of one who did not all the time: "deltog ikke i punkt 3", "undtagen punkt 4". */
export const rangesMissed = (note: string): ItemRange[] =>
  missed.test(note) ? itemRanges(note) : [];

const missed =
  /^(?:var |er |blev )?(?:dog )?(?:deltog ikke|fraværende(?! (?:fra|til|indtil))|(?:ikke|ej) |inhabil|afbud|undtagen|bortset fra|på nær)/iu;

/** What a list of those who did not come notes of one who came to the rest: "under punkt 2". */
export const rangesOfAbsence = (note: string): ItemRange[] =>
  cameAfterAll.test(note) ? [] : itemRanges(note);

const cameAfterAll =
  /(?:undtagen|bortset fra|på nær|(?:deltog|til ?stede|ankom|kom|gik|forlod)(?! ikke)|(?:^|[\s(])(?:fra|til|indtil|før|efter) )/iu;

/** "Bo Bæk til kl. 18" among those away, as "Bo Bæk (til kl. 18)". */
export function withNotes(list: string): string {
  return list.replace(
    /(?<=[\p{L})])(?<!\([^)]*) ((?:til(?: og med)?|indtil|fra) (?:kl|punkt|pkt)\.?\s*\d[^,;()\n]*)/gu,
    " ($1)",
  );
}

/** Whoever was away until a time came then, and from one on left then; else as a list of those who came tells. */
export function movementsOfAbsent({ name, party, note }: ListedPerson): Movement[] {
  const words = note.replace(/^(?:var |er )?fraværende /, "");
  if (/^(?:til(?! ?stede)|indtil)(?!\p{L})/u.test(words))
    return [toMovement(name, "arrived", words)];
  if (/^fra(?!\p{L})/u.test(words)) return [toMovement(name, "left", words)];
  return movementsNoted({ name, party, note });
}
