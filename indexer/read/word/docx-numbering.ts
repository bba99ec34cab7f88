/** Numbers that Word prints before headings but does not store in their text. */

/** What is relied on of mammoth's document tree. */
type WordElement = {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly isBold?: boolean;
  readonly value?: string;
};

/**
 * The document with its numbered headings' numbers in their text, counted from 1 through the document:
 * mammoth tells that a paragraph is numbered, not from what number its list begins.
 */
export function withHeadingNumbers(document: WordElement): WordElement {
  let count = 0;
  const number = (element: WordElement): WordElement => {
    if (isNumberedHeading(element)) {
      count += 1;
      return withNumber(element, count);
    }
    return element.children ? { ...element, children: element.children.map(number) } : element;
  };
  return number(document);
}

/** A paragraph of the outermost numbered list, by its style or its letters a heading. */
function isNumberedHeading({ type, numbering, styleName, children = [] }: WordElement): boolean {
  if (type !== "paragraph" || !numbering?.isOrdered || numbering.level !== "0") return false;
  const runs = children.filter((child) => child.type === "run");
  return /^heading/i.test(styleName ?? "") || (runs.length > 0 && runs.every((run) => run.isBold));
}

function withNumber(paragraph: WordElement, number: number): WordElement {
  const [first, ...others] = paragraph.children ?? [];
  const text = { type: "text", value: `${number}. ` };
  const run = { ...first, type: "run", children: [text] };
  return { ...paragraph, numbering: null, children: [run, ...(first ? [first] : []), ...others] };
}
