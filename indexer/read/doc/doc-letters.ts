/** A binary Word document's letters as they are shown: what is hidden, deleted or a field's code is none. */
import { escapeHtml } from "../blocks/escape-html.ts";
import type { DocFile } from "./doc-file.ts";
import { letterRuns, type Noted, paragraphRuns } from "./doc-looks.ts";
import { type DocStyles, readDocStyles } from "./doc-styles.ts";
import { readDocText } from "./doc-text.ts";
import { sprm } from "./sprms.ts";

export type DocLetters = {
  readonly text: string;
  readonly styles: DocStyles;
  /** What is noted of the paragraph that a letter stands in. */
  readonly paragraphAt: (letter: number) => Noted | null;
  readonly isDeleted: (letter: number) => boolean;
  /** The letters from one to another as HTML; `special` prints those that Word puts something else for. */
  readonly print: (from: number, to: number, special?: (letter: number) => string | null) => string;
  /** How many letters were left out because they are hidden. */
  readonly hidden: () => number;
};

const deleted = 1;
const hidden = 2;
/** [MS-DOC] 2.4.1: signs that stand for something else; others below a blank stand for pictures and notes. */
const signs: Readonly<Record<string, string>> = {
  "\t": "\t",
  "\v": "<br>",
  "\u001e": "-",
};

export function readDocLetters(file: DocFile): DocLetters {
  const { text, lettersOf } = readDocText(file);
  const styles = readDocStyles(file);
  const paragraphs = paragraphRuns(file);
  const places = new Int32Array(text.length).fill(-1);
  for (const [i, run] of paragraphs.entries())
    for (const { from, to } of lettersOf(run)) places.fill(i, from, to);
  const paragraphAt = (letter: number) => paragraphs[places[letter] ?? -1] ?? null;
  const marks = markLetters(file);
  // A field's code goes on over paragraphs: a table of contents is one.
  const fields: ("code" | "result")[] = [];
  let hiddenLetters = 0;

  /** 2.8.25: a field's code, its result, and its end. */
  function isField(sign: string): boolean {
    if (sign === "\u0013") fields.push("code");
    else if (sign === "\u0014" && fields.length > 0) fields[fields.length - 1] = "result";
    else if (sign === "\u0015") fields.pop();
    else return fields.includes("code");
    return true;
  }

  function markLetters(of: DocFile): Uint8Array {
    const marks = new Uint8Array(text.length);
    for (const run of letterRuns(of))
      for (const { from, to } of lettersOf(run))
        for (let at = from; at < to; at += 1) marks[at] = markOf(run, paragraphAt(at), styles);
    return marks;
  }

  return {
    text,
    styles,
    paragraphAt,
    isDeleted: (letter) => marks[letter] === deleted,
    hidden: () => hiddenLetters,
    print(from, to, special = () => null) {
      const words: string[] = [];
      for (let at = from; at < to; at += 1) {
        const sign = text.charAt(at);
        if (marks[at] === deleted || isField(sign)) continue;
        if (marks[at] === hidden) hiddenLetters += 1;
        else words.push(special(at) ?? signs[sign] ?? (sign < " " ? "" : escapeHtml(sign)));
      }
      return words.join("");
    },
  };
}

/** The run's own word counts most, then its letters' style's, then its paragraph's. */
function markOf({ sprms }: Noted, paragraph: Noted | null, styles: DocStyles): number {
  if (sprms.get(sprm.deleted) === 1) return deleted;
  const style = sprms.get(sprm.letterStyle);
  const inherited =
    (style === undefined ? null : styles.valueOf(style, "letters", sprm.hidden)) ??
    styles.valueOf(paragraph?.style ?? 0, "letters", sprm.hidden) ??
    0;
  const own = sprms.get(sprm.hidden);
  // 2.6.1: 80 is as the style says, 81 the other way round.
  const value = own === undefined || own === 0x80 ? inherited : own === 0x81 ? 1 - inherited : own;
  return value === 1 ? hidden : 0;
}
