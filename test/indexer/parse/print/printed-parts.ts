/** The parts that printed minutes are put together of: heads, tables of contents, sections. */
import { numericDate, type RandomItem, type RandomMeeting, writtenDate } from "./random-meeting.ts";

export const lines = (...all: readonly string[]) => all.join("\n");
export const apart = (...all: readonly string[]) => all.join("\n\n");

/** Labelled sections with the decision before or after the description, as councils differ. */
export const decisionFirst = (item: RandomItem) =>
  apart(
    "Resumé",
    item.summary,
    "Indstilling",
    item.recommendation,
    "Beslutning",
    item.decision,
    "Sagsfremstilling",
    item.description,
  );
export const decisionLast = (item: RandomItem) =>
  apart(
    "Sagsfremstilling",
    item.description,
    "Indstilling",
    item.recommendation,
    "Beslutning",
    item.decision,
  );

export const contents = ({ items }: RandomMeeting, row: (item: RandomItem, i: number) => string) =>
  lines("Indholdsfortegnelse", "", ...items.map(row));

export function printDocument(
  head: string,
  { items }: RandomMeeting,
  print: (item: RandomItem) => string,
): string {
  return `${head}\n\n${items.map(print).join("\n\n")}\n`;
}

export const titleHead = (m: RandomMeeting) =>
  lines("Referat", "", m.body, "", m.place, writtenDate(m), `Kl. ${m.time}`);
export const labelledHead = (m: RandomMeeting) =>
  lines(
    `Udvalg: ${m.body}`,
    `Mødedato: ${numericDate(m)}`,
    `Mødetidspunkt: ${m.time}`,
    `Mødested: ${m.place}`,
  );
export const printedHead = (m: RandomMeeting) =>
  apart(
    `REFERAT ${m.body} d. ${numericDate(m)}`,
    `Mødedato ${writtenDate(m)} kl. ${m.time}`,
    `Mødested ${m.place}`,
  );
export const fiveLineHead = (m: RandomMeeting) =>
  lines(
    "Referat",
    "til",
    `mødet i ${m.body}`,
    `den ${writtenDate(m)} kl. ${m.time}`,
    `i ${m.place}`,
  );
export const upperHead = (m: RandomMeeting) =>
  apart(
    "UDVALG",
    m.body,
    "MØDE",
    "Referat",
    "STED",
    m.place,
    "STARTTIDSPUNKT",
    `${numericDate(m)} ${m.time}:00`,
  );
export const decisionOf = (m: RandomMeeting) => `Beslutning i ${m.body} den ${numericDate(m)}`;
