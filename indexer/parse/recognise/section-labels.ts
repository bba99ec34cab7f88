/**
 * The labels that head an item's sections, and what kind of section each begins. Seen in the minutes
 * of 66 municipalities; compared without case, colon and bullet, and as whole lines.
 */
import type { SectionType } from "../../../contract/meeting.ts";

/**
 * `whole`: the word is so ordinary that it is a label only as a whole line, never with text after it.
 * `fallback`: the section is the decision only where the item has no other ("Referat", "Orientering").
 */
export type LabelKind = "firm" | "whole" | "fallback";
type LabelEntry = { readonly type: SectionType; readonly kind: LabelKind };

const firm: readonly (readonly [SectionType, readonly string[]])[] = [
  ["summary", ["resume", "sagsresume", "kort resume", "sagens kerne", "sagens formål"]],
  ["topic", ["beslutningstema", "sagstema", "anledning"]],
  [
    "case-description",
    [
      "sagsfremstilling",
      "supplerende sagsfremstilling",
      "sagsbeskrivelse",
      "sagsbeskrivelse af hovedindstilling",
      "beskrivelse af sagen",
      "sagsfremstilling og økonomi",
      "redegørelse",
      "problemstilling",
      "indledning",
      "indledning/baggrund",
      "sagens baggrund",
      "politiske beslutninger og aftaler",
      "sagens opståen",
      "sagens indhold",
      "gennemgang af sagen",
    ],
  ],
  [
    "recommendation",
    [
      "indstilling",
      "indstillinger",
      "indstilling og beslutning",
      "indstilling/beslutning",
      "hovedindstilling",
      "administrativ indstilling",
      "administrationens indstilling",
      "administrationens forslag",
      "forvaltningens forslag",
      "forvaltningens indstilling",
      "direktionens indstilling",
      "administrationen indstiller",
      "forvaltningen indstiller",
      "forvaltningen foreslår",
      "administrationen foreslår",
      "anbefaling",
      "alternativ indstilling",
    ],
  ],
  [
    "decision",
    [
      "beslutning",
      "beslutninger",
      "beslutning/opfølgning",
      "beslutning og opfølgning",
      "beslutning/referat",
      "referat/beslutning",
      "vedtagelse",
      "konklusion",
      "afgørelse",
      "offentlig beslutning",
      "åben beslutning",
      "offentlig beslutning der skal udfyldes, hvis punktet er lukket",
    ],
  ],
  ["previous-decision", ["tidligere besluttet", "tidligere beslutninger", "tidligere behandling"]],
  [
    "economy",
    [
      "økonomiske konsekvenser",
      "økonomi og finansiering",
      "økonomiske konsekvenser og finansiering",
      "økonomiske og erhvervsmæssige konsekvenser",
      "økonomi og organisatoriske konsekvenser",
      "økonomiske forhold og konsekvenser",
      "økonomiske forhold",
      "bevillingsmæssige konsekvenser",
      "økonomi og personale",
      "økonomi, personale og it",
    ],
  ],
  [
    "legal-basis",
    [
      "lovgrundlag",
      "retsgrundlag",
      "lovgrundlag - link",
      "lov- og plangrundlag",
      "retsregler og andre forskrifter",
      "lovgrundlag og juridisk vurdering",
      "juridiske og planmæssige forhold",
      "planmæssige forhold/lovgrundlag",
      "juridiske forhold",
      "hjemmel",
    ],
  ],
  [
    "hearing",
    [
      "inddragelse og høring",
      "høring og inddragelse",
      "borgerinddragelse",
      "høringssvar",
      "udtalelser og høring",
      "dialog/høring",
    ],
  ],
  [
    "process",
    [
      "sagsforløb",
      "sagsprocedure",
      "sagens forløb",
      "sagshistorik",
      "sagshistorik, henvisninger",
      "tidligere politisk behandling",
      "tidl. politisk behandling",
      "sagsgang",
      "sagsgang og sagstype",
      "forventet sagsgang",
      "sagen behandles i",
      "sagens gang",
      "høring og sagsgang",
      "punkttype",
      "beslutningskompetence",
      "sagen afgøres i",
      "sagen afgøres af",
      "kompetence",
      "kompetenceudvalg",
      "hvem beslutter",
      "videre proces",
      "den videre proces",
      "videre sagsgang",
    ],
  ],
  [
    "consequences",
    [
      "andre konsekvenser",
      "afledte konsekvenser",
      "øvrige konsekvenser",
      "vurdering i forhold til administrative forhold",
      "vurdering i forhold til miljø",
      "vurdering i forhold til sundhed",
      "personalemæssige konsekvenser",
      "forventet konsekvens",
      "co2-konsekvensvurdering",
      "effektvurdering",
      "organisering og kommunikation",
      "sundhedsmæssige konsekvenser",
      "miljømæssige konsekvenser",
      "klimamæssige konsekvenser",
      "klima-, miljø- og bæredygtighedsmæssige konsekvenser",
      "miljøvurdering",
      "konsekvenser",
    ],
  ],
  [
    "attachments",
    [
      "bilag",
      "bilagsliste",
      "bilagsoversigt",
      "bilagsfortegnelse",
      "eftersendt materiale",
      "tekst fra bilag",
    ],
  ],
  [
    "attendance",
    [
      "fraværende",
      "afbud",
      "afbud fra",
      "deltog ikke",
      "ikke til stede",
      "ikke tilstede",
      "ej til stede",
      "ej tilstede",
      "ikke mødt",
      "fraværende med afbud",
      "fraværende uden afbud",
      "fravær med afbud",
      "fravær uden afbud",
      "fremmøde",
      "fremmøde og inhabilitet",
      "stedfortrædere",
      "tilstede var",
      "medlemmer afbud",
      "om mødet",
    ],
  ],
  ["other", ["bemærkninger til dagsordenen", "bemærkninger til dagsorden"]],
];

const whole: readonly (readonly [SectionType, readonly string[]])[] = [
  ["summary", ["præsentation"]],
  ["topic", ["tema", "formål", "punkt"]],
  [
    "case-description",
    [
      "beskrivelse",
      "løsning",
      "baggrund",
      "historik",
      "motivation",
      "begrundelse",
      "indhold",
      "vurdering",
      "forvaltningens vurdering",
      "administrationens vurdering",
      "beskrivelse af alternativ indstilling",
    ],
  ],
  ["recommendation", ["forslag"]],
  ["economy", ["økonomi", "bevilling", "finansiering", "økonomi/personale"]],
  ["legal-basis", ["lovgrundlag mv", "retligt grundlag", "lovhjemmel"]],
  ["hearing", ["høring"]],
  [
    "consequences",
    ["personale", "tidsperspektiv", "alternativer", "fn's verdensmål", "klima og bæredygtighed"],
  ],
  [
    "process",
    [
      "proces",
      "det videre forløb",
      "det videre arbejde",
      "ansvarlig",
      "ansvarlige",
      "tovholder",
      "deadline",
      "frist",
      "tidsfrist",
      "hvem",
      "hvornår",
    ],
  ],
  ["attendance", ["deltagere", "medlemmer", "tilstede", "til stede"]],
  ["other", ["bemærkninger", "kommunikation"]],
];

const fallback: readonly (readonly [SectionType, readonly string[]])[] = [
  ["decision", ["referat", "orientering", "status", "drøftelse", "aftale", "konklusioner"]],
  // How the item is treated, in the minutes of schools; what was said stands below.
  ["decision", ["beslut", "orient", "orient.", "orient og drøftelse", "orientering og drøftelse"]],
  ["decision", ["drøftelse og beslutning", "orientering/drøftelse", "drøftelse/beslutning"]],
];

const table = new Map<string, LabelEntry>([
  ...entries(firm, "firm"),
  ...entries(whole, "whole"),
  ...entries(fallback, "fallback"),
]);

/** Labels that councils make up for one case, by the word they turn on; only as whole lines. */
const patterns: readonly (readonly [RegExp, SectionType])[] = [
  [
    /^(?:supplerende|fornyet|yderligere|uddybende) (?:sagsfremstilling|oplysninger|bemærkninger)$/,
    "case-description",
  ],
  [/^[a-zæøå-]+s indstilling$/, "recommendation"],
  [/^(?:supplerende|ændret|revideret|ny) indstilling$/, "recommendation"],
  [/^[a-zæøå-]+s bemærkninger$/, "other"],
  [/^økonomiske [a-zæøå ,-]+$/, "economy"],
  [/^[a-zæøå ,-]+konsekvenser(?: for [a-zæøå -]+)?$/, "consequences"],
  [/^(?:love?|rets|plan)[a-zæøå ,-]*(?:grundlag|forhold)$/, "legal-basis"],
  [
    /^(?:offentlig |intern |ekstern |nabo)?(?:høring|orientering og høring)(?: og [a-zæøå]+)?$/,
    "hearing",
  ],
];
const patterned =
  /(?:konsekvenser|indstilling|økonomiske|sagsfremstilling|oplysninger|bemærkninger|grundlag|forhold|høring)/;

/** The longest label of the table, in letters: longer lines need no look-up. */
export const longestLabel = Math.max(...[...table.keys()].map((label) => label.length));

/** Labels that firmly begin a section, as printed in lower case, the longest first. */
export const firmLabels = [...entries(firm, "firm").map(([label]) => label)].sort(
  (a, b) => b.length - a.length,
);

/** Looks a printed label up: without case, colon, numbering and accents. */
export function lookUpLabel(printed: string): LabelEntry | undefined {
  const lower = printed.toLowerCase();
  const plain = lower.endsWith(":") ? lower.slice(0, -1) : lower;
  const label = oddlyPrinted.test(plain) ? normalLabel(plain) : plain;
  return table.get(label) ?? (patterned.test(label) ? madeUp(label) : undefined);
}

function madeUp(label: string): LabelEntry | undefined {
  const type = patterns.find(([pattern]) => pattern.test(label))?.[1];
  return type && { type, kind: "whole" };
}

const oddlyPrinted = /[é–—\t]|\s\s|[\s:]$/;

function normalLabel(printed: string): string {
  return printed
    .replaceAll("é", "e")
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/[\s:]+$/, "");
}

function entries(
  rows: readonly (readonly [SectionType, readonly string[]])[],
  kind: LabelKind,
): [string, LabelEntry][] {
  return rows.flatMap(([type, labels]) =>
    labels.map((label): [string, LabelEntry] => [label, { type, kind }]),
  );
}
