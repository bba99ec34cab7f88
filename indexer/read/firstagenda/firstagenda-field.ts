/** A field of an item from FirstAgenda: Word's export, or plain text, as lines with what each is. */
import type { Problem } from "../../../contract/meeting.ts";
import { type Block, toBlock } from "../blocks/block.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { findHidden, tellHidden } from "../html/html-hidden.ts";
import { parseHtml } from "../html/html-tree.ts";
import type { SectionPlace } from "../html/opened-sections.ts";
import { findStruck, tellStruck } from "../html/struck.ts";
import { textBlocks } from "../text/read-text.ts";

type PublishedText = { readonly html: string; readonly plain: string };
/** `name` is the file's, for messages; `line` the source's, which the whole item has. */
type FieldPlace = {
  readonly section: SectionPlace;
  readonly line: number;
  readonly name: string;
};
export type FieldRead = {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
};

const markup = /<\/?(?:p|div|br|span|h[1-6]|ul|ol|li|table)\b/i;

/** What no reader of the page sees is left out and told of. */
export function readField({ html, plain }: PublishedText, place: FieldPlace): FieldRead {
  if (html.trim() !== "") return readHtmlField(html, place);
  return markup.test(plain) ? readHtmlField(plain, place) : readPlainField(plain, place);
}

function readHtmlField(html: string, { section, line, name }: FieldPlace): FieldRead {
  const root = parseHtml(html);
  const hidden = findHidden(root, "field");
  const struck = findStruck(root);
  const skipped = new Set([...hidden, ...struck]);
  const blocks = htmlBlocks(root, { line, place: section, skipped });
  // Html inside JSON has lines of its own, which are none of the file's.
  return {
    blocks: blocks.map((block) => ({ ...block, line })),
    problems: [...tellHidden(hidden, { name, line }), ...tellStruck(struck, { name, line })],
  };
}

function readPlainField(plain: string, { line }: FieldPlace): FieldRead {
  if (plain.trim() === "") return { blocks: [], problems: [] };
  const lines = textBlocks(plain.trim());
  return { blocks: lines.map(({ text }) => toBlock(text, line, { role: "text" })), problems: [] };
}
