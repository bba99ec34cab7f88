/** When a meeting began and ended, and where it was, from its head. */
import type { Meeting } from "../../../contract/meeting.ts";
import { findTimes } from "../recognise/clock-time.ts";
import { type HeadFacts, type Title, toTitle } from "./head-fields.ts";

/** Both null where nothing tells; an end that stands beside the start is taken with it. */
export function timesOf({ values, titles }: HeadFacts): Pick<Meeting, "startTime" | "endTime"> {
  const { start = "", date = "", end = "" } = values;
  const labelled = [start, date].map((text) => timesIn(toTitle(text)));
  const times = labelled.find(isTold) ?? timesInTitles(titles) ?? [];
  const [startTime = null, until = null] = times;
  return { startTime, endTime: timesIn(toTitle(end))[0] ?? until };
}

/** "Kl. 18.30-21.00", "kl. 16 i byrådssalen", and no sentence: "Kl. 11.15 starter debatten." */
const clockAlone =
  /^kl\.?\s*\d[\d.:]*(?:\s*(?:[-–]|til)\s*(?:kl\.?\s*)?\d[\d.:]*)?(?:,?\s+(?:i|på|hos|ved)\s.{2,80})?[.,:]?$/iu;

/** Beside a date, or on a line of their own. */
function timesInTitles(titles: readonly Title[]): string[] | undefined {
  const dated = titles.filter(({ dates }) => dates.length > 0).map(timesIn);
  const clock = titles.filter(({ text }) => clockAlone.test(text)).map(timesIn);
  return dated.find(isTold) ?? clock[0];
}

function isTold(times: readonly string[]): boolean {
  return times.length > 0;
}

function timesIn({ text, dates }: Title): string[] {
  const undated = dates.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  return findTimes(undated);
}

const placeAfterTime = /\bkl\.?\s*[\d.:]+(?:\s*[-–]\s*[\d.:]+)?\s+i\s+(\p{L}.{2,120})$/iu;
const placeLine =
  /^(?:mødelokale|lokale|rådhuset|byrådssalen|kommunalbestyrelsessalen|udvalgsværelse|\p{L}+salen)(?![\p{L}])/iu;

/** As labelled, else "kl. 16 i X", else a line that is a place by its words. */
export function placeOf({ values, titles }: HeadFacts): string | null {
  if (values.place) return withoutTail(values.place);
  const dated = titles.filter(({ dates }) => dates.length > 0);
  const [inline] = dated.flatMap(({ text }) => placeAfterTime.exec(text)?.[1] ?? []);
  const alone = titles.find(({ text }) => /^i (?!.*\bmødet\b)\p{Lu}|^i [\p{L}]+s /u.test(text));
  const at = titles.findIndex(({ text, dates }) => placeLine.test(text) && dates.length === 0);
  return withoutTail(inline ?? alone?.text.replace(/^i /, "") ?? continued(titles, at) ?? "");
}

/** A transcript's head runs on: behind the place stands who came. */
const whoCame =
  / (?:Medlemmer|Mødedeltagere|Deltagere|Til ?stede|Fraværende|Afbud(?: fra)?|Bemærkninger|Udvalg|Dagsorden|Dagsordens?punkter)(?: (?=\p{Lu}).*)?$/su;

function withoutTail(place: string): string | null {
  return place.replace(whoCame, "").replace(/[\s,;"”]+$/, "") || null;
}

/** A place that ends with a comma goes on in the next line. */
function continued(titles: readonly Title[], at: number): string | undefined {
  const [line, next] = at < 0 ? [] : titles.slice(at, at + 2);
  if (!line?.text.endsWith(",") || next?.dates.length !== 0) return line?.text;
  return `${line.text} ${next.text}`;
}
