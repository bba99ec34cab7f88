/** RTF's commands as HTML (Microsoft's RTF specification 1.9.1, as far as text goes). */

import type { Changing } from "../../../contract/plain/changing.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { type CodePage, decodeWith, ibm, macRoman, windows1252 } from "../../files/code-pages.ts";
import { escapeHtml } from "../blocks/escape-html.ts";

/** `whole` where every group that was opened is closed. */
type RtfHtml = { readonly html: string; readonly hidden: number; readonly whole: boolean };

/** What holds for the group that is open: `skip` its text is none, `fallback` how many signs stand for a letter. */
type Group = {
  readonly skip: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly struck: boolean;
  readonly fallback: number;
  readonly inTable: boolean;
};

const plain: Group = {
  skip: false,
  hidden: false,
  deleted: false,
  struck: false,
  fallback: 1,
  inTable: false,
};

/** What was open when a note or a box began, which stands below the paragraph that it hangs on. */
type Around = {
  readonly kind: "note" | "box";
  readonly html: string;
  readonly text: string;
  readonly depth: number;
};

/** Groups that hold no text of the page. */
const silent = new Set(
  "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable rsidtbl generator xmlnstbl themedata colorschememapping latentstyles datastore fldinst sp shprslt annotation atnid atnauthor atnref atndate bkmkstart bkmkend filetbl revtbl nonshppict mmathPr".split(
    " ",
  ),
);
/** Groups that programs may skip, but that hold text of the page. */
const shown = new Set(["footnote", "shpinst", "shptxt"]);
const signs: Readonly<Record<string, string>> = {
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  bullet: "•",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
  "~": "\u00a0",
  _: "-",
  "-": "",
  "{": "{",
  "}": "}",
  "\\": "\\",
};
/** A command with its number, a byte in hexadecimal, a single sign, or a brace. */
const token =
  /\\([a-zA-Z]+)(-?\d+)? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/g;

export function rtfHtml(source: string): RtfHtml {
  const page = codePageOf(source);
  const stack: Changing<Group>[] = [];
  let group: Changing<Group> = { ...plain };
  let [html, text, row, hidden, toSkip] = ["", "", "", 0, 0];
  let [below, notes] = ["", 0];
  const around: Around[] = [];
  let first = false;
  let optional = false;

  function write(words: string): void {
    if (group.skip || group.deleted) return;
    if (group.hidden) hidden += words.length;
    else text += group.struck ? `<s>${escapeHtml(words)}</s>` : escapeHtml(words);
  }
  /** Signs that stand for the letter before them are for programs that do not know it. */
  function writeSigns(words: string): void {
    const skipped = Math.min(toSkip, words.length);
    toSkip -= skipped;
    write(words.slice(skipped));
  }
  function endParagraph(): void {
    if (group.skip) return;
    if (group.inTable) text += `<br>${below}`;
    else html += `<p>${text}</p>${below}`;
    below = "";
    if (!group.inTable) text = "";
  }
  function beginAside(kind: Around["kind"]): void {
    around.push({ kind, html, text, depth: stack.length });
    [html, text] = ["", ""];
    group.inTable = false;
  }
  function endAside(outer: Around): void {
    const words = `${html}<p>${text}</p>`;
    [html, text] = [outer.html, outer.text];
    around.pop();
    if (outer.kind === "box") below += words;
    else {
      notes += 1;
      text += `[${notes}]`;
      below += `<p>[${notes}] ${words.replace(/<\/?p>/g, " ").trim()}</p>`;
    }
  }
  function closeGroup(): void {
    const aside = around.at(-1);
    if (aside?.depth === stack.length) endAside(aside);
    group = stack.pop() ?? group;
  }
  function command(word: string, given: string | undefined): void {
    const number = given === undefined ? null : Number(given);
    const isOn = number !== 0;
    const sign = signs[word];
    if (first && (silent.has(word) || (optional && !shown.has(word)))) group.skip = true;
    else if (first && word === "footnote" && !group.skip) beginAside("note");
    else if (first && word === "shptxt" && !group.skip) beginAside("box");
    else if (sign !== undefined) write(sign);
    else if (word === "par" || word === "sect" || word === "page") endParagraph();
    else if (word === "line") write("\v");
    else if (word === "v") group.hidden = isOn;
    else if (word === "deleted") group.deleted = isOn;
    else if (word === "strike" || word === "striked") group.struck = isOn;
    else if (word === "plain")
      Object.assign(group, { hidden: false, deleted: false, struck: false });
    else if (word === "uc") group.fallback = number ?? 1;
    else if (word === "u" && number !== null) {
      write(String.fromCharCode(number & 0xffff));
      toSkip = group.fallback;
    } else if (word === "intbl" || word === "trowd") group.inTable = true;
    else if (word === "pard") group.inTable = false;
    else if ((word === "cell" || word === "nestcell") && !group.skip) {
      row += `<td>${text}</td>`;
      text = "";
    } else if ((word === "row" || word === "nestrow") && !group.skip) {
      html += `<tr>${row}</tr>`;
      row = "";
      group.inTable = false;
    }
  }

  for (const [, word, number, byte, single, brace, words] of matchesIn(source, token)) {
    if (brace === "{") stack.push({ ...group });
    else if (brace === "}") closeGroup();
    else if (word !== undefined) command(word, number);
    else if (byte !== undefined)
      writeSigns(decodeWith(page, Uint8Array.of(Number.parseInt(byte, 16))));
    else if (single === "*") optional = true;
    else if (single !== undefined) {
      if (single === "\n" || single === "\r") endParagraph();
      else write(signs[single] ?? "");
    } else if (words !== undefined) writeSigns(words);
    first = brace === "{" || (first && single === "*");
    optional &&= first;
  }
  if (text !== "") html += `<p>${text}</p>`;
  return { html: inTables(html), hidden, whole: stack.length === 0 };
}

function codePageOf(source: string): CodePage {
  const [, name = ""] = /\\(mac|pc|pca)\b/.exec(source.slice(0, 200)) ?? [];
  if (name === "mac") return macRoman;
  return name === "" ? windows1252 : ibm;
}

/** Rows that follow each other are one table; a soft break in a line is one. */
function inTables(html: string): string {
  return html
    .replace(/(?:<tr>.*?<\/tr>)+/gs, (rows) => `<table>${rows}</table>`)
    .replaceAll("\v", "<br>");
}
