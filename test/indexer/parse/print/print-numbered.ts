/** Layouts whose headings are a number and a title on one line. */
import type { LayoutPrinter } from "./print-layouts.ts";
import {
  apart,
  contents,
  decisionFirst,
  decisionLast,
  fiveLineHead,
  labelledHead,
  lines,
  printDocument,
  printedHead,
  titleHead,
  upperHead,
} from "./printed-parts.ts";

export const numberedPrinters: readonly LayoutPrinter[] = [
  {
    name: "number, title, KLE below",
    lost: [],
    print: (m) =>
      printDocument(
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
      printDocument(
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
      printDocument(fiveLineHead(m), m, (i) =>
        apart(i.caseNumber, `${i.number}. ${i.title}`, decisionFirst(i)),
      ),
  },
  {
    name: "number with dot, labelled case number",
    lost: [],
    print: (m) =>
      printDocument(fiveLineHead(m), m, (i) =>
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
      printDocument(upperHead(m), m, (i) =>
        apart(`${i.number}. ${i.title}`, i.title, `Sagsnr.: ${i.caseNumber}`, decisionFirst(i)),
      ),
  },
  {
    name: "Nr. and a dash",
    lost: [],
    print: (m) =>
      printDocument(labelledHead(m), m, (i) =>
        apart(`Nr.${i.number} - ${i.title}`, `Sagsnr.: ${i.caseNumber}`, decisionLast(i)),
      ),
  },
  {
    name: "number and colon, labels glued to their text",
    lost: [],
    print: (m) =>
      printDocument(labelledHead(m), m, (i) =>
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
      printDocument(labelledHead(m), m, (i) =>
        apart(`${i.number}.${i.title}`, `Sagsnummer: ${i.caseNumber}`, i.title, decisionLast(i)),
      ),
  },
  {
    name: "Pkt. twice",
    lost: [],
    print: (m) =>
      printDocument(labelledHead(m), m, (i) =>
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
];
