/** One meeting, printed in every format that can be read. */
import { type WordBlock, writeDocx } from "./docx-writer.ts";
import { type PlacedText, wrap, writePdf } from "./pdf-writer.ts";

type PrintedSection = { readonly label: string; readonly paragraphs: readonly string[] };

export type PrintedItem = {
  readonly number: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly sections: readonly PrintedSection[];
};

export type PrintedMeeting = {
  readonly body: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly items: readonly PrintedItem[];
};

/** What a line of print is, so that each format can say it in its own way. */
export type PrintedLine = {
  readonly kind: "title" | "fact" | "heading" | "label" | "text";
  readonly text: string;
};

export function toPrintedLines({ body, date, time, place, items }: PrintedMeeting): PrintedLine[] {
  const day = date.split("-").reverse().join("-");
  return [
    { kind: "title", text: "Referat" },
    { kind: "fact", text: `Udvalg: ${body}` },
    { kind: "fact", text: `Mødedato: ${day}` },
    { kind: "fact", text: `Starttidspunkt: ${time}` },
    { kind: "fact", text: `Mødested: ${place}` },
    ...items.flatMap(({ number, title, caseNumber, sections }): PrintedLine[] => [
      { kind: "heading", text: `${number}. ${title}` },
      { kind: "fact", text: `Sagsnr.: ${caseNumber}` },
      ...sections.flatMap(({ label, paragraphs }): PrintedLine[] => [
        { kind: "label", text: label },
        ...paragraphs.map((text): PrintedLine => ({ kind: "text", text })),
      ]),
    ]),
  ];
}

export function toText(meeting: PrintedMeeting): Buffer {
  const lines = toPrintedLines(meeting).map(({ kind, text }) =>
    kind === "fact" ? text : `\n${text}`,
  );
  return Buffer.from(`${lines.join("\n")}\n`);
}

/** A page of a portal: menu, cookie text and footer around the minutes. */
export function toHtml(meeting: PrintedMeeting): Buffer {
  const tags = { title: "h1", fact: "p", heading: "h2", label: "h3", text: "p" } as const;
  const body = toPrintedLines(meeting).map(
    ({ kind, text }) => `<${tags[kind]}>${text}</${tags[kind]}>`,
  );
  return Buffer.from(`<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Kommunen</title></head><body>
<div id="cookie-banner"><p>Vi bruger cookies for at gøre siden bedre.</p><button>Accepter</button></div>
<nav><ul><li><a href="/">Forside</a></li><li><a href="/politik">Politik</a></li></ul></nav>
<main>${body.join("\n")}</main>
<footer><p>Kontakt kommunen på telefon 12 34 56 78.</p></footer>
</body></html>`);
}

export function toDocx(meeting: PrintedMeeting): Buffer {
  const styles = { title: "Title", heading: "Heading1", label: "Heading2" } as const;
  return writeDocx(
    toPrintedLines(meeting).map(({ kind, text }): WordBlock => {
      return kind === "fact" || kind === "text"
        ? { kind: "paragraph", text }
        : { kind: "paragraph", text, style: styles[kind] };
    }),
  );
}

const leading = 14;

/** Pages of A4 with a running head and page numbers, paragraphs broken into lines of 460 points. */
export function toPdf(meeting: PrintedMeeting): Buffer {
  const pages: PlacedText[][] = [];
  let y = 0;
  for (const { kind, text } of toPrintedLines(meeting)) {
    if (kind !== "fact") y -= leading * 0.8;
    const size = kind === "title" ? 20 : kind === "heading" ? 14 : 11;
    for (const line of wrap(text, 460, size)) {
      if (y < 80) {
        pages.push([
          { x: 60, y: 800, text: `${meeting.body} - Referat`, size: 9 },
          { x: 280, y: 40, text: `Side ${pages.length + 1}`, size: 9 },
        ]);
        y = 760;
      }
      pages.at(-1)?.push({ x: 60, y, text: line, size });
      y -= kind === "heading" ? leading * 1.25 : leading;
    }
  }
  return writePdf(pages);
}

const zero = "00000000-0000-0000-0000-000000000000";
const guid = (nth: number) => `00000000-0000-4000-8000-${String(nth).padStart(12, "0")}`;

export function toFirstAgenda({ body, date, time, place, items }: PrintedMeeting): Buffer {
  const published = {
    Id: guid(0),
    TillaegsDagsorden: false,
    Udvalg: { Navn: body },
    Moede: {
      Id: zero,
      MeetingBeginUtc: `${date}T${time}:00+01:00`,
      Afsluttet: true,
      Navn: "Referat",
      Sted: place,
      Moededeltagere: null,
    },
    Dagsordenpunkter: items.map((item, i) => ({
      Id: guid(i + 1),
      Punktnummer: item.number,
      Sorting: i,
      Navn: item.title,
      SagsNummer: item.caseNumber,
      IsOpen: true,
      ItemDecision: null,
      Felter: [{ Navn: "", Html: toFieldHtml(item.sections), Tekst: null, Link: "" }],
      Bilag: [],
    })),
  };
  return Buffer.from(JSON.stringify(published));
}

function toFieldHtml(sections: readonly PrintedSection[]): string {
  const html = sections.map(({ label, paragraphs }) => {
    const text = paragraphs.map((paragraph) => `<p><span>${paragraph}</span></p>`);
    return `<h3>${label}</h3><span class='ukendt'>${text.join("<p>&#xa0;</p>")}</span>`;
  });
  return `<div><div id='sagsfremstillingContainer'>${html.join("")}</div></div>`;
}
