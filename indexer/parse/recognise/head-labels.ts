/** The labels of a meeting's head, and which fact each of them gives. */
import { type AttendanceField, readAttendanceLabel } from "./people/attendance-labels.ts";

/** `aside` are also facts that are not the meeting's. */
export type HeadField =
  | AttendanceField
  | "body"
  | "kind"
  | "date"
  | "start"
  | "end"
  | "place"
  | "remarks";

const rows: readonly (readonly [HeadField, readonly string[]])[] = [
  ["body", ["udvalg", "forum", "kategori", "udvalg/råd", "råd"]],
  ["kind", ["type", "møde", "dokumenttype"]],
  [
    "date",
    [
      "mødedato",
      "dato",
      "dato og tid",
      "dato/tid",
      "tid og sted",
      "tidspunkt og sted",
      "mødedato og tid",
    ],
  ],
  [
    "start",
    [
      "mødetid",
      "mødetidspunkt",
      "tidspunkt",
      "tid",
      "starttidspunkt",
      "starttidspunkt for møde",
      "start",
      "start kl",
      "mødet påbegyndt",
      "mødet startet",
      "mødestart",
      "klokken",
    ],
  ],
  [
    "end",
    [
      "sluttidspunkt",
      "møde slut",
      "mødet afsluttet",
      "mødet sluttede",
      "mødet sluttede kl",
      "mødet hævet",
      "mødet hævet kl",
      "slut kl",
      "slut",
    ],
  ],
  ["place", ["mødested", "sted", "lokale", "lokation", "mødelokale", "møde lokation"]],
  ["remarks", ["bemærkninger", "bemærkning"]],
  [
    "aside",
    [
      "sekretariatet",
      "sekretariat",
      "sekretær",
      "referent",
      "ordstyrer",
      "mødeleder",
      "øvrige",
      "administrationen",
      "embedsmænd",
      "dagsorden publiceret",
      "referat publiceret",
      "dannet den",
      "udsendelsesdato",
      "publiceret",
      "offentliggjort",
      "opdateret",
      "mødefakta",
      "forplejning",
      "punkter",
      "sager",
      "indholdsfortegnelse",
      "sagsoversigt",
      "sagsoversigt side",
      "dagsordenspunkter",
      "underskriftsblad",
    ],
  ],
];

const table = new Map<string, HeadField>(
  rows.flatMap(([field, labels]) => labels.map((label): [string, HeadField] => [label, field])),
);

const labelled = [...table.keys()].sort((a, b) => b.length - a.length).join("|");
/** ":00:00": what is left of a time whose hour is lost; its colon is not the label's. */
const hourLost = String.raw`(?<=\s):\d{2}:00(?!:)`;
const withColon = new RegExp(
  `^(${labelled})\\s*(?:(?!${hourLost}):|(?=${hourLost})|\\t)\\s*(.*)$`,
  "is",
);
const alone = new RegExp(`^(${labelled})\\s*:?$`, "i");
/** FirstAgenda's printed head has no colons: label, then value, on one line. */
const bare =
  /^(Mødedato|Mødested|Mødedeltagere|Mødetidspunkt|Starttidspunkt|Sluttidspunkt|STED|TID|DATO|MØDEDATO|MØDESTED|Mødet sluttede|Mødet hævet|Mødet påbegyndt|Afbud fra|Mødet slut|Start kl\.?|Slut kl\.?|Møde slut)\s+(\S.*)$/;

/** A web page's cells run together: "MødestedRådssalen", "UdvalgÆldreråd". */
const glued =
  /^(Mødested|Mødedato|Møde|Udvalg|Sted|Dato|Tid|Lokale|Deltagere|Afbud|Fraværende|Mødeleder|Referent)(?=\p{Lu}\p{Ll})(.+)$/u;

/** Reads a line of the head as label and value; the value is `""` when it stands on the next lines. */
export function readHeadLabel(
  text: string,
): { readonly field: HeadField; readonly value: string } | null {
  const match = alone.exec(text) ?? withColon.exec(text) ?? bare.exec(text) ?? glued.exec(text);
  const field = match && fieldOf((match[1] ?? "").toLowerCase().replace(/\.$/, ""));
  if (!field) return readAttendanceLabel(text);
  const value = match[2] ?? "";
  return { field: field === "date" && ofEntry.test(value) ? "aside" : field, value };
}

/** "Dato: 27.03.2012 | Kategori: Referat", in cells or not: the day on which a site's entry was written. */
const ofEntry = /[|\t]\s*(?:Kategori|Svar|Forfatter|Skrevet af)\s*:/;

function fieldOf(label: string): HeadField | undefined {
  return table.get(label) ?? readAttendanceLabel(label)?.field;
}

/** Whether a line is one of the head's facts, with its value, and so no title. */
export function isStandingFact(text: string): boolean {
  return /^(?:mødelokale\b|(?:møde)?lokale \d)/i.test(text) || readHeadLabel(text) !== null;
}

const mayBeginLabel = /(?<=\p{Ll}{2}\.|\)\.?|;)\s+(?=\p{Lu}[\p{L} ]{2,40}:)/u;

/** "Deltagere: Anna Ager. Afbud: Bo Bæk": one line of several labels, cut before each. */
export function splitAtHeadLabels(text: string): string[] {
  const lines: string[] = [];
  for (const part of text.split(mayBeginLabel))
    if (lines.length === 0 || readHeadLabel(part) !== null) lines.push(part);
    else lines.push(`${lines.pop()} ${part}`);
  return lines;
}
