/** What Word prints beside a document's text: text boxes, notes below the page, the head of each page. */
import { allNamed, child, isNamed, remove, type XmlDocument, type XmlElement } from "./xml.ts";

/** Boxes that are drawn for new programs alone stand as paragraphs after the one that holds them. */
export function unfoldBoxes(body: XmlDocument): void {
  for (const both of allNamed(body, "mc:AlternateContent")) {
    const fallback = child(both, "mc:Fallback");
    if (fallback !== null && allNamed(fallback, "w:t").length > 0) continue;
    const boxes = allNamed(both, "w:txbxContent");
    const paragraph = outermost(both);
    if (paragraph === null || boxes.length === 0) continue;
    for (const content of boxes.reverse()) insertAfter(paragraph, Array.from(content.childNodes));
    remove(both);
  }
}

type Notes = { readonly footnote: XmlDocument | null; readonly endnote: XmlDocument | null };

/** A note stands below the paragraph that refers to it, as "[1] …": there is no page to stand below. */
export function unfoldNotes(body: XmlDocument, notes: Notes): void {
  for (const kind of ["footnote", "endnote"] as const) {
    const byId = new Map(
      (notes[kind] === null ? [] : allNamed(notes[kind], `w:${kind}`)).map((note) => [
        note.getAttribute("w:id") ?? "",
        note,
      ]),
    );
    const below = new Map<XmlElement, XmlElement[]>();
    for (const [i, reference] of allNamed(body, `w:${kind}Reference`).entries()) {
      const note = byId.get(reference.getAttribute("w:id") ?? "");
      const paragraph = outermost(reference);
      const mark = `[${i + 1}]`;
      reference.parentNode?.replaceChild(textOf(body, mark), reference);
      if (note === undefined || paragraph === null) continue;
      const words = paragraphTexts(note).join(" ").trim();
      below.set(paragraph, [
        ...(below.get(paragraph) ?? []),
        toParagraph(body, `${mark} ${words}`),
      ]);
    }
    for (const [paragraph, printed] of below) insertAfter(paragraph, printed);
  }
}

/** So much of a head tells whose the document is; more is letter paper. */
const mostLines = 6;

/** What stands at the head of every page is said once, above the text; page numbers are not. */
export function withHeader(body: XmlDocument, headers: readonly XmlDocument[]): void {
  const first = allNamed(body, "w:body")[0];
  const lines = headers.flatMap((header) => allNamed(header, "w:p").flatMap(fixedParts));
  const above = first === undefined ? [] : allNamed(first, "w:p").slice(0, 20);
  const own = new Set(above.flatMap((line) => [...wordsOf(line), ...fixedParts(line)]));
  const printed = [...new Set(lines)].filter((line) => !own.has(line)).slice(0, mostLines);
  for (const line of printed.reverse())
    first?.insertBefore(toParagraph(body, line), first.firstChild);
}

const parting = new Set(["w:tab", "w:ptab", "w:br", "w:cr"]);

/** What stands left, in the middle and right is parted by tabs; with a field in it, it is another on every page. */
function fixedParts(paragraph: XmlElement): string[] {
  let part = { words: "", isField: false };
  const parts = [part];
  let open = 0;
  for (const element of allNamed(paragraph, "*")) {
    const { nodeName } = element;
    const kind = element.getAttribute("w:fldCharType");
    if (kind === "begin") open += 1;
    if (kind === "end") open -= 1;
    if (nodeName === "w:fldChar" || nodeName === "w:fldSimple") part.isField = true;
    if (nodeName === "w:t") part.words += element.textContent ?? "";
    if (!parting.has(nodeName) || !isNamed(element.parentNode, "w:r")) continue;
    part = { words: "", isField: open > 0 };
    parts.push(part);
  }
  return parts.flatMap(({ words, isField }) =>
    isField || pageAlone.test(words) ? [] : words.trim(),
  );
}

/** Nothing, or the word before a page's number. */
const pageAlone = /^\s*(?:side\s*)?$/i;

function wordsOf(paragraph: XmlElement): string[] {
  const text = allNamed(paragraph, "w:t").map((part) => part.textContent ?? "");
  const words = text.join("").trim();
  return words === "" ? [] : [words];
}

function paragraphTexts(element: XmlElement): string[] {
  return allNamed(element, "w:p").flatMap(wordsOf);
}

/** The paragraph of the text, or of a table's cell, that something stands in; not a box's own. */
function outermost(element: XmlElement): XmlElement | null {
  let paragraph: XmlElement | null = null;
  for (let node = element.parentNode; node !== null; node = node.parentNode) {
    if (isNamed(node, "w:p")) paragraph = node;
    if (isNamed(node, "w:tc")) break;
  }
  return paragraph;
}

function insertAfter(
  paragraph: XmlElement,
  nodes: readonly ReturnType<XmlElement["cloneNode"]>[],
): void {
  const next = paragraph.nextSibling;
  for (const node of nodes) paragraph.parentNode?.insertBefore(node, next);
}

function textOf(body: XmlDocument, words: string): XmlElement {
  const text = body.createElement("w:t");
  text.setAttribute("xml:space", "preserve");
  text.appendChild(body.createTextNode(words));
  return text;
}

function toParagraph(body: XmlDocument, words: string): XmlElement {
  const paragraph = body.createElement("w:p");
  const run = body.createElement("w:r");
  run.appendChild(textOf(body, words));
  paragraph.appendChild(run);
  return paragraph;
}
