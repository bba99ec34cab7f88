/** What an OpenDocument text prints at the head of each page: said once, above the text. */
import { allNamed, type XmlDocument, type XmlElement } from "../word/xml.ts";

/** So much of a head tells whose the document is; more is letter paper. */
const mostLines = 6;
/** So far down the text may say the same itself. */
const nearTop = 20;
const parting = new Set(["text:tab", "text:line-break"]);
/** Fields whose words are others on every page, or on every day. */
const field = /^text:(?:page-|date|time|print-|modification-|creation-|editing-|file-name|chapter)/;
/** Nothing, or the word before a page's number. */
const pageAlone = /^\s*(?:side\s*)?$/i;

/** `styles` hold the pages' heads; what stands left, in the middle and right is parted by tabs. */
export function headLines(styles: XmlDocument, content: XmlDocument): string[] {
  const heads = ["style:header-first", "style:header"].flatMap((name) =>
    allNamed(styles, name).filter((head) => head.getAttribute("style:display") !== "false"),
  );
  const [body] = allNamed(content, "office:text");
  const top = body === undefined ? [] : paragraphsIn(body).slice(0, nearTop);
  const own = new Set(top.flatMap((line) => [line.textContent?.trim() ?? "", ...fixedParts(line)]));
  const lines = heads.flatMap(paragraphsIn).flatMap(fixedParts);
  return [...new Set(lines)].filter((line) => !own.has(line)).slice(0, mostLines);
}

function paragraphsIn(element: XmlElement): XmlElement[] {
  return allNamed(element, "*").filter(({ nodeName }) => /^text:[ph]$/.test(nodeName));
}

function fixedParts(paragraph: XmlElement): string[] {
  let part = { words: "", isField: false };
  const parts = [part];
  const walk = (element: XmlElement): void => {
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === textNode) part.words += node.nodeValue ?? "";
      else if (parting.has(node.nodeName)) {
        part = { words: "", isField: false };
        parts.push(part);
      } else if (node.nodeName === "text:s") part.words += " ";
      else if (field.test(node.nodeName)) part.isField = true;
      else walk(node as XmlElement);
    }
  };
  walk(paragraph);
  return parts.flatMap(({ words, isField }) =>
    isField || pageAlone.test(words) ? [] : words.replace(/\s+/g, " ").trim(),
  );
}

const textNode = 3;
