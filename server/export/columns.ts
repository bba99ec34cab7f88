/** The columns of CSV, in order, with what each means: docs/code-book.md is made from them. Pure. */
import type { ExportRow } from "../../contract/export.ts";
import { pointText } from "../../contract/plain/adopted-points.ts";
import type { CsvCell } from "./to-csv.ts";

/** `means` is a sentence of the code book. */
type Column = {
  readonly name: string;
  readonly means: string;
  readonly value: (row: ExportRow) => CsvCell;
};

/** Between the values of a list in one cell. */
const between = " | ";

const list = (values: readonly string[]): string => values.join(between);

type Side = "for" | "against" | "abstained";

const sideColumns = (side: Side, name: string, who: string): Column[] => [
  {
    name,
    means: `Stemmer ${who}, når referatet giver tallet`,
    value: ({ votes }) => votes?.[side]?.count ?? null,
  },
  {
    name: `${name}By`,
    means: `Partier og navne ${who}, som de er trykt`,
    value: ({ votes }) =>
      list([...(votes?.[side]?.parties ?? []), ...(votes?.[side]?.names ?? [])]),
  },
];

export const columns: readonly Column[] = [
  {
    name: "id",
    means: "Punktets navn i arkivet; det samme fra gang til gang",
    value: ({ id }) => id,
  },
  { name: "url", means: "Punktets side i arkivet", value: ({ url }) => url },
  { name: "meetingId", means: "Mødets navn i arkivet", value: ({ meetingId }) => meetingId },
  { name: "municipality", means: "Kommunen", value: ({ municipality }) => municipality },
  {
    name: "body",
    means: "Byrådet, udvalget eller rådet, som referatet kalder det",
    value: ({ body }) => body,
  },
  {
    name: "bodyKey",
    means: "Det samme uden kommunens navn og valgperioden, til at gruppere efter",
    value: ({ bodyKey }) => bodyKey,
  },
  {
    name: "kind",
    means: "minutes (referat), agenda (dagsorden) eller supplementary-agenda (tillægsdagsorden)",
    value: ({ kind }) => kind,
  },
  { name: "date", means: "Mødets dato, år-måned-dag", value: ({ date }) => date },
  { name: "number", means: "Punktets nummer, som det er trykt", value: ({ number }) => number },
  { name: "title", means: "Punktets overskrift", value: ({ title }) => title },
  {
    name: "closed",
    means:
      "true: et lukket punkt; her har det kun nummer, overskrift og en beslutning, som kommunen selv har offentliggjort",
    value: ({ closed }) => closed,
  },
  {
    name: "caseNumber",
    means: "Sagsnummeret, som det er trykt",
    value: ({ caseNumber }) => caseNumber,
  },
  {
    name: "standing",
    means:
      "true: sagsnummeret er fast og bruges til flere sager, så punkterne med det er ikke ét forløb; tomt uden sagsnummer",
    value: ({ standing }) => standing,
  },
  { name: "kle", means: "KLE-nummeret, når sagsnummeret rummer et", value: ({ kle }) => kle },
  {
    name: "topics",
    means: "Emner, som punktet handler om; tilføjet automatisk",
    value: ({ topics }) => list(topics),
  },
  {
    name: "mentions",
    means: "Emner, som punktet kun nævner; tilføjet automatisk",
    value: ({ mentions }) => list(mentions),
  },
  {
    name: "outcome",
    means: "Beslutningens udfald, udledt af ordene i outcomeEvidence; tomt uden beslutning",
    value: ({ outcome }) => outcome,
  },
  {
    name: "outcomeEvidence",
    means: "Ordene, som udfaldet er udledt af",
    value: ({ outcomeEvidence }) => outcomeEvidence,
  },
  {
    name: "decision",
    means: "Beslutningens ordlyd, uden listen over fraværende",
    value: ({ decision }) => decision,
  },
  {
    name: "recommendation",
    means: "Indstillingens ordlyd",
    value: ({ recommendation }) => recommendation,
  },
  {
    name: "adopts",
    means:
      "Indstillingens punkter, som en kort beslutning (»Godkendt.«) afgør, hvert med sit udfald i kantet parentes",
    value: ({ adopts }) => list(adopts.map((one) => `${pointText(one)} [${one.outcome}]`)),
  },
  ...sideColumns("for", "votesFor", "for"),
  ...sideColumns("against", "votesAgainst", "imod"),
  ...sideColumns("abstained", "votesAbstained", "hverken for eller imod"),
  {
    name: "dissent",
    means: "Mindretal, forbehold og stemmer imod, som de er trykt",
    value: ({ dissent }) => dissent,
  },
  {
    name: "absent",
    means: "De, der ikke deltog i punktet",
    value: ({ absent }) => list(absent),
  },
  { name: "attachments", means: "Bilagenes navne", value: ({ attachments }) => list(attachments) },
  {
    name: "previousDecisions",
    means: "Så mange tidligere beslutninger er gengivet i punktet; ordlyden står i JSON Lines",
    value: ({ previousDecisions }) => previousDecisions.length,
  },
  {
    name: "problems",
    means: "Koder for det, tolkningen af mødet var usikker på; tomt, når intet er noteret",
    value: ({ problems }) => list(problems),
  },
  {
    name: "ocr",
    means: "Hvor sikkert teksten er læst af et billede, 0–100; tomt, når den ikke er",
    value: ({ ocr }) => ocr,
  },
  { name: "file", means: "Filen, som mødet er læst i", value: ({ file }) => file },
  {
    name: "sourceUrl",
    means: "Kommunens egen udgave, når adressen er kendt",
    value: ({ sourceUrl }) => sourceUrl,
  },
  { name: "license", means: "Vilkårene, kilden er udgivet på", value: ({ license }) => license },
  {
    name: "indexedAt",
    means: "Da mødet kom i arkivet eller sidst blev ændret, i UTC",
    value: ({ indexedAt }) => indexedAt,
  },
];

/** docs/code-book.md. */
export function formatCodeBook(): string {
  const rows = columns.map(({ name, means }) => `| \`${name}\` | ${means}. |`);
  return `${[...codeBookHead, ...rows, ...codeBookFoot].join("\n")}\n`;
}

const codeBookHead = [
  "# Kodebog",
  "",
  "Kolonnerne i et udtræk som CSV (`GET /api/export?format=csv`). JSON Lines har de samme oplysninger under de",
  "samme navne, afgjorte punkter, stemmer og tidligere beslutninger dog i deres fulde form, og desuden alle punktets afsnit (`sections`).",
  "",
  "| Kolonne | Betyder |",
  "| --- | --- |",
];

const codeBookFoot = [
  "",
  `Flere værdier i én celle er skilt af \`${between.trim()}\`. Et tomt felt betyder, at referatet ikke siger det, eller at`,
  "arkivet ikke kunne læse det; det betyder aldrig nej eller nul. En celle, der begynder som en formel (`=`, `+`, `-`,",
  "`@`), har en apostrof foran. Excel læser selv nogle numre som datoer (»2.1«); importér kolonnen `number` som tekst.",
];
