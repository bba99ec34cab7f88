/** The ways in which web pages, and what is printed from them, set minutes. */
import { type PrintedLine, type PrintedMeeting, toPrintedLines } from "../printed-meeting.ts";

const tags = { title: "h1", fact: "p", heading: "h2", label: "h3", text: "p" } as const;

export const escapeHtml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

export const toTag = ({ kind, text }: PrintedLine) =>
  `<${tags[kind]}>${escapeHtml(text)}</${tags[kind]}>`;

export function page(body: string, style = ""): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Kommunen</title>
<style>${style}</style></head><body><main>${body}</main></body></html>`;
}

/** Head and items, each of lines. */
export function partsOf(meeting: PrintedMeeting) {
  const lines = toPrintedLines(meeting);
  const starts = lines.flatMap(({ kind }, at) => (kind === "heading" ? [at] : []));
  const items = starts.map((at, i) => lines.slice(at, starts[i + 1]));
  return { head: lines.slice(0, starts[0]), items };
}

export function asPage(meeting: PrintedMeeting, style = ""): string {
  return page(toPrintedLines(meeting).map(toTag).join("\n"), style);
}

/** A row for each item: number, title, and all that is said of it. */
export function asRows(meeting: PrintedMeeting, style = ""): string {
  const { head, items } = partsOf(meeting);
  const rows = items.map(([heading, ...lines], i) => {
    const item = meeting.items[i];
    const told = lines.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join("");
    return heading && item
      ? `<tr><td>${item.number}.</td><td>${escapeHtml(item.title)}</td><td>${told}</td></tr>`
      : "";
  });
  return page(`${head.map(toTag).join("\n")}<table>${rows.join("\n")}</table>`, style);
}

/** A table for each item, with the label in one cell and its text in the next. */
export function asForms(meeting: PrintedMeeting, style = ""): string {
  const { head, items } = partsOf(meeting);
  const forms = meeting.items.map(({ sections, caseNumber }, i) => {
    const heading = items[i]?.[0]?.text ?? "";
    const rows = sections.map(({ label, paragraphs }) => {
      const cells = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
      return `<tr><td><b>${label}</b></td><td>${cells}</td></tr>`;
    });
    return `<h2>${escapeHtml(heading)}</h2><table><tr><td>Sagsnr.</td><td>${caseNumber}</td></tr>${rows.join("")}</table>`;
  });
  return page(`${head.map(toTag).join("\n")}${forms.join("\n")}`, style);
}

/** The whole page inside one cell of a table beside another. */
export function asFrame(meeting: PrintedMeeting, style = ""): string {
  const body = toPrintedLines(meeting).map(toTag).join("\n");
  return page(`<table><tr><td></td><td>${body}</td></tr></table>`, style);
}

/** The items as a numbered list. */
export function asList(meeting: PrintedMeeting, style = ""): string {
  const { head, items } = partsOf(meeting);
  const entries = items.map(([, ...lines], i) => {
    const title = escapeHtml(meeting.items[i]?.title ?? "");
    return `<li><b>${title}</b>${lines.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join("")}</li>`;
  });
  const start = meeting.items[0]?.number ?? "1";
  return page(
    `${head.map(toTag).join("\n")}<ol start="${start}">${entries.join("\n")}</ol>`,
    style,
  );
}

/** Each item closed until a reader opens it. */
export function asPanels(meeting: PrintedMeeting): string {
  const { head, items } = partsOf(meeting);
  const panels = items.map(([heading, ...lines], i) => {
    const inner = lines.map(toTag).join("");
    return `<h2><button aria-expanded="false" aria-controls="p${i}">${escapeHtml(heading?.text ?? "")}</button></h2>
<div id="p${i}" style="display:none">${inner}</div>`;
  });
  return page(`${head.map(toTag).join("\n")}${panels.join("\n")}`);
}

/** Each item a card, its words in boxes that name no headings. */
export function asCards(meeting: PrintedMeeting): string {
  const { head, items } = partsOf(meeting);
  const box = (name: string, { text }: PrintedLine) =>
    `<div class="card__${name}"><span>${escapeHtml(text)}</span></div>`;
  const cards = items.map(
    ([heading, ...lines]) =>
      `<article class="card">${heading ? box("title", heading) : ""}<div class="card__body">${lines.map((line) => box(line.kind, line)).join("")}</div></article>`,
  );
  return page(`${head.map(toTag).join("\n")}<div class="cards">${cards.join("\n")}</div>`);
}

/** Below each heading a list of definitions: the label, and what it says. */
export function asDefinitions(meeting: PrintedMeeting): string {
  const { head, items } = partsOf(meeting);
  const lists = meeting.items.map(({ sections, caseNumber }, i) => {
    const rows = sections.map(({ label, paragraphs }) => {
      const said = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
      return `<dt>${label}</dt><dd>${said}</dd>`;
    });
    const heading = escapeHtml(items[i]?.[0]?.text ?? "");
    return `<h2>${heading}</h2><dl><dt>Sagsnr.</dt><dd>${caseNumber}</dd>${rows.join("")}</dl>`;
  });
  return page(`${head.map(toTag).join("\n")}${lists.join("\n")}`);
}

/** Each item the panel of a tab, all but the first hidden. */
export function asTabs(meeting: PrintedMeeting): string {
  const { head, items } = partsOf(meeting);
  const tabs = items.map(
    (_, i) => `<button role="tab" id="t${i}" aria-controls="q${i}">Punkt ${i + 1}</button>`,
  );
  const panels = items.map(
    (lines, i) =>
      `<section role="tabpanel" id="q${i}" aria-labelledby="t${i}"${i > 0 ? " hidden" : ""}>${lines.map(toTag).join("")}</section>`,
  );
  return page(
    `${head.map(toTag).join("\n")}<div role="tablist">${tabs.join("")}</div>${panels.join("\n")}`,
  );
}

/** Each item folded up below its heading. */
export function asDetails(meeting: PrintedMeeting): string {
  const { head, items } = partsOf(meeting);
  const folded = items.map(
    ([heading, ...lines]) =>
      `<details><summary>${escapeHtml(heading?.text ?? "")}</summary>${lines.map(toTag).join("")}</details>`,
  );
  return page(`${head.map(toTag).join("\n")}${folded.join("\n")}`);
}

/** A table made of boxes: a row for each item, as `asRows` has it. */
export function asDivRows(meeting: PrintedMeeting): string {
  const { head, items } = partsOf(meeting);
  const cell = (inner: string) => `<div role="cell" class="td">${inner}</div>`;
  const rows = items.map(([, ...lines], i) => {
    const { number = "", title = "" } = meeting.items[i] ?? {};
    const told = lines.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join("");
    return `<div role="row" class="tr">${cell(`${number}.`)}${cell(escapeHtml(title))}${cell(told)}</div>`;
  });
  return page(
    `${head.map(toTag).join("\n")}<div role="table" class="table">${rows.join("\n")}</div>`,
    ".table { display: table } .tr { display: table-row } .td { display: table-cell }",
  );
}
