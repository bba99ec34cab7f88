/** An OpenDocument text as HTML: its headings, paragraphs, lists with their marks, and tables. */
import { escapeHtml } from "../blocks/escape-html.ts";
import { writeMark } from "../blocks/printed-mark.ts";
import { allNamed, type XmlDocument, type XmlElement } from "../word/xml.ts";
import { createHiddenTest } from "./odt-hidden.ts";
import { createOdtNumbers } from "./odt-numbers.ts";

/** `hidden` counts letters that are shown to no reader. */
type OdtHtml = { readonly html: string; readonly hidden: number };

/** What is neither text nor holds any: comments, what was deleted, how things look. */
const silent = new Set(
  "office:annotation office:annotation-end text:tracked-changes text:note-citation office:forms text:sequence-decls text:table-of-content-source draw:object text:bookmark svg:title svg:desc".split(
    " ",
  ),
);

export function odtHtml(content: XmlDocument, styles: XmlDocument | null): OdtHtml {
  const isHidden = createHiddenTest([styles, content]);
  const numbers = createOdtNumbers([styles, content]);
  let hidden = 0;
  /** Notes and boxes stand below the paragraph that they hang on. */
  let aside: string[] = [];

  function inner(element: XmlElement): string {
    return Array.from(element.childNodes)
      .map((node) =>
        node.nodeType === 3 ? escapeHtml(node.nodeValue ?? "") : print(node as XmlElement),
      )
      .join("");
  }

  function paragraph(element: XmlElement, tag: string): string {
    const mark = numbers.markOf(element);
    const text = inner(element);
    const below = aside.join("");
    aside = [];
    const printed = mark !== null && text.trim() !== "" ? writeMark(mark) : "";
    return `<${tag}>${printed}${text}</${tag}>${below}`;
  }

  function print(element: XmlElement): string {
    const { nodeName } = element;
    if (silent.has(nodeName)) return "";
    if (isHidden(element)) {
      hidden += element.textContent?.length ?? 0;
      return "";
    }
    const printer = printers[nodeName];
    return printer === undefined ? inner(element) : printer(element);
  }

  const printers: Readonly<Record<string, (element: XmlElement) => string>> = {
    "text:p": (element) => paragraph(element, "p"),
    "text:h": (element) => paragraph(element, `h${Math.min(6, levelOf(element))}`),
    "text:s": (element) =>
      " ".repeat(Math.min(100, Number(element.getAttribute("text:c") ?? 1) || 1)),
    "text:tab": () => "\t",
    "text:line-break": () => "<br>",
    "text:soft-page-break": () => "",
    "text:note": (element) => {
      const mark = allNamed(element, "text:note-citation")[0]?.textContent ?? "*";
      const outer = aside;
      const words = allNamed(element, "text:note-body").map(inner).join(" ");
      aside = [...outer, `<p>[${escapeHtml(mark)}] ${words.replace(/<\/?p>/g, " ")}</p>`];
      return `[${escapeHtml(mark)}]`;
    },
    "draw:text-box": (element) => {
      const outer = aside;
      aside = [];
      const text = inner(element);
      aside = [...outer, text];
      return "";
    },
    "table:table": (element) => `<table>${inner(element)}</table>`,
    "table:table-row": (element) => `<tr>${inner(element)}</tr>`,
    "table:table-cell": (element) => `<td>${inner(element)}</td>`,
  };

  const [body] = allNamed(content, "office:text");
  return { html: body === undefined ? "" : inner(body), hidden };
}

function levelOf(heading: XmlElement): number {
  return Number(heading.getAttribute("text:outline-level") ?? 1) || 1;
}
