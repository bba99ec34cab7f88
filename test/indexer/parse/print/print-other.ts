/** Layouts whose items begin otherwise than with a number and a title on one line, or hold other bodies' decisions. */
import type { LayoutPrinter } from "./print-layouts.ts";
import {
  apart,
  decisionFirst,
  decisionLast,
  decisionOf,
  fiveLineHead,
  labelledHead,
  lines,
  printDocument,
  printedHead,
} from "./printed-parts.ts";
import { numericDate, writtenDate } from "./random-meeting.ts";

export const otherPrinters: readonly LayoutPrinter[] = [
  {
    name: "title above the agenda number",
    lost: ["caseNumber"],
    print: (m) =>
      printDocument(labelledHead(m), m, (i) =>
        lines(i.title, `Sag nr. ${i.number}`, "", decisionLast(i)),
      ),
  },
  {
    name: "number alone above the title",
    lost: [],
    print: (m) =>
      printDocument(labelledHead(m), m, (i) =>
        lines(`${i.number}.`, i.title, `Sagsnr.: ${i.caseNumber}`, "", decisionFirst(i)),
      ),
  },
  {
    name: "Punkt and number alone above the title",
    lost: [],
    print: (m) =>
      printDocument(labelledHead(m), m, (i) =>
        apart(`Punkt ${i.number}`, i.title, `Sagsnr.: ${i.caseNumber}`, decisionFirst(i)),
      ),
  },
  {
    name: "number in a list above the title",
    lost: [],
    print: (m) =>
      printDocument(labelledHead(m), m, (i) =>
        lines(
          `  • ${i.number}`,
          `    ${i.title}`,
          `    Sagsid.: ${i.caseNumber}`,
          "",
          decisionLast(i),
        ),
      ),
  },
  {
    name: "case number, no title",
    lost: ["number", "title"],
    print: (m) =>
      printDocument(labelledHead(m), m, (i) =>
        apart("  • Udskriv", `Sagsid.: ${i.caseNumber}, Sagsinitialer: ABC`, decisionLast(i)),
      ),
  },
  {
    name: "open marker, no title",
    lost: ["number", "title", "caseNumber"],
    print: (m) =>
      printDocument(apart(`${m.body} ${writtenDate(m)}`), m, (i) => apart("Åben", decisionLast(i))),
  },
  {
    name: "first label recurs",
    lost: ["number", "title", "caseNumber"],
    print: (m) => printDocument(labelledHead(m), m, decisionLast),
  },
  {
    name: "bulleted outline",
    lost: ["caseNumber"],
    print: (m) =>
      printDocument(`${m.body} - Referat fra mødet den ${numericDate(m)}`, m, (i) =>
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
      printDocument(`Referat ${m.body} ${numericDate(m)}`, m, (i) =>
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
      printDocument("", m, (i) =>
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
      printDocument(printedHead(m), m, (i) =>
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
];
