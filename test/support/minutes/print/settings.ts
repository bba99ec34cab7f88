/** Every format and setting that a meeting is printed in, to be held to the parse of its text. */
import type { Browser } from "playwright-core";
import { type PrintedMeeting, toDocx, toFirstAgenda, toText } from "../printed-meeting.ts";
import {
  asCards,
  asDefinitions,
  asDetails,
  asDivRows,
  asForms,
  asFrame,
  asList,
  asPage,
  asPanels,
  asRows,
  asTabs,
} from "./html-settings.ts";
import {
  asAttachment,
  asMail,
  asNumberedDocx,
  asOdt,
  asRtf,
  asTableDocx,
  asZip,
} from "./office-settings.ts";
import {
  asHeadedRows,
  besideMembers,
  inMixedColumns,
  inSpacedLetters,
  inThreeColumns,
  lyingAndStanding,
  numberForms,
  underHeadings,
  withDropCaps,
  withFootnotes,
  withNumbers,
  withWordBreaks,
} from "./paper-settings.ts";
import { drawnTwice, printPdf, runningHead, sideways, styles, turned } from "./pdf-settings.ts";

/** `setting` in Danish, `file` the name that the printed bytes have. */
export type PrintSetting = {
  readonly format: string;
  readonly setting: string;
  readonly file: string;
  readonly print: (meeting: PrintedMeeting) => Uint8Array | string | Promise<Uint8Array>;
};

const row = (
  format: string,
  setting: string,
  file: string,
  print: PrintSetting["print"],
): PrintSetting => ({ format, setting, file, print });

export function printSettings(browser: Browser): readonly PrintSetting[] {
  const paper = (html: string) => printPdf(browser, html);
  const usual = (meeting: PrintedMeeting) => paper(asPage(meeting, styles.usual));
  return [
    row("HTML", "overskrifter", "m.html", (m) => asPage(m)),
    row("HTML", "tabel med en række pr. punkt", "m.html", (m) => asRows(m)),
    row("HTML", "tabel med en række pr. afsnit", "m.html", (m) => asForms(m)),
    row("HTML", "tabel, der kun stiller op", "m.html", (m) => asFrame(m)),
    row("HTML", "nummereret liste", "m.html", (m) => asList(m)),
    row("HTML", "punkter, der foldes ud", "m.html", asPanels),
    row("HTML", "kort uden overskrifter", "m.html", asCards),
    row("HTML", "definitionslister", "m.html", asDefinitions),
    row("HTML", "faneblade", "m.html", asTabs),
    row("HTML", "punkter, der folder sig ud selv", "m.html", asDetails),
    row("HTML", "tabel af kasser", "m.html", asDivRows),
    row("FirstAgenda", "JSON", "m.json", toFirstAgenda),
    row("Word (.docx)", "overskrifter", "m.docx", toDocx),
    row("Word (.docx)", "numre, som Word sætter", "m.docx", asNumberedDocx),
    row("Word (.docx)", "tabel med en række pr. punkt", "m.docx", asTableDocx),
    row("OpenDocument (.odt)", "overskrifter", "m.odt", asOdt),
    row("RTF", "afsnit", "m.rtf", asRtf),
    row("Mail (.eml)", "i brødteksten", "m.eml", asMail),
    row("Mail (.eml)", "som vedhæftet fil", "m.eml", (m) => asAttachment("r.docx", toDocx(m))),
    row("Zip", "filer i en mappe", "m.zip", (m) => asZip({ "2024/r.txt": toText(m) })),
    row("PDF", "én spalte", "m.pdf", usual),
    row("PDF", "tæt sats uden luft", "m.pdf", (m) => paper(asPage(m, styles.tight))),
    row("PDF", "to spalter", "m.pdf", (m) => paper(asPage(m, styles.columns))),
    row("PDF", "tabel med en række pr. punkt", "m.pdf", (m) => paper(asRows(m, styles.grid))),
    row("PDF", "tabel med en række pr. afsnit", "m.pdf", (m) => paper(asForms(m, styles.grid))),
    row("PDF", "nummereret liste", "m.pdf", (m) => paper(asList(m, styles.usual))),
    row("PDF", "sidehoved og sidetal", "m.pdf", (m) =>
      printPdf(browser, asPage(m, styles.usual), { head: runningHead(m) }),
    ),
    row("PDF", "tre spalter", "m.pdf", (m) => inThreeColumns(browser, m)),
    row("PDF", "tre spalter på liggende sider", "m.pdf", (m) => inThreeColumns(browser, m, true)),
    row("PDF", "to spalter under hele overskrifter", "m.pdf", (m) => underHeadings(browser, m)),
    row("PDF", "én og to spalter på samme side", "m.pdf", (m) => inMixedColumns(browser, m)),
    row("PDF", "deltagere i en spalte til venstre", "m.pdf", (m) =>
      besideMembers(browser, m, "left"),
    ),
    row("PDF", "deltagere i en spalte til højre", "m.pdf", (m) =>
      besideMembers(browser, m, "right"),
    ),
    row("PDF", "tabel over flere sider med gentaget hoved", "m.pdf", (m) =>
      asHeadedRows(browser, m),
    ),
    row("PDF", "bløde bindestreger i lige marginer", "m.pdf", (m) => withWordBreaks(browser, m)),
    row("PDF", "spærrede overskrifter", "m.pdf", (m) => inSpacedLetters(browser, m)),
    row("PDF", "uncialer", "m.pdf", (m) => withDropCaps(browser, m)),
    row("PDF", "fodnoter", "m.pdf", (m) => withFootnotes(browser, m)),
    row("PDF", "stående og liggende sider", "m.pdf", (m) => lyingAndStanding(browser, m)),
    ...numberForms.map(({ form, print }) =>
      row("PDF", `sidetal ${form}`, "m.pdf", (m) => withNumbers(browser, m, print)),
    ),
    row("PDF", "tegnet to gange", "m.pdf", async (m) => drawnTwice(await usual(m))),
    row("PDF", "vendte sider", "m.pdf", async (m) => turned(await usual(m))),
    row("PDF", "tekst på tværs", "m.pdf", async (m) => sideways(await usual(m))),
  ];
}
