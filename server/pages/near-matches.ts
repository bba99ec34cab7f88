/** What an address that leads nowhere may have been meant as: themes, municipalities, cases, meetings of the same body. */

import {
  toCasePath,
  toMeetingPath,
  toMunicipalityPath,
  toTopicPath,
} from "../../contract/plain/paths.ts";
import { toAscii } from "../../contract/plain/text/ascii-letters.ts";
import type { ListedMeeting } from "../search/lists/listed-meetings.ts";
import type { Portal } from "../search/portal.ts";
import { toCoverage } from "../search/records/coverage.ts";

export type NearMatch = { readonly label: string; readonly url: string };

const most = 5;
/** Of all pairs of letters, this part in common: "hjemloshed" and "hjemløshed". */
const leastAlike = 0.5;

/** The nearest first; none where the engine is silent, since the page is shown all the same. */
export async function nearMatches(url: string, portal: Portal): Promise<readonly NearMatch[]> {
  const [, kind = "", ...rest] = (url.split("?")[0] ?? "").split("/").map(decode);
  const name = rest[0] ?? kind;
  if (name === "" || name.length > longestName) return [];
  try {
    const same = kind === "punkt" || kind === "moede" ? await sameBody(name, portal) : [];
    if (same.length > 0) return same;
    const cases = kind === "sag" ? await casesLike(rest, portal) : [];
    const covered = toCoverage(await portal.overview()).map(({ municipality }) => municipality);
    return [...cases, ...alike(name, [...topicsOf(portal), ...covered.map(toMunicipality)])];
  } catch {
    return [];
  }
}

/** Nobody means a longer one. */
const longestName = 200;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function topicsOf({ topics }: Portal): NearMatch[] {
  return topics.map(({ id, label }) => ({ label, url: toTopicPath(id) }));
}

const toMunicipality = (name: string): NearMatch => {
  return { label: name, url: toMunicipalityPath(name) };
};

/** Meetings of the body that the id names, those nearest to its date first. */
async function sameBody(id: string, portal: Portal): Promise<NearMatch[]> {
  const [, body, date = ""] = /^(.+?)-(\d{4}-\d{2}-\d{2})/.exec(id) ?? [];
  if (body === undefined) return [];
  const day = Date.parse(date);
  const distance = (one: ListedMeeting) => Math.abs(Date.parse(one.date ?? "") - day);
  const meetings = await portal.meetingsBeginning(`${body}-`);
  return meetings
    .filter((one) => one.date !== null)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .map((one) => ({ label: nameOf(one), url: toMeetingPath(one.id) }));
}

/** Those whose numbers begin as the one of the address, as far as any does, the named municipality's first. */
async function casesLike([name = "", number = ""]: string[], portal: Portal): Promise<NearMatch[]> {
  for (const beginning of beginningsOf(number)) {
    const suggested = await portal.suggest(beginning);
    const cases = suggested.filter(({ kind }) => kind === "case");
    if (cases.length === 0) continue;
    const own = toCasePath(name, "");
    const [near, far] = [true, false].map((is) =>
      cases.filter((one) => one.url.startsWith(own) === is),
    );
    return [...(near ?? []), ...(far ?? [])]
      .slice(0, most)
      .map(({ label, url }) => ({ label, url }));
  }
  return [];
}

/** "27.15.00-A30-2-21", "27.15.00-A30-2" and so on: a case number's parts stand between hyphens. */
function beginningsOf(number: string): string[] {
  const parts = number.split("-").slice(0, mostParts);
  return parts.map((_, at) => parts.slice(0, parts.length - at).join("-"));
}

/** No case number has more. */
const mostParts = 6;

function nameOf({ municipality, body, date }: ListedMeeting): string {
  const [year, month, day] = date?.split("-").map(Number) ?? [];
  return [municipality, body, `${day}.${month}.${year}`].filter(Boolean).join(", ");
}

function alike(name: string, candidates: readonly NearMatch[]): NearMatch[] {
  return candidates
    .map((match) => ({ match, likeness: likenessOf(name, match.label) }))
    .filter(({ likeness }) => likeness >= leastAlike)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ match }) => match);
}

/** Dice's coefficient of the pairs of letters, whatever the keyboard: 0 to 1. */
function likenessOf(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const plain = toAscii(text, "bare")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return new Set(
    Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)),
  );
}
