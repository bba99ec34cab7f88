/** Printers of a meeting, one a layout; `lost` are the facts that the layout does not print. */
import { numericDate, type RandomItem, type RandomMeeting, writtenDate } from "./random-meeting.ts";

export type LayoutPrinter = {
  readonly name: string;
  readonly lost: readonly ("number" | "title" | "caseNumber")[];
  readonly print: (meeting: RandomMeeting) => string;
};

const lines = (...all: readonly string[]) => all.join("\n");
const apart = (...all: readonly string[]) => all.join("\n\n");

/** Labelled sections with the decision before or after the description, as councils differ. */
const decisionFirst = (item: RandomItem) =>
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
const decisionLast = (item: RandomItem) =>
  apart(
    "Sagsfremstilling",
    item.description,
    "Indstilling",
    item.recommendation,
    "Beslutning",
    item.decision,
  );

const contents = ({ items }: RandomMeeting, row: (item: RandomItem, i: number) => string) =>
  lines("Indholdsfortegnelse", "", ...items.map(row));

function document(
  head: string,
  { items }: RandomMeeting,
  print: (item: RandomItem) => string,
): string {
  return `${head}\n\n${items.map(print).join("\n\n")}\n`;
}

const titleHead = (m: RandomMeeting) =>
  lines("Referat", "", m.body, "", m.place, writtenDate(m), `Kl. ${m.time}`);
const labelledHead = (m: RandomMeeting) =>
  lines(
    `Udvalg: ${m.body}`,
    `Mødedato: ${numericDate(m)}`,
    `Mødetidspunkt: ${m.time}`,
    `Mødested: ${m.place}`,
  );
const printedHead = (m: RandomMeeting) =>
  apart(
    `REFERAT ${m.body} d. ${numericDate(m)}`,
    `Mødedato ${writtenDate(m)} kl. ${m.time}`,
    `Mødested ${m.place}`,
  );
const fiveLineHead = (m: RandomMeeting) =>
  lines(
    "Referat",
    "til",
    `mødet i ${m.body}`,
    `den ${writtenDate(m)} kl. ${m.time}`,
    `i ${m.place}`,
  );
const upperHead = (m: RandomMeeting) =>
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
const decisionOf = (m: RandomMeeting) => `Beslutning i ${m.body} den ${numericDate(m)}`;

export const layoutPrinters: readonly LayoutPrinter[] = [
  {
    name: "number, title, KLE below",
    lost: [],
    print: (m) =>
      document(
        apart(
          titleHead(m),
          contents(m, (i) => `${i.number}\t${i.title}\t7`),
        ),
        m,
        (i) => apart(`${i.number} ${i.title}`, `${i.caseNumber} – AnnAge`, decisionFirst(i)),
      ),
  },
  {
    name: "FirstAgenda's print",
    lost: [],
    print: (m) =>
      document(
        apart(
          printedHead(m),
          contents(m, (i) => `${i.title}.....\t3`),
        ),
        m,
        (i) => apart(`Punkt ${i.number}: ${i.title}`, i.caseNumber, decisionLast(i)),
      ),
  },
  {
    name: "KLE above the heading",
    lost: [],
    print: (m) =>
      document(fiveLineHead(m), m, (i) =>
        apart(i.caseNumber, `${i.number}. ${i.title}`, decisionFirst(i)),
      ),
  },
  {
    name: "number with dot, labelled case number",
    lost: [],
    print: (m) =>
      document(fiveLineHead(m), m, (i) =>
        apart(
          `${i.number}. ${i.title}`,
          `Sagsnr.: ${i.caseNumber} Sagsansvarlig: Anna Ager`,
          decisionLast(i),
        ),
      ),
  },
  {
    name: "upper-case head, title twice",
    lost: [],
    print: (m) =>
      document(upperHead(m), m, (i) =>
        apart(`${i.number}. ${i.title}`, i.title, `Sagsnr.: ${i.caseNumber}`, decisionFirst(i)),
      ),
  },
  {
    name: "Nr. and a dash",
    lost: [],
    print: (m) =>
      document(labelledHead(m), m, (i) =>
        apart(`Nr.${i.number} - ${i.title}`, `Sagsnr.: ${i.caseNumber}`, decisionLast(i)),
      ),
  },
  {
    name: "number and colon, labels glued to their text",
    lost: [],
    print: (m) =>
      document(labelledHead(m), m, (i) =>
        lines(
          `${i.number} : ${i.title}`,
          `Sagsnr.: ${i.caseNumber}`,
          `Resume${i.summary}`,
          `Indstilling${i.recommendation}`,
          `Beslutning${i.decision}`,
        ),
      ),
  },
  {
    name: "number glued to the title",
    lost: [],
    print: (m) =>
      document(labelledHead(m), m, (i) =>
        apart(`${i.number}.${i.title}`, `Sagsnummer: ${i.caseNumber}`, i.title, decisionLast(i)),
      ),
  },
  {
    name: "Pkt. twice",
    lost: [],
    print: (m) =>
      document(labelledHead(m), m, (i) =>
        lines(
          `Pkt. ${i.number} ${i.title}`,
          "",
          `Pkt. ${i.number}`,
          i.title,
          `Sagsnr. ${i.caseNumber}`,
          "",
          decisionFirst(i),
        ),
      ),
  },
  {
    name: "title above the agenda number",
    lost: ["caseNumber"],
    print: (m) =>
      document(labelledHead(m), m, (i) =>
        lines(i.title, `Sag nr. ${i.number}`, "", decisionLast(i)),
      ),
  },
  {
    name: "number alone above the title",
    lost: [],
    print: (m) =>
      document(labelledHead(m), m, (i) =>
        lines(`${i.number}.`, i.title, `Sagsnr.: ${i.caseNumber}`, "", decisionFirst(i)),
      ),
  },
  {
    name: "case number, no title",
    lost: ["number", "title"],
    print: (m) =>
      document(labelledHead(m), m, (i) =>
        apart("  • Udskriv", `Sagsid.: ${i.caseNumber}, Sagsinitialer: ABC`, decisionLast(i)),
      ),
  },
  {
    name: "open marker, no title",
    lost: ["number", "title", "caseNumber"],
    print: (m) =>
      document(apart(`${m.body} ${writtenDate(m)}`), m, (i) => apart("Åben", decisionLast(i))),
  },
  {
    name: "first label recurs",
    lost: ["number", "title", "caseNumber"],
    print: (m) => document(labelledHead(m), m, decisionLast),
  },
  {
    name: "bulleted outline",
    lost: ["caseNumber"],
    print: (m) =>
      document(`${m.body} - Referat fra mødet den ${numericDate(m)}`, m, (i) =>
        lines(
          `  • ${i.number} ${i.title}`,
          "    • Resume",
          "",
          `      ${i.summary}`,
          "",
          "    • Indstilling",
          "",
          `      ${i.recommendation}`,
          "",
          `    • ${decisionOf(m)}`,
          "",
          `      ${i.decision}`,
        ),
      ),
  },
  {
    name: "decision first, no number",
    lost: ["number", "caseNumber"],
    print: (m) =>
      document(`Referat ${m.body} ${numericDate(m)}`, m, (i) =>
        lines(
          `  ${i.title}`,
          "",
          "",
          "  Beslutning",
          `  ${i.decision}`,
          "",
          `  Sagens forløb ${numericDate(m)} ${m.body}`,
          `  ${i.decision}`,
          "",
          "  Indstilling",
          `  ${i.recommendation}`,
          "",
        ),
      ),
  },
  {
    name: "PolWeb",
    lost: [],
    print: (m) =>
      document("", m, (i) =>
        apart(
          `${i.number}.    ${i.title}`,
          `Sag ${i.caseNumber}`,
          "Initialer: ABC",
          "Åbent",
          "Sagsfremstilling",
          i.description,
          `Beslutning fra ${m.body}`,
          `Dato: ${writtenDate(m)}`,
          `Sted: ${m.place}`,
          "Fraværende: Anna Ager",
          i.decision,
        ),
      ),
  },
  {
    name: "several bodies' decisions",
    lost: [],
    print: (m) =>
      document(printedHead(m), m, (i) =>
        apart(
          `Punkt ${i.number}: ${i.title}`,
          i.caseNumber,
          "Indstilling",
          i.recommendation,
          "Tidligere besluttet",
          "Beslutning fra Direktionen, den 3. januar 2006, punkt 6:",
          "Godkendt.",
          "Fraværende:",
          "Bo Bach (F)",
          "Beslutning",
          i.decision,
        ),
      ),
  },
  {
    name: "heading glued to the decision before",
    lost: [],
    print: (m) =>
      `${fiveLineHead(m)}\n\n${m.items
        .map((i) =>
          apart(
            `${i.number}. ${i.title}`,
            `Sagsnr: ${i.caseNumber}`,
            "Sagsfremstilling",
            i.description,
            decisionOf(m),
            i.decision,
          ),
        )
        .join("")}\n`,
  },
  {
    name: "transcript, a page a line",
    lost: [],
    print: (m) =>
      apart(
        "Transkript",
        `1 Referat fra ${m.body} Mødedato: ${writtenDate(m)} Mødetidspunkt: ${m.time}`,
        `2 Indholdsfortegnelse Side ${m.items.map((i) => i.title).join(" ")} Side 1`,
        ...m.items.map(
          (i, n) =>
            `${n + 3} ${i.number}. ${i.title} Dok.nr.: 12 Sagsnr.: ${i.caseNumber} Initialer: abc Åben sag Indstilling ${i.recommendation} Beslutning ${m.body} den ${numericDate(m)} ${i.decision} Side ${n + 2}`,
        ),
      ),
  },
];
