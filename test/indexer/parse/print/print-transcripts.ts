/** Transcripts of PDF files, a page a line. */
import type { LayoutPrinter } from "./print-layouts.ts";
import { apart } from "./printed-parts.ts";
import { numericDate, writtenDate } from "./random-meeting.ts";

export const transcriptPrinters: readonly LayoutPrinter[] = [
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
  {
    name: "transcript, titles in running text",
    lost: ["caseNumber"],
    print: (m) =>
      apart(
        "Transkript",
        `1 Møde i ${m.body} den ${writtenDate(m)} INDHOLDSFORTEGNELSE 1... ${m.items.map((i) => i.title).join(" ")} 14`,
        ...m.items.map(
          (i, n) =>
            `${n + 2} ${i.number}. ${i.title} Forvaltningen har hørt naboerne, og deres svar ligger på sagen. Indstilling ${i.recommendation} ${m.body}s møde ${writtenDate(m)} Punkt ${i.number}: ${i.decision}`,
        ),
      ),
  },
  {
    name: "transcript, titles before the open mark",
    lost: ["number"],
    print: (m) =>
      apart(
        "Transkript",
        `1 Referat fra ${m.body} Mødedato: ${writtenDate(m)} Mødetidspunkt: ${m.time}`,
        `2 Sagsoversigt Side ${m.items.map((i) => i.title).join(" ")} Side 1`,
        ...m.items.map(
          (i, n) =>
            `${n + 3} Mødet Side ${i.title} Åben sag Sagsnr.: ${i.caseNumber} Sagsfremstilling ${i.summary} Beslutning ${i.decision}`,
        ),
      ),
  },
  {
    name: "transcript without a table, heads with rising figures",
    lost: [],
    print: (m) =>
      apart(
        "Transkript",
        `1 Referat ${m.body} Mødedato: ${writtenDate(m)} Mødetidspunkt: ${m.time}`,
        `2 Egerup Kommune Dato Side ${numericDate(m)} 1 Til stede: Anna Ager`,
        ...m.items.map(
          (i, n) =>
            `${n + 3} Egerup Kommune Dato Side ${numericDate(m)} ${n + 2} ${i.number}. ${i.title} Sagsnr.: ${i.caseNumber} Sbh: abc Sagsfremstilling ${i.summary} Indstilling ${i.recommendation} Beslutning ${i.decision}`,
        ),
      ),
  },
  {
    name: "transcript without a table, one page",
    lost: ["caseNumber"],
    print: (m) =>
      apart(
        "Transkript",
        `1 Referat ${m.body} Mødedato: ${writtenDate(m)} Mødetidspunkt: ${m.time} ${m.items
          .map(
            (i) =>
              `Punkt ${i.number} ${i.title} Dokumentnr.: ${i.number}4 Beskrivelse af sagen ${i.summary} Indstilling ${i.recommendation} Beslutning ${i.decision}`,
          )
          .join(" ")}`,
      ),
  },
];
